import { everyText, hits, readersText, type TextRule } from './rule.ts';

const MONTH = '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';

/** Quotation marks are «…», inside them „…“. */
export const quotes: TextRule = {
  name: 'quotes',
  appliesTo: everyText,
  find: ({ text }) => [
    ...hits(text, /["”‟]|(?<!„[^“]*)“/g, 'кавычки не ёлочки', '«слово»'),
    ...(count(text, '«') === count(text, '»')
      ? []
      : hits(text, /^/g, 'кавычки открыты и не закрыты, или наоборот', 'у каждой « своя »')),
  ],
};

/** A dash between words is « — »; a hyphen joins parts of one word. */
export const dashes: TextRule = {
  name: 'dashes',
  appliesTo: everyText,
  find: ({ text }) => [
    ...hits(text, /(?<=\s)--?(?=\s)|^-(?=\s)|\s-(?=[а-яё]{3})/giu, 'дефис вместо тире', 'тире с пробелами: « — »'),
    ...hits(text, /(?<=[\p{L}\d»)])—|—(?=[\p{L}\d«(])/gu, 'тире без пробела', 'пробелы с обеих сторон: « — »'),
    ...hits(
      text,
      new RegExp(String.raw`(?<!(?:${MONTH}|г\.|\uFFFC))\s–\s|\s–\s(?!\d{1,2}\s${MONTH}|\uFFFC)`, 'g'),
      'короткое тире между словами',
      'длинное тире: « — »',
    ),
  ],
};

/** «9–11»: an en dash without spaces between two numbers of a range. Numbers of documents are joined by hyphens. */
export const ranges: TextRule = {
  name: 'ranges',
  appliesTo: everyText,
  find: ({ text }) =>
    [...text.matchAll(/(?<![\d.,/–-]|№\s?)(\d{1,4})(-|\s[-–—]\s)(\d{1,4})(?![\d/-]|[.,]\d)/g)]
      .filter(({ 1: first = '', 3: last = '' }) => !first.startsWith('0') && Number(first) < Number(last))
      .map(({ 0: range, 1: first = '', 3: last = '', index }) => ({
        at: index,
        wrong: `диапазон «${range}»`,
        right: `короткое тире без пробелов: «${first}–${last}»`,
      })),
};

/** «№ 556». */
export const numberSign: TextRule = {
  name: 'number-sign',
  appliesTo: everyText,
  find: ({ text }) => hits(text, /№(?=[\p{L}\d])/gu, 'нет пробела за знаком номера', '«№ 556»'),
};

/** «15 сентября 2026 г.» */
export const dates: TextRule = {
  name: 'dates',
  appliesTo: readersText,
  find: ({ text, isCitation }) => [
    ...hits(text, /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{2,4}(?![\d.]*\d)/g, 'дата цифрами', '«15 сентября 2026 г.»'),
    ...hits(text, /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, 'дата цифрами', '«15 сентября 2026 г.»'),
    ...(isCitation
      ? []
      : hits(
          text,
          new RegExp(String.raw`\d{1,2}\s${MONTH}\s\d{4}(?!\d|\sг\.)`, 'g'),
          'у даты нет «г.»',
          '«15 сентября 2026 г.»',
        )),
  ],
};

/** One space between words, and the one sign of an ellipsis. */
export const spacing: TextRule = {
  name: 'spacing',
  appliesTo: everyText,
  find: ({ text }) => [
    ...hits(text, /(?<=\S)[ \u00a0]{2,}(?=\S)/g, 'два пробела подряд', 'один пробел'),
    ...hits(text, /\.{3,}/g, 'три точки', 'один знак: «…»'),
  ],
};

/** Words in Latin letters that a reader is not expected to know. */
export const latin: TextRule = {
  name: 'latin',
  appliesTo: readersText,
  find: ({ text }, { rulebook, provisions }) => {
    const allowed = new Set(rulebook.words.latin);
    return [...text.matchAll(/(?<![\p{L}\d.])[a-z][a-z\d]*(?:[-'][a-z\d]+)*(?![а-яё])/giu)]
      .filter(({ 0: word }) => !allowed.has(word) && !provisions.has(word) && !/^[IVX]+$/.test(word))
      .map(({ 0: word, index }) => ({
        at: index,
        wrong: `слово латиницей: «${word}»`,
        right: 'по-русски; имя программы — в latin в content/editorial/word-list.yaml',
      }));
  },
};

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
