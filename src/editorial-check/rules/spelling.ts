import { everyText, type TextRule } from './rule.ts';

/** Words that are neither in the dictionary nor in the project's word list. */
export const spelling: TextRule = {
  name: 'spelling',
  appliesTo: everyText,
  find: ({ text }, { dictionary }) =>
    wordsOf(text)
      .filter(({ word }) => !isKnown(word, dictionary.knows))
      .map(({ word, at }) => ({
        at,
        wrong: `нет такого слова: «${word}»`,
        right: [
          ...dictionary.suggest(word).map((suggestion) => `«${suggestion}»`),
          'если это термин, сокращение или имя — строка в content/editorial/word-list.yaml',
        ].join(', '),
      })),
};

/** «е» in words that are written with «ё». */
export const yo: TextRule = {
  name: 'yo',
  appliesTo: everyText,
  find: ({ text }, { dictionary, rulebook }) => {
    const isHomograph = (word: string) => matchesAny(word.toLowerCase(), rulebook.words.homographs);
    return wordsOf(text).flatMap(({ word, at }) => {
      if (isHomograph(word)) return [];
      const parts = word.split('-').filter((part) => !isHomograph(part));
      const meant = parts.map((part) => withYo(part, dictionary.knows)).find((part) => part !== undefined);
      if (meant === undefined) return [];
      const right = `«${meant}»; если и «е» верно — слово в homographs в content/editorial/word-list.yaml`;
      return [{ at, wrong: `«е» вместо «ё»: «${word}»`, right }];
    });
  },
};

/** Words written with letters of two alphabets: they look right, and no search finds them. */
export const mixedAlphabets: TextRule = {
  name: 'mixed-alphabets',
  appliesTo: everyText,
  find: ({ text }) =>
    [...text.matchAll(/[a-zа-яё]*(?:[a-z][а-яё]|[а-яё][a-z])[a-zа-яё]*/gi)].map(({ 0: word, index }) => ({
      at: index,
      wrong: `в слове «${word}» есть и русские, и латинские буквы`,
      right: 'наберите слово заново в русской раскладке',
    })),
};

/** Russian words of a text; those with digits in them («11-й», «2-я») are numbers. */
function wordsOf(text: string): { word: string; at: number }[] {
  return [...text.matchAll(/(?<![\p{L}\d]|\d-)[а-яё]+(?:-[а-яё]+)*(?![\p{L}\d])/giu)].map((match) => ({
    word: match[0],
    at: match.index,
  }));
}

/** A star at the end of an entry is any ending. */
function matchesAny(word: string, entries: string[]): boolean {
  return entries.some((entry) => (entry.endsWith('*') ? word.startsWith(entry.slice(0, -1)) : word === entry));
}

function isKnown(word: string, knows: (word: string) => boolean): boolean {
  return knows(word) || (word.includes('-') && word.split('-').every(knows));
}

/** «размещена», «размещены»: the stress is on the ending, though the dictionary takes «ё» there too. */
const NEVER_YO = /ён[аоы]$/i;

function withYo(word: string, knows: (word: string) => boolean): string | undefined {
  if (word.length === 1 || /ё/i.test(word)) return undefined;
  const places = [...word.matchAll(/е/gi)].map(({ index }) => index);
  return places
    .map((at) => word.slice(0, at) + (word[at] === 'Е' ? 'Ё' : 'ё') + word.slice(at + 1))
    .find((variant) => !NEVER_YO.test(variant) && knows(variant));
}
