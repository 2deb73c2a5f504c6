import { type DateItem, type Found, figuresAt, isMark, one, wordAt, yearOf } from './date-items.ts';
import { afterEnding, readDayAndMonth, readPart } from './date-parts.ts';
import { dayPhrase, monthPhrase } from './date-phrase.ts';
import type { DateToken } from './date-tokens.ts';
import {
  COUNTED_AFTER,
  HOUR_WORDS,
  MOSCOW_TIME,
  monthOf,
  ORDINAL_ENDINGS,
  TERM_ADJECTIVE,
  TERM_UNIT,
  YEAR_WORDS,
} from './date-words.ts';

/** What the figures at a place of the text mean, with all that belongs to them. */
export function readFigures(tokens: readonly DateToken[], at: number): Found {
  const found =
    readClock(tokens, at) ??
    readDotted(tokens, at) ??
    readJoined(tokens, at, '/') ??
    readJoined(tokens, at, '-') ??
    readDayAndMonth(tokens, at) ??
    readPart(tokens, at) ??
    readTerm(tokens, at) ??
    readNumber(tokens, at);
  const clean = !isCutOff(tokens, at);
  const end = afterStray(tokens, found.next);
  return clean && end === found.next ? found : one({ kind: 'ambiguous' }, end);
}

/** Tells whether something that belongs to the figures stands before them: «O3.02», «« ».09.2027». */
function isCutOff(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.glued !== true || before === undefined) return false;
  if (before.kind === 'word') return !mayTouch(before.text);
  return before.text === '.' && (!before.glued || wordAt(tokens, at - 2) === '');
}

/** Steps over what is written together with figures but does not belong there: «15.09.2027.5», «12a», «10O». */
function afterStray(tokens: readonly DateToken[], at: number): number {
  let next = at;
  for (;;) {
    const token = tokens[next];
    const follower = tokens[next + 1];
    if (token?.glued !== true) return next;
    if (token.kind === 'word' && !mayTouch(token.text)) next += 1;
    else if (/^[.:]$/.test(token.text) && follower?.kind === 'number' && follower.glued) next += 2;
    else return next;
  }
}

/** «14:00», «14:00:00». */
function readClock(tokens: readonly DateToken[], at: number): Found | undefined {
  if (!isMark(tokens, at + 1, ':', true) || tokens[at + 2]?.glued !== true) return undefined;
  const [hours, minutes] = [figuresAt(tokens, at), figuresAt(tokens, at + 2)];
  if (hours.length > 2 || minutes.length !== 2) return undefined;
  const seconds = isMark(tokens, at + 3, ':', true) && /^[0-5]\d$/.test(figuresAt(tokens, at + 4));
  return one(clockItem(hours, minutes), at + (seconds ? 5 : 3));
}

/** «15.09.2027», «15. 09. 2027», «15.09», «09.2027», «18.00». */
function readDotted(tokens: readonly DateToken[], at: number): Found | undefined {
  const { parts, next, spaced } = chain(tokens, at, '.');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return undefined;
  if (parts.length === 3) return one(fullDate([first, second, third], '.'), next);
  if (parts.length > 3 || spaced) return one({ kind: 'ambiguous' }, next);
  return one(twoFigures(first, second, isTimeContext(tokens, at, next)), next);
}

/** «15/09/2027», «15-09-2027», «2027-09-15», «18-00». Other chains are lists or ranges of days and are left to their parts. */
function readJoined(tokens: readonly DateToken[], at: number, mark: '/' | '-'): Found | undefined {
  const { parts, next, spaced } = chain(tokens, at, mark);
  const [first = '', second = '', third = ''] = parts;
  // «15/16/17 сентября» is a list of days.
  if (spaced || monthOf(wordAt(tokens, next)) !== undefined) return undefined;
  if (parts.length === 2 && mark === '-' && second === '00') return one(clockItem(first, second), next);
  if (parts.length < 3 || !parts.some((part) => part.length === 4 || (mark === '/' && parts.length === 3)))
    return undefined;
  if (parts.length > 3) return one({ kind: 'ambiguous' }, next);
  return one(fullDate([first, second, third], mark), next);
}

function fullDate([first, second, third]: readonly [string, string, string], mark: string): DateItem {
  if (second.length > 2) return { kind: 'ambiguous' };
  const yearFirst = yearOf(first);
  if (yearFirst !== undefined && third.length <= 2) return dateItem(third, second, yearFirst);
  if (first.length > 2) return { kind: 'ambiguous' };
  const shortYear = third.length === 2;
  const year = shortYear ? 2000 + Number(third) : yearOf(third);
  if (year === undefined) return { kind: 'ambiguous' };
  const [day, month] = [Number(first), Number(second)];
  // Programs with American settings write 9/15/2027.
  if (mark !== '.' && day <= 12 && month > 12) return { kind: 'ambiguous' };
  const orderAssumed = shortYear ? mark !== '.' || second.length === 1 : mark !== '.' && day <= 12 && day !== month;
  return dateItem(first, second, year, { shortYear, orderAssumed, figures: mark === '.' });
}

function twoFigures(first: string, second: string, isTime: boolean): DateItem {
  const [left, right] = [Number(first), Number(second)];
  if (first.length <= 2 && second.length === 4) {
    const year = yearOf(second);
    const isMonth = year !== undefined && left >= 1 && left <= 12;
    return isMonth ? { kind: 'date', phrase: monthPhrase(left, year) } : { kind: 'ambiguous' };
  }
  if (first.length > 2 || second.length !== 2) return { kind: 'ambiguous' };
  if (isTime || right === 0 || (right > 12 && left < 24)) return clockItem(first, second);
  return dateItem(first, second, undefined, { figures: true });
}

