import type { StopList } from '../rulebook.ts';
import { excerpt, type Hit, readersText, type TextRule, withoutQuotes } from './rule.ts';

/** Chancellery: words of the stop list outside names of documents. */
export const stopWords: TextRule = {
  name: 'stop-words',
  appliesTo: (unit) => readersText(unit) && !unit.isCitation,
  find: ({ text }, { rulebook }) => rulebook.stopList.flatMap((entry) => found(text, entry)),
};

function found(text: string, { words, instead, except }: StopList[number]): Hit[] {
  const own = withoutQuotes(text);
  const excused = except.flatMap((phrase) => [...own.matchAll(patternOf(phrase))]);
  return words
    .flatMap((phrase) => [...own.matchAll(patternOf(phrase))])
    .filter(({ index }) => !excused.some((one) => one.index <= index && index < one.index + one[0].length))
    .map(({ 0: phrase, index }) => ({
      at: index,
      wrong: `канцелярское слово «${phrase}»: «${excerpt(text, index, phrase.length)}»`,
      right: instead,
    }));
}

const patterns = new Map<string, RegExp>();

const ANY_ENDING = String.raw`[а-яё]*`;

/** «в соответстви* с»: a star is any ending, a space any white space. */
function patternOf(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const words = phrase
    .split(' ')
    .map((word) => word.replace(/[.?+^$()[\]{}|\\]/g, String.raw`\$&`).replaceAll('*', ANY_ENDING))
    .join(String.raw`\s+`);
  const pattern = new RegExp(String.raw`(?<![а-яё-])${words}(?![а-яё-])`, 'giu');
  patterns.set(phrase, pattern);
  return pattern;
}
