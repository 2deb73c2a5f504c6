import { searchWords } from '#domain/faq/normalise.ts';

/** A stage with the phrases by which a row of a plan is recognised as it. */
export interface MatchStage {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** The stage found; `check` when only one weak word speaks for it, or when another stage is spoken of too. */
export interface StageMatch {
  readonly id: string;
  readonly certainty: 'sure' | 'check';
}

/** The stage that a title speaks of; undefined rather than a guess. */
export function matchStage(title: string, stages: readonly MatchStage[]): StageMatch | undefined {
  return stageMatcher(stages)(title);
}

/** The same for many titles: the phrases of the stages are stemmed once. */
export function stageMatcher(stages: readonly MatchStage[]): (title: string) => StageMatch | undefined {
  const known = stages.map(({ id, title, words }) => ({
    id,
    phrases: [title, ...words]
      .map((phrase) => [...new Set(searchWords(phrase))])
      .filter((phrase) => phrase.length > 0)
      // The longest phrase says most.
      .sort((one, other) => other.length - one.length),
  }));
  return (title) => {
    const said = searchWords(mainPart(title));
    const fits = known
      .map(({ id, phrases }) => ({ id, ...longestSaid(said, phrases) }))
      .filter(({ phrase }) => phrase.length > 0)
      .sort((one, other) => other.phrase.length - one.phrase.length);
    const [best, equal] = fits
      .filter(({ phrase }) => phrase.length === fits[0]?.phrase.length)
      .sort((one, other) => one.distance - other.distance);
    if (!best || best.distance === equal?.distance) return undefined;
    // Two works in one row, as plainly said: which one the date is for, only the reader knows.
    if (equal && !overlap(equal.phrase, best.phrase)) return undefined;
    const alone = fits.every(({ phrase }) => overlap(phrase, best.phrase));
    return { id: best.id, certainty: alone && best.phrase.length > 1 ? 'sure' : 'check' };
  };
}

/**
 * What is done, without what it is for and who else does something: «Консультирование экспертов по проверке работ» is no checking of
 * works, «список координаторов, организующих проведение» no holding of them.
 */
function mainPart(title: string): string {
  return title.replace(
    /(?:\s(?:по|для|при)\s|,\s(?:[а-яё]+(?:[ауюя]щ|вш)(?:ая|ее|ей|ем|ий|им|их|ую)|котор[а-яё]+)\s).*$/is,
    '',
  );
}

interface SaidPhrase {
  phrase: readonly string[];
  /** How far its words stand from the beginning of the title and from each other: what is done is said first. */
  distance: number;
}

function longestSaid(said: readonly string[], phrases: readonly (readonly string[])[]): SaidPhrase {
  let best: SaidPhrase = { phrase: [], distance: 0 };
  for (const phrase of phrases) {
    if (phrase.length < best.phrase.length) break;
    const distance = distanceOf(said, phrase);
    if (distance !== undefined && (best.phrase.length === 0 || distance < best.distance)) best = { phrase, distance };
  }
  return best;
}

/** Undefined unless all words of the phrase stand near each other; scattered over a long title they mean something else. */
function distanceOf(said: readonly string[], phrase: readonly string[]): number | undefined {
  if (!phrase.every((word) => said.includes(word))) return undefined;
  for (let reach = phrase.length; reach <= phrase.length + MOST_BETWEEN; reach += 1) {
    const from = said.findIndex((_, start) => {
      const near = said.slice(start, start + reach);
      return phrase.every((word) => near.includes(word));
    });
    if (from !== -1) return (reach - phrase.length) * FAR + (phrase.includes(said[0] ?? '') ? 0 : 1);
  }
  return undefined;
}

function overlap(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => other.includes(word));
}

const MOST_BETWEEN = 5;
/** Words between count more than not being at the beginning. */
const FAR = 2;
