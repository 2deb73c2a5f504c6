import Fuse from 'fuse.js';
import { readAsRussianLayout, searchWords } from './normalise.ts';

/**
 * Prepares answers for searching. The texts are stemmed before Fuse sees them, because its token search compares the query with
 * the raw text of a field; so word forms and ё meet, and Fuse forgives the typing errors.
 */
export function createFaqIndex(documents: FaqDocument[]): FaqIndex {
  const prepared = documents.map(({ id, question, phrases, answer }) => ({
    id,
    question: searchWords(question).join(' '),
    phrases: searchWords(phrases.join(' ')).join(' '),
    answer: searchWords(answer).join(' '),
  }));
  const fuse = new Fuse(prepared, {
    keys: [
      { name: 'question', weight: 3 },
      { name: 'phrases', weight: 3 },
      { name: 'answer', weight: 1 },
    ],
    useTokenSearch: true,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 2,
    threshold: 0.2,
  });
  const vocabulary = new Set(
    prepared.flatMap(({ question, phrases, answer }) => `${question} ${phrases} ${answer}`.split(' ')),
  );
  return {
    search: (query) => {
      const meant = meantWords(query, vocabulary);
      if (meant.length === 0) return [];
      return fuse.search(meant.join(' '), { limit: MOST_RESULTS }).map(({ item }) => item.id);
    },
  };
}

/** More than this nobody reads; the topics below the field are better then. */
const MOST_RESULTS = 12;

/** A query in Latin letters is read as Russian typed with the wrong layout when the answers know more words of that reading. */
function meantWords(query: string, vocabulary: Set<string>): string[] {
  const typed = searchWords(query);
  if (!/[a-z]/i.test(query)) return typed;
  const swapped = searchWords(readAsRussianLayout(query));
  const known = (list: string[]) => list.filter((word) => vocabulary.has(word)).length;
  return known(swapped) >= known(typed) && /[а-я]/.test(swapped.join('')) ? swapped : typed;
}

/** An answer as the search sees it. */
export interface FaqDocument {
  id: string;
  question: string;
  /** How people really ask it. */
  phrases: string[];
  answer: string;
}

export interface FaqIndex {
  /** Ids of the answers that fit, best first; empty when nothing does. */
  search: (query: string) => string[];
}
