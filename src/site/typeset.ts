import Typograf from 'typograf';

/** Names and signs of this field that must not be torn apart at the end of a line; Typograf knows the general cases. */
const UNBREAKABLE: [RegExp, string][] = [
  [/(ВПР|ОО) СПО/g, '$1\u00a0СПО'],
  [/(ФИС) ОКО/g, '$1\u00a0ОКО'],
  [/(№|§|пп?\.|ст\.) (?=[\dА-ЯЁ])/g, '$1\u00a0'],
  // A town keeps to its «г.»; a year's «г.» ends the sentence there, and the next one may begin on a line of its own.
  [/(?<![\d–][ \u00a0])(?<![А-Яа-яЁё])(г\.) (?=[А-ЯЁ])/g, '$1\u00a0'],
  [/(\d[ \u00a0]г\.)\u00a0(?=[А-ЯЁ])/g, '$1 '],
  [/([Ээ]тап|[Шш]аг|[Пп]ункт|[Пп]риложение|[Сс]трока) (?=\d)/g, '$1\u00a0'],
  [/([А-ЯЁ][а-яё]+) (?=[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\.)/g, '$1\u00a0'],
  [/([А-ЯЁ]\.) (?=[А-ЯЁ]\.)/g, '$1\u00a0'],
  [/(\d) (году|года|год|г\.|мск)/g, '$1\u00a0$2'],
  [/(\S) ([—–]) /g, '$1\u00a0$2 '],
];

const typograf = new Typograf({ locale: ['ru'] });
typograf.disableRule('*');
typograf.enableRule(['common/nbsp/afterShortWord', 'common/nbsp/afterNumber', 'ru/nbsp/*']);
// It sets a narrow space, which the rule above sets as wide as elsewhere.
typograf.disableRule('ru/nbsp/afterNumberSign');

/** Sets non-breaking spaces in a Russian text. Nothing but spaces changes. */
export function typeset(text: string): string {
  return UNBREAKABLE.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    typograf.execute(text),
  );
}