function dateItem(dayText: string, monthText: string, year: number | undefined, marks: object = {}): DateItem {
  const [day, month] = [Number(dayText), Number(monthText)];
  if (day < 1 || day > 31 || month < 1 || month > 12) return { kind: 'impossible' };
  return { kind: 'date', phrase: { ...dayPhrase(day, month, year), ...marks } };
}

function clockItem(hoursText: string, minutesText: string): DateItem {
  const clock = `${hoursText.padStart(2, '0')}:${minutesText}`;
  return clock === '24:00' || /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock)
    ? { kind: 'clock', clock }
    : { kind: 'impossible' };
}

/** «В течение 5 рабочих дней», «10 (десяти) дней», «24 часов»; «в 14 часов» is a time of day. */
function readTerm(tokens: readonly DateToken[], at: number): Found | undefined {
  let next = at + 1;
  if (isMark(tokens, next, '-', true) && /^(?:ти|х|и|м|мя)$/.test(wordAt(tokens, next + 1))) next += 2;
  if (isMark(tokens, next, '(') && wordAt(tokens, next + 1) !== '' && isMark(tokens, next + 2, ')')) next += 3;
  const unit = afterAdjectives(tokens, next);
  const hours = figuresAt(tokens, at);
  if (unit === at + 1 && HOUR_WORDS.has(wordAt(tokens, unit)) && !COUNTED_AFTER.has(wordAt(tokens, at - 1))) {
    const minutes = /^мин(?:ут\p{L}?)?$/u.test(wordAt(tokens, minutesPlace(tokens, unit) + 1));
    const place = minutesPlace(tokens, unit);
    return minutes
      ? one(clockItem(hours, figuresAt(tokens, place).padStart(2, '0')), place + 2)
      : one(clockItem(hours, '00'), unit + 1);
  }
  return TERM_UNIT.test(wordAt(tokens, unit)) ? one({ kind: 'counted' }, unit + 1) : undefined;
}

function minutesPlace(tokens: readonly DateToken[], unit: number): number {
  return isMark(tokens, unit + 1, '.', true) ? unit + 2 : unit + 1;
}

/** The place after adjectives of a term: «рабочих», «календарных», in short too. */
export function afterAdjectives(tokens: readonly DateToken[], at: number): number {
  let next = at;
  while (TERM_ADJECTIVE.test(wordAt(tokens, next))) next += isMark(tokens, next + 1, '.', true) ? 2 : 1;
  return next;
}

function readNumber(tokens: readonly DateToken[], at: number): Found {
  const figures = figuresAt(tokens, at);
  const year = yearOf(figures);
  if (year !== undefined && YEAR_WORDS.has(wordAt(tokens, at + 1))) return one({ kind: 'year', year }, at + 2);
  if (figures.length > 2) return one({ kind: 'ambiguous' }, at + 1);
  return one({ kind: 'number', value: Number(figures) }, afterEnding(tokens, at + 1));
}

/**
 * Figures joined by one mark, from a place on. With dashes and slashes nothing may stand between, a dotted date is no part of their
 * chain, and a chain that is too long for a date is not followed to its end: it is looked at from each of its figures.
 */
function chain(tokens: readonly DateToken[], at: number, mark: string): Chain {
  const parts = [figuresAt(tokens, at)];
  let next = at + 1;
  let spaced = false;
  while (isMark(tokens, next, mark) && figuresAt(tokens, next + 1) !== '') {
    const touching = tokens[next]?.glued === true && tokens[next + 1]?.glued === true;
    if (
      mark !== '.' &&
      (!touching || parts.length > 3 || (isMark(tokens, next + 2, '.', true) && figuresAt(tokens, next + 3) !== ''))
    )
      break;
    spaced ||= !touching;
    parts.push(figuresAt(tokens, next + 1));
    next += 2;
  }
  return { parts, next, spaced };
}

interface Chain {
  parts: readonly string[];
  next: number;
  spaced: boolean;
}

/** Tells whether «18.10» can only be a time: «в 18.10», «18.10 ч.», «18.10 (мск)», «18.10 по местному времени». */
function isTimeContext(tokens: readonly DateToken[], at: number, next: number): boolean {
  if (wordAt(tokens, at - 1) === 'в') return true;
  const place = isMark(tokens, next, '(') ? next + 1 : next;
  const words = [wordAt(tokens, place), wordAt(tokens, place + 1)];
  const [first = '', second = ''] = words[0] === 'по' ? [words[1], ''] : words;
  return (
    HOUR_WORDS.has(first) ||
    /^(?:мск|msk|местн\p{L}*|времени)$/u.test(first) ||
    (MOSCOW_TIME.test(first) && first !== second)
  );
}

/** Words that people write together with figures: «15сентября», «2027г.», «по20», «18ч». */
function mayTouch(word: string): boolean {
  return (
    monthOf(word) !== undefined ||
    YEAR_WORDS.has(word) ||
    HOUR_WORDS.has(word) ||
    ORDINAL_ENDINGS.has(word) ||
    /^(?:с|по|до|мин|мск|msk)$/.test(word)
  );
}
