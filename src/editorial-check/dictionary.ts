import { createHunspellFromStrings } from 'hunspell-wasm';
import russian from 'dictionary-ru';
import type { WordList } from './rulebook.ts';

/** Knows which words there are. */
export interface Dictionary {
  knows: (word: string) => boolean;
  /** A few words that may have been meant, the likeliest first. */
  suggest: (word: string) => string[];
}

/** The Russian Hunspell dictionary with the project's own words. Answers are remembered: texts repeat their words. */
export async function loadDictionary(words: WordList): Promise<Dictionary> {
  const read = new TextDecoder();
  const hunspell = await createHunspellFromStrings(read.decode(russian.aff), read.decode(russian.dic));
  for (const entry of [...words.terms, ...words.abbreviations, ...words.names]) {
    if (typeof entry === 'string') hunspell.addWord(entry);
    else hunspell.addWordWithAffix(entry.word, entry.like);
  }
  const known = new Map<string, boolean>();
  const suggested = new Map<string, string[]>();
  return {
    knows: (word) => {
      const remembered = known.get(word) ?? hunspell.testSpelling(word);
      known.set(word, remembered);
      return remembered;
    },
    suggest: (word) => {
      const remembered = suggested.get(word);
      if (remembered || suggested.size === MOST_WORDS) return remembered ?? [];
      const found = hunspell.getSpellingSuggestions(word).slice(0, MOST_SUGGESTIONS);
      suggested.set(word, found);
      return found;
    },
  };
}

const MOST_SUGGESTIONS = 3;
/** Suggestions take their time; who has more wrong words than this has another trouble. */
const MOST_WORDS = 20;
