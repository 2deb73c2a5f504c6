import { daysBetween } from '#domain/dates/iso-date.ts';
import { type DatePhrase, type DateSpan, phraseDates } from './date-phrase.ts';
import type { DateUnit } from './date-shape.ts';

/** The dates of all phrases in their order, or why there are none. */
export type ResolvedDates =
  | {
      readonly kind: 'dates';
      readonly spans: readonly DateSpan[];
      readonly yearAssumed: boolean;
      readonly yearFar: boolean;
    }
  | { readonly kind: 'impossible-date' | 'reversed-range' | 'ambiguous' };

/**
 * Gives every phrase a year: its own, else that of the date to its right («15.09–20.09.2027»), else the year of the cycle. Only a range
 * may run over New Year, and only when it stays shorter than half a year: a longer one is rather a slip of the pen.
 */
export function resolveDates(units: readonly DateUnit[], cycle: number): ResolvedDates {
  const phrases = units.flatMap((unit): readonly DatePhrase[] => unit.phrases);
  if (mixesFigures(phrases) || phrases.some((phrase) => isDoubtfulYear(phrase, cycle))) return { kind: 'ambiguous' };
  const spans: DateSpan[] = [];
  let following: number | undefined;
  let yearAssumed = false;
  for (const unit of [...units].reverse()) {
    const last = unit.phrases[unit.phrases.length - 1] ?? unit.phrases[0];
    const first = unit.phrases.length === 2 ? unit.phrases[0] : undefined;
    yearAssumed ||= following === undefined && last.year === undefined;
    // The first date of a range may lend its year to the second; in a list that would be a guess.
    const lent = units.length === 1 ? first?.year : undefined;
    if (
      last.year === undefined &&
      following === undefined &&
      lent === undefined &&
      phrases.some(({ year }) => year !== undefined)
    ) {
      return { kind: 'ambiguous' };
    }
    const year = last.year ?? following ?? lent ?? cycle;
    const pair = first
      ? rangeDates(first, last, year, last.year !== undefined || following !== undefined)
      : single(last, year);
    if (!pair) return { kind: 'impossible-date' };
    if (pair.some((span, index) => span.from > (pair[index + 1]?.to ?? span.to))) return { kind: 'reversed-range' };
    spans.unshift(...pair);
    following = unit.phrases[0].year ?? Number(pair[0]?.from.slice(0, 4));
  }
  const ordered = spans.every((span, index) => span.from <= (spans[index + 1]?.from ?? span.from));
  if (yearAssumed && !ordered) return { kind: 'ambiguous' };
  return { kind: 'dates', spans, yearAssumed, yearFar: spans.some((span) => isFar(span, cycle)) };
}

function single(phrase: DatePhrase, year: number): DateSpan[] | undefined {
  const span = phraseDates(phrase, year);
  return span && [span];
}

/** Both ends of a range; `yearIsOfEnd` tells that the year was written at its end, else it counts for the beginning. */
function rangeDates(first: DatePhrase, last: DatePhrase, year: number, yearIsOfEnd: boolean): DateSpan[] | undefined {
  const own = first.year ?? year;
  const [from, to] = [phraseDates(first, own), phraseDates(last, year)];
  const crossed = yearIsOfEnd ? [phraseDates(first, year - 1), to] : [from, phraseDates(last, year + 1)];
  const [start, end] = crossed;
  const mayCross = !(yearIsOfEnd && first.year !== undefined) && !(from && to && from.from <= to.to);
  if (mayCross && start && end && daysBetween(start.from, end.to) <= HALF_A_YEAR) return [start, end];
  return from && to && [from, to];
}

/** «18.10» without a year is a date only where other dates of the text are in figures too, and after it. */
function mixesFigures(phrases: readonly DatePhrase[]): boolean {
  return phrases.some(
    ({ figures, year }, index) =>
      figures === true && year === undefined && phrases.slice(index + 1).some((later) => !later.figures),
  );
}

/** Two figures of a year are believed near the cycle only. */
function isDoubtfulYear({ shortYear, year }: DatePhrase, cycle: number): boolean {
  return shortYear === true && year !== undefined && Math.abs(year - cycle) > 10;
}

function isFar({ from, to }: DateSpan, cycle: number): boolean {
  return [from, to].some((date) => Math.abs(Number(date.slice(0, 4)) - cycle) > 1);
}

const HALF_A_YEAR = 184;
