import type { GlossaryTerm } from '#schemas/glossary-term.ts';

/** What a term means, by its id: the contents of `/glossary/terms.json`. */
export type TermMeanings = Record<string, TermMeaning>;

export type TermMeaning = Pick<GlossaryTerm, 'term' | 'short'> & { full?: string };

/** Reads what came over the wire. Throws when the term is not in it: then the link itself must lead on. */
export function meaningOf(meanings: unknown, id: string): TermMeaning {
  const meaning = isRecord(meanings) ? meanings[id] : undefined;
  if (!isRecord(meaning) || typeof meaning.term !== 'string' || typeof meaning.short !== 'string') {
    throw new Error(`No meaning of the term "${id}"`);
  }
  const { term, short, full } = meaning;
  return typeof full === 'string' ? { term, short, full } : { term, short };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
