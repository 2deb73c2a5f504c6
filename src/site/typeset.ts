import Typograf from 'typograf';

/** Names and signs of this field that must not be torn apart at the end of a line; Typograf knows the general cases. */
const UNBREAKABLE: [RegExp, string][] = [
  [/(ВПР|ОО) СПО/g, '$1\u00a0СПО'],
  [/(ФИС) ОКО/g, '$1\u00a0ОКО'],
  [/(№|§|пп?\.|г\.|ст\.) (?=[\dА-ЯЁ])/g, '$1\u00a0'],
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
