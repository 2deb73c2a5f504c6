import { type Found, figuresAt, isMark, one, wordAt, yearOf } from './date-items.ts';
import { type DatePhrase, dayPhrase, monthPhrase, partPhrase, quarterPhrase } from './date-phrase.ts';
import type { DateToken } from './date-tokens.ts';
import { followsDay, monthOf, ORDINAL_ENDINGS, ordinalOf, partOf, YEAR_WORDS } from './date-words.ts';

/** «сентябрь 2027», «сент. 2027 г.» at a place of the text. */
export function readMonth(tokens: readonly DateToken[], at: number): Found | undefined {
  const month = monthOf(wordAt(tokens, at));
  if (month === undefined) return undefined;
  const { year, short, next } = yearAfter(tokens, at + 1);
  // «сен.27», «сентября 15»: the figures could be a day or a year.
  const strayed = isMark(tokens, next, '.', true) ? next + 1 : next;
  if (year === undefined && figuresAt(tokens, strayed) !== '') return one({ kind: 'ambiguous' }, strayed + 1);
  return one({ kind: 'date', phrase: { ...monthPhrase(month, year), shortYear: short, orderAssumed: short } }, next);
}

/** «15 сентября 2027 г.», «1-го октября», «1 (первого) октября», «первого октября», «15.сен.27» at a place of the text. */
export function readDayAndMonth(tokens: readonly DateToken[], at: number): Found | undefined {
  const ordinal = dayOrdinal(tokens, at);
  if (!ordinal) return undefined;
  const separator = ['.', '-', '/'].find((mark) => isMark(tokens, ordinal.next, mark, true));
  const place = separator === undefined ? ordinal.next : ordinal.next + 1;
  const word = wordAt(tokens, place);
  const month = monthOf(word);
  if (month === undefined || (separator !== undefined && tokens[place]?.glued !== true)) return undefined;
  if (ordinal.value === undefined) return one({ kind: 'ambiguous' }, place + 1);
  const written = separator === undefined ? yearAfter(tokens, place + 1) : yearBehind(tokens, place + 1, separator);
  const orderAssumed = separator === undefined && !followsDay(word);
  const phrase = { ...dayPhrase(ordinal.value, month, written.year), shortYear: written.short, orderAssumed };
  return one({ kind: 'date', phrase }, written.next);
}

/** «III декада августа», «1-я половина октября», «последняя декада», «IV квартал 2027 г.» at a place of the text. */
export function readPart(tokens: readonly DateToken[], at: number): Found | undefined {
  const first = ordinalAt(tokens, at);
  if (!first) return undefined;
  const joined = isMark(tokens, first.next, '-') || wordAt(tokens, first.next) === 'и';
  const second = joined ? ordinalAt(tokens, first.next + 1) : undefined;
  const { next } = second ?? first;
  const part = partOf(wordAt(tokens, next));
  if (part === undefined) return undefined;
  const place = isMark(tokens, next + 1, '.', true) ? next + 2 : next + 1;
  const range = [first.value, second?.value ?? first.value] as const;
  // «I и III декада» leaves one out.
  if (second && !isMark(tokens, first.next, '-') && second.value !== first.value + 1)
    return one({ kind: 'vague' }, place);
  if (part === 'quarter') {
    const { year, next: end } = yearAfter(tokens, place);
    return year === undefined ? one({ kind: 'vague' }, place) : dateOrNone(quarterPhrase(range, year), end);
  }
  const month = readMonth(tokens, place);
  const item = month?.items[0];
  if (!month || item?.kind !== 'date') return one({ kind: 'vague' }, place);
  const last = part === 'decade' ? 3 : 2;
  return dateOrNone(partPhrase(part, [range[0] || last, range[1] || last], item.phrase), month.next);
}

/** Where the ending of an ordinal in figures stops: after «-го» of «1-го»; the place itself when there is none. */
export function afterEnding(tokens: readonly DateToken[], at: number): number {
  const place = isMark(tokens, at, '-', true) ? at + 1 : at;
  return tokens[place]?.glued === true && ORDINAL_ENDINGS.has(wordAt(tokens, place)) ? place + 1 : at;
}

function dateOrNone(phrase: DatePhrase | undefined, next: number): Found {
  return one(phrase ? { kind: 'date', phrase } : { kind: 'impossible' }, next);
}

/** The day before a month; without `value` when its two spellings differ. */
function dayOrdinal(tokens: readonly DateToken[], at: number): { value?: number; next: number } | undefined {
  const figures = figuresAt(tokens, at);
  if (figures === '') return spelledDay(tokens, at);
  if (figures.length > 2) return undefined;
  const next = afterEnding(tokens, at + 1);
  if (!isMark(tokens, next, '(')) return { value: Number(figures), next };
  const spelled = spelledDay(tokens, next + 1);
  if (!spelled || !isMark(tokens, spelled.next, ')')) return undefined;
  return spelled.value === Number(figures) ? { ...spelled, next: spelled.next + 1 } : { next: spelled.next + 1 };
}

function spelledDay(tokens: readonly DateToken[], at: number): { value: number; next: number } | undefined {
  const tens = { двадцать: 20, тридцать: 30 }[wordAt(tokens, at)] ?? 0;
  const place = tens > 0 ? at + 1 : at;
  const word = wordAt(tokens, place);
  const value = /^тридцат(?:ого|ое)$/.test(word)
    ? 30
    : /^\p{Script=Cyrillic}+$/u.test(word)
      ? ordinalOf(word)
      : undefined;
  return value === undefined || (tens > 0 && value > 9) ? undefined : { value: tens + value, next: place + 1 };
}

/** A number of a decade, half or quarter; 0 stands for the last. */
function ordinalAt(tokens: readonly DateToken[], at: number): { value: number; next: number } | undefined {
  const figures = figuresAt(tokens, at);
  const word = wordAt(tokens, at);
  const value = figures.length === 1 ? Number(figures) : /^последн(?:яя|ей|юю)$/.test(word) ? 0 : ordinalOf(word);
  return value === undefined || figures === '0' ? undefined : { value, next: afterEnding(tokens, at + 1) };
}

/** The year after a month: «2027», «. 2027 г.», «27 г.». */
function yearAfter(tokens: readonly DateToken[], at: number): WrittenYear {
  const place = isMark(tokens, at, '.', true) ? at + 1 : at;
  const figures = figuresAt(tokens, place);
  const year = yearOf(figures);
  if (year !== undefined) return { year, short: false, next: place + 1 };
  const named = figures.length === 2 && YEAR_WORDS.has(wordAt(tokens, place + 1));
  return named ? { year: 2000 + Number(figures), short: true, next: place + 1 } : { ...NO_YEAR, next: at };
}

/** The year of «15.сен.27»: behind the same separator. */
function yearBehind(tokens: readonly DateToken[], at: number, separator: string): WrittenYear {
  const figures = figuresAt(tokens, at + 1);
  if (!isMark(tokens, at, separator, true) || tokens[at + 1]?.glued !== true) return yearAfter(tokens, at);
  const short = figures.length === 2;
  const year = short ? 2000 + Number(figures) : yearOf(figures);
  return year === undefined ? { ...NO_YEAR, next: at } : { year, short, next: at + 2 };
}

interface WrittenYear {
  year: number | undefined;
  short: boolean;
  next: number;
}

const NO_YEAR = { year: undefined, short: false };
