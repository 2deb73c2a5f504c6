import { beforeAll, describe, expect, it } from 'vitest';
import { TEXT_RULES } from '#editorial-check/check-editorial.ts';
import { type Dictionary, loadDictionary } from '#editorial-check/dictionary.ts';
import type { Rulebook } from '#editorial-check/rulebook.ts';
import type { TextUnit } from '#editorial-check/text-unit.ts';

const rulebook: Rulebook = {
  words: {
    terms: [{ word: 'метапредметный', like: 'предметный' }],
    abbreviations: ['ВПР', 'СПО', 'г', 'пп'],
    names: [{ word: 'Рособрнадзор', like: 'надзор' }],
    latin: ['JavaScript'],
    homographs: ['все', 'чем', 'загруженн*'],
  },
  stopList: [
    { words: ['осуществ*'], instead: 'делать', except: [] },
    { words: ['необходим*'], instead: 'нужно', except: ['при необходимост*'] },
    { words: ['в соответстви* с'], instead: 'по', except: [] },
    { words: ['данный', 'данного'], instead: 'этот', except: [] },
  ],
  exceptions: [],
  sourceFigures: { measured: '', provisions: {} },
};

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await loadDictionary(rulebook.words);
});

function found(rule: string, text: string, unit: Partial<TextUnit> = {}): string[] {
  const whole: TextUnit = {
    file: 'content/a.md',
    field: '',
    kind: 'prose',
    audience: 'reader',
    isCitation: false,
    text,
    lines: Array.from(text, () => 1),
    lead: '',
    ...unit,
  };
  return TEXT_RULES.filter(({ name, appliesTo }) => name === rule && appliesTo(whole)).flatMap(({ find }) =>
    find(whole, { dictionary, rulebook, provisions: new Set(['D8']) }).map(({ right }) => right),
  );
}

const WRONG: [rule: string, text: string, right: string][] = [
  ['spelling', 'Региональный координатар', 'координатор'],
  ['spelling', 'В рособрнадзор', 'word-list.yaml'],
  ['spelling', 'план-графек', 'word-list.yaml'],
  ['yo', 'Откройте еще раз', 'ещё'],
  ['yo', 'Напишите отчет', 'отчёт'],
  ['yo', 'Причем тут мы', 'Причём'],
  ['mixed-alphabets', 'Коллeдж', 'русской раскладке'],
  ['quotes', 'Откройте "Форум"', '«слово»'],
  ['quotes', 'Откройте “Форум”', '«слово»'],
  ['quotes', 'Раздел «Форум не закрыт', 'своя'],
  ['dashes', 'Форум - это раздел', '« — »'],
  ['dashes', 'Форум -- это раздел', '« — »'],
  ['dashes', 'Форум— это раздел', 'пробелы'],
  ['dashes', 'Форум – это раздел', 'длинное'],
  ['ranges', 'Пункты 9-11 Правил', '9–11'],
  ['ranges', 'Годы 2021 – 2024', '2021–2024'],
  ['number-sign', 'Письмо №556', '№ 556'],
  ['dates', 'Срок 15.09.2026', '15 сентября 2026 г.'],
  ['dates', 'Срок 2026-09-15', '15 сентября 2026 г.'],
  ['dates', 'Срок 15 сентября 2026 года', '15 сентября 2026 г.'],
  ['spacing', 'Два  пробела', 'один пробел'],
  ['spacing', 'И так далее...', '«…»'],
  ['latin', 'Напишите в support', 'по-русски'],
  ['stop-words', 'Координатор осуществляет контроль', 'делать'],
  ['stop-words', 'Необходимо войти', 'нужно'],
  ['stop-words', 'В соответствии с инструкцией', 'по'],
  ['stop-words', 'Данного срока нет', 'этот'],
];

const RIGHT: [rule: string, text: string][] = [
  ['spelling', 'Метапредметную работу ВПР СПО описал Рособрнадзор, письмо 11-й группы'],
  ['spelling', 'План-график, чек-листы и кто-нибудь'],
  ['yo', 'Все знают, чем ещё помочь с загруженной формой; материалы размещены и приведены в порядок'],
  ['mixed-alphabets', 'ГИС и JavaScript'],
  ['quotes', '«Раздел „Форум“ открыт»'],
  ['dashes', 'Форум — это раздел, план-график, 15 сентября – 9 октября 2021 г., аудио- и видеозапись, кто-то'],
  ['ranges', 'Пункты 9–11, письмо № 02-50, № 5-12, 2022/23 год, 11-й, 2026-09-15'],
  ['number-sign', 'Письмо № 556, столбец №'],
  ['dates', 'До 25 октября 2022 г. и 15 сентября, пункт 1.2, сентябрь 2026 года'],
  ['spacing', 'Один пробел… и всё'],
  ['latin', 'JavaScript, D8 и глава IV'],
  ['stop-words', 'При необходимости передайте; данные собраны; «Порядок осуществления контроля»'],
];

describe('rules of language', () => {
  it.each(WRONG)('%s: objects to «%s»', (rule, text, right) => {
    expect(found(rule, text)).toEqual(expect.arrayContaining([expect.stringContaining(right) as string]));
  });

  it.each(RIGHT)('%s: has nothing against «%s»', (rule, text) => {
    expect(found(rule, text)).toEqual([]);
  });

  it('have each a text that fails and one that passes', () => {
    const names = TEXT_RULES.map(({ name }) => name);
    expect(new Set(WRONG.map(([rule]) => rule))).toEqual(new Set(names));
    expect(new Set(RIGHT.map(([rule]) => rule))).toEqual(new Set(names));
  });

  it('let editors be told in Latin letters and dates in figures', () => {
    const forEditors = { audience: 'editor' } as const;
    expect(found('latin', 'поле sources', forEditors)).toEqual([]);
    expect(found('dates', 'дата 2026-09-15', forEditors)).toEqual([]);
    expect(found('stop-words', 'необходимо поле', forEditors)).toEqual([]);
    expect(found('yo', 'еще поле', forEditors)).toHaveLength(1);
  });

  it('leave the words of a cited title alone', () => {
    expect(found('stop-words', 'Об осуществлении контроля', { isCitation: true })).toEqual([]);
    expect(found('dates', 'Порядок от 1 марта 2022 года', { isCitation: true })).toEqual([]);
  });
});
