import type { DateItem } from './date-items.ts';
import { type DatePhrase, dayPhrase } from './date-phrase.ts';

/** One statement of a date cell: a day, a last day, a first day without end, or a range of two phrases. */
export type DateUnit =
  | { readonly kind: 'single' | 'until' | 'since'; readonly phrases: readonly [DatePhrase] }
  | { readonly kind: 'range'; readonly phrases: readonly [DatePhrase, DatePhrase]; readonly loose: boolean };

/** Puts dates and the signs between them together to statements. Undefined when they fit no form that officials use. */
export function dateUnits(items: readonly DateItem[]): DateUnit[] | undefined {
  const signs = withDays(betweenDates(items));
  if (!signs) return undefined;
  const units: DateUnit[] = [];
  for (let at = 0; at < signs.length;) {
    if (signs[at]?.kind === 'and') at += 1;
    const found = readUnit(signs, at);
    if (!found) return undefined;
    units.push(found.unit);
    at = found.next;
  }
  return units;
}

function readUnit(signs: readonly Sign[], at: number): { unit: DateUnit; next: number } | undefined {
  const sign = signs[at];
  if (sign?.kind === 'date') return readRange(signs, at, sign.phrase) ?? single('single', sign.phrase, at + 1);
  const phrase = phraseAt(signs, at + 1);
  if (!phrase) return undefined;
  if (sign?.kind === 'to') {
    const limit = limitPhrase(sign.word, phrase);
    return limit && single('until', limit, at + 2);
  }
  if (sign?.kind !== 'from') return undefined;
  const range = readRange(signs, at + 1, phrase);
  if (range) return { ...range, unit: { ...range.unit, loose: false } };
  // «От 15.09.2027» is the date of a paper; «с сентября» names no day.
  return sign.word === 'since' && phrase.grain === 'day' ? single('since', phrase, at + 2) : undefined;
}

function readRange(signs: readonly Sign[], at: number, first: DatePhrase) {
  const sign = signs[at + 1];
  const last = phraseAt(signs, at + 2);
  if (!last || (sign?.kind !== 'dash' && sign?.kind !== 'to')) return undefined;
  const end = sign.kind === 'to' ? limitPhrase(sign.word, last) : last;
  // Without «с» before it «15.09.2027 до 20.09.2027» may be two statements.
  return (
    end && { unit: { kind: 'range' as const, phrases: [first, end] as const, loose: sign.kind === 'to' }, next: at + 3 }
  );
}

function single(kind: 'single' | 'until' | 'since', phrase: DatePhrase, next: number) {
  return { unit: { kind, phrases: [phrase] as const }, next };
}

/** «До октября» does not tell whether October belongs to the term; «по октябрь», «до конца октября» do, the latter to the day. */
function limitPhrase(word: 'before' | 'through' | 'end', phrase: DatePhrase): DatePhrase | undefined {
  if (phrase.grain === 'day') return phrase;
  if (word === 'end') return { ...phrase, grain: 'decade' };
  return word === 'before' || phrase.grain === 'year' ? undefined : phrase;
}

function phraseAt(signs: readonly Sign[], at: number): DatePhrase | undefined {
  const sign = signs[at];
  return sign?.kind === 'date' ? sign.phrase : undefined;
}

/** The dates, possible days and signs, without signs that join nothing. */
function betweenDates(items: readonly DateItem[]): Sign[] {
  const signs: Sign[] = [];
  for (const [index, item] of items.entries()) {
    if (!isSign(item)) continue;
    const before = items[index - 1];
    const after = items[index + 1];
    // Not the day of a date: «с 5 класса по 20 сентября».
    if (item.kind === 'number' && !isJoint(after)) return [item];
    // The dash of «15.09.2027 – математика» and the comma of «15.09.2027, 14:00» stand between a date and something else.
    if (item.kind === 'dash' && (isWord(before) || isWord(after))) continue;
    // «– до 15.09.2027» is an item of a list, not the rest of a range.
    if (item.kind === 'dash' && index === 0 && (after?.kind === 'to' || after?.kind === 'from')) continue;
    if (item.kind === 'and' && !(isDay(before) && isDay(after))) continue;
    if (item.kind === 'to' && signs.at(-1)?.kind === 'to') signs.pop();
    if (item.kind !== 'from' || signs.at(-1)?.kind !== 'from') signs.push(item);
  }
  return signs;
}

/** Gives each lone figure the month of the date to its right: «15, 16 и 17 сентября». Undefined when one has none. */
function withDays(signs: readonly Sign[]): Sign[] | undefined {
  const filled: Sign[] = [];
  let right: DatePhrase | undefined;
  for (const [index, sign] of [...signs.entries()].reverse()) {
    const follower = signs[index + 1];
    if (sign.kind === 'number') {
      if (!isJoint(follower) || right?.grain !== 'day') return undefined;
      right = dayPhrase(sign.value, right.fromMonth, undefined);
      filled.push({ kind: 'date', phrase: right });
    } else {
      if (sign.kind === 'date') right = sign.phrase;
      filled.push(sign);
    }
  }
  return filled.reverse();
}

function isSign(item: DateItem): item is Sign {
  return /^(?:date|number|from|to|dash|and)$/.test(item.kind);
}

function isWord(item: DateItem | undefined): boolean {
  return item?.kind === 'other';
}

function isJoint(item: DateItem | undefined): boolean {
  return item?.kind === 'dash' || item?.kind === 'and' || item?.kind === 'to';
}

function isDay(item: DateItem | undefined): boolean {
  return item?.kind === 'date' || item?.kind === 'number';
}

type Sign = Extract<DateItem, { kind: 'date' | 'number' | 'from' | 'to' | 'dash' | 'and' }>;
