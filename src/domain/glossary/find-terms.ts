import { stemmer } from '@orama/stemmers/russian';

/**
 * Finds glossary terms in Russian texts, whatever case a word stands in: «плана-графика» is «план-график». Abbreviations are compared letter for
 * letter. Of terms that begin at one place the longest wins, so «ВПР СПО» is never read as «ВПР» and «СПО».
 */
export function termFinder(terms: readonly MarkedTerm[]): (text: string) => TermPlace[] {
  const phrases = terms
    .flatMap(({ id, marks }) => marks.map((mark) => ({ id, keys: wordsOf(mark).map(({ key }) => key) })))
    .sort((a, b) => b.keys.length - a.keys.length);
  return (text) => {
    const words = wordsOf(text);
    const places: TermPlace[] = [];
    for (let at = 0; at < words.length;) {
      const found = phrases.find(({ keys }) => keys.every((key, offset) => isNext(text, words, at, offset, key)));
      const first = words[at];
      const last = words[at + (found?.keys.length ?? 1) - 1];
      if (found && first && last) places.push({ id: found.id, start: first.start, end: last.end });
      at += found?.keys.length ?? 1;
    }
    return places;
  };
}

/** A term and the phrases in a text that stand for it. */
export interface MarkedTerm {
  id: string;
  marks: readonly string[];
}

/** Where a term stands: offsets into the text, `end` exclusive. */
export interface TermPlace {
  id: string;
  start: number;
  end: number;
}

/** Words of one phrase are joined by a space of any kind or a hyphen, by nothing else. */
function isNext(text: string, words: Word[], at: number, offset: number, key: string): boolean {
  const word = words[at + offset];
  const before = words[at + offset - 1];
  if (word?.key !== key) return false;
  return offset === 0 || (before !== undefined && /^([\s\u00a0]+|-)$/.test(text.slice(before.end, word.start)));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: isAbbreviation(word) ? word : stemmer(word.toLowerCase().replaceAll('ё', 'е')),
    start: index,
    end: index + word.length,
  }));
}

function isAbbreviation(word: string): boolean {
  return /^[А-ЯЁ]{2,}$/.test(word);
}

interface Word {
  /** What two words have in common when they are forms of one. */
  key: string;
  start: number;
  end: number;
}
