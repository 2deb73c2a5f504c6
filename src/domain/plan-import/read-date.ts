import { type IsoDate, weekday } from '#domain/dates/iso-date.ts';
import { parseMoscowMoment } from '#domain/dates/moscow-time.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import type { DatePhrase, DateSpan } from './date-phrase.ts';
import { dateItems } from './date-phrasing.ts';
import { type SettledItems, settleItems } from './date-settle.ts';
import { type DateUnit, dateUnits } from './date-shape.ts';
import { type DateToken, dateTokens } from './date-tokens.ts';
import { monthOf, reasonOf } from './date-words.ts';
import { resolveDates } from './date-years.ts';

/**
 * Reads the date cell of a row. `cycle` is the year of the cycle, used where the text names no year. Officials write dates in many ways,
 * and a wrong term is worse than none: only forms of a known grammar are read, all others are left to the reader with a reason.
 */
export function readPlanDate(text: string, cycle: number): DateReading {
  const tokens = dateTokens(text);
  if (tokens.every(({ kind }) => kind === 'mark')) return unread('empty');
  const settled = settleItems(dateItems(tokens));
  const obstacle = obstacleOf(settled, tokens);
  if (obstacle) return unread(obstacle);
  const units = dateUnits(settled.signs);
  if (!units) return unread('ambiguous');
  const resolved = resolveDates(units, cycle);
  if (resolved.kind !== 'dates') return unread(resolved.kind);
  const date = statedDate(units, resolved.spans);
  if (!date) return unread('ambiguous');
  const doubts = new Set(doubtsOf(settled, units, resolved.spans));
  if (resolved.yearAssumed) doubts.add('year-assumed');
  if (resolved.yearFar) doubts.add('year-far');
  const timed = withClock(date, settled, units);
  if (timed.doubt) doubts.add(timed.doubt);
  const doubt = DOUBTS.find((code) => doubts.has(code));
  return doubt
    ? { kind: 'read', date: timed.date, certainty: 'check', doubt }
    : { kind: 'read', date: timed.date, certainty: 'sure' };
}

/** A date that was read, or why none was. `check` always has a doubt, `sure` never. */
export type DateReading =
  | { readonly kind: 'read'; readonly date: ReadDate; readonly certainty: 'sure' | 'check'; readonly doubt?: DateDoubt }
  | { readonly kind: 'unread'; readonly reason: UnreadReason };

type ReadDate = Exclude<DeadlineDate, { kind: 'unknown' }>;

/** Doubts from the gravest on: of several the first is told. */
const DOUBTS = [
  /** Several dates stand there; the reading runs from the first to the last. */
  'several-dates',
  /** Only the first day is named («с 14.03.2027»); the reading is that day. */
  'only-start',
  /** A named day of the week is not that of the date. */
  'weekday-differs',
  /** The time of day is not Moscow time and was left out. */
  'clock-local',
  /** The time of day has no place in the reading and was left out. */
  'clock-dropped',
  /** The order of day, month and year was assumed: «03/02/2027», «3.2.27». */
  'order-assumed',
  /** The year is more than one year away from the cycle. */
  'year-far',
  /** Words were left that are no part of the date. */
  'rest-not-read',
  /** No year is named; that of the cycle, or of the other end of the range, was taken. */
  'year-assumed',
  /** A time of day without a zone was taken for Moscow time. */
  'clock-without-zone',
  /** Only quarters are named. */
  'only-quarter',
  /** Only months or halves of them are named. */
  'only-month',
] as const;

/** Why a reader should look at a reading again. */
export type DateDoubt = (typeof DOUBTS)[number];

export type UnreadReason =
  /** Nothing, or dashes only. */
  | 'empty'
  /** Words without a date. */
  | 'no-date'
  /** Counted from an event: «за 3 дня до …», «после …», «накануне». */
  | 'relative'
  /** By another plan or as need be: «по отдельному графику», «по мере готовности». */
  | 'own-schedule'
  /** Again and again: «ежедневно», «по пятницам». */
  | 'recurring'
  /** A season, a year or a part of a month that has no dates: «начало октября», «в течение года». */
  | 'vague'
  /** A day or a time that does not exist: «31 сентября», «25:00». */
  | 'impossible-date'
  /** The end is earlier than the beginning. */
  | 'reversed-range'
  /** Figures that have more than one reading, or words that turn the meaning: «46280», «кроме 15.09». */
  | 'ambiguous';

function unread(reason: UnreadReason): DateReading {
  return { kind: 'unread', reason };
}

/** What keeps a text from being read at all. */
function obstacleOf(settled: SettledItems, tokens: readonly DateToken[]): UnreadReason | undefined {
  const { phrases, blocks, years, weekdays } = settled;
  if (blocks.has('impossible')) return 'impossible-date';
  if (phrases.length === 0) return reasonWithoutDate(settled, tokens);
  if (blocks.has('counted')) return 'relative';
  // «Второй четверг октября», «понедельники сентября».
  if (blocks.has('vague') || (weekdays.length > 0 && !phrases.some(isDay))) return 'vague';
  return blocks.has('ambiguous') || years.length > 0 ? 'ambiguous' : undefined;
}

function reasonWithoutDate({ blocks, years, signs }: SettledItems, tokens: readonly DateToken[]): UnreadReason {
  const reasons = new Set(tokens.flatMap(({ kind, text }) => (kind === 'word' ? [reasonOf(text)] : [])));
  if (blocks.has('ambiguous') && tokens.some(({ text }) => monthOf(text) !== undefined)) return 'ambiguous';
  if (reasons.has('recurring')) return 'recurring';
  if (blocks.has('counted')) return 'relative';
  const told = (['own-schedule', 'relative', 'vague'] as const).find((reason) => reasons.has(reason));
  if (told) return told;
  if (blocks.has('vague') || years.length > 0) return 'vague';
  const hasFigures = tokens.some(({ kind }) => kind === 'number');
  const isOpen = signs.some(({ kind }) => kind === 'number') || blocks.has('ambiguous');
  return hasFigures && isOpen ? 'ambiguous' : 'no-date';
}

/** The date that all statements together make; undefined when they make none. */
function statedDate(units: readonly DateUnit[], spans: readonly DateSpan[]): ReadDate | undefined {
  const [unit] = units;
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  if (!unit || !from || !to) return undefined;
  if (units.length > 1)
    return units.every(({ kind }) => kind === 'single' || kind === 'range') ? fromTo(from, to) : undefined;
  if (unit.kind === 'until') return { kind: 'until', until: to };
  return unit.kind === 'since' ? { kind: 'day', on: from } : fromTo(from, to);
}

function fromTo(from: IsoDate, to: IsoDate): ReadDate {
  return from === to ? { kind: 'day', on: from } : { kind: 'range', from, to };
}

function* doubtsOf(
  settled: SettledItems,
  units: readonly DateUnit[],
  spans: readonly DateSpan[],
): Generator<DateDoubt> {
  const [unit] = units;
  if (units.length > 1 || (unit?.kind === 'range' && unit.loose)) yield 'several-dates';
  if (unit?.kind === 'since') yield 'only-start';
  const phrases = units.flatMap((stated): readonly DatePhrase[] => stated.phrases);
  const days = spans.filter((_, index) => phrases[index]?.grain === 'day').map(({ from }) => from);
  if (settled.weekdays.length > 0 && settled.weekdays.length !== days.length) yield 'rest-not-read';
  else if (settled.weekdays.some((named, index) => isOtherDay(days[index], named))) yield 'weekday-differs';
  if (settled.rest) yield 'rest-not-read';
  if (phrases.some(({ orderAssumed }) => orderAssumed)) yield 'order-assumed';
  if (phrases.some(({ grain }) => grain === 'half' || (grain === 'month' && !settled.within))) yield 'only-month';
  if (phrases.some(({ grain }) => grain === 'quarter')) yield 'only-quarter';
}

function isOtherDay(date: IsoDate | undefined, named: number): boolean {
  return date !== undefined && weekday(date) !== named;
}

function isDay({ grain }: DatePhrase): boolean {
  return grain === 'day';
}

/**
 * Joins a time of day to a date where it is one moment on the clock of Moscow. In every other case the date stays without time: a wrong
 * hour would be counted down to.
 */
function withClock(
  date: ReadDate,
  settled: SettledItems,
  units: readonly DateUnit[],
): { date: ReadDate; doubt?: DateDoubt } {
  const { clocks, zones, rest, clockOpens } = settled;
  const [clock] = clocks;
  if (zones.has('other')) return { date, doubt: 'clock-local' };
  if (clock === undefined) return { date };
  const isMoscow = zones.has('moscow');
  const [unit] = units;
  const day = dayOf(date);
  const isOneMoment =
    clocks.length === 1 &&
    !clockOpens &&
    units.length === 1 &&
    unit?.kind !== 'since' &&
    unit?.phrases[0].grain === 'day';
  // Excel writes 0:00 after a date that has no time; 24:00 is the end of the day that is read.
  const isTime = clock !== '24:00' && (isMoscow || clock !== '00:00');
  if (day === undefined || !isOneMoment || !isTime || (rest && !isMoscow)) return { date, doubt: 'clock-dropped' };
  const instant = { kind: 'instant' as const, at: parseMoscowMoment(`${day}T${clock}`) };
  return isMoscow ? { date: instant } : { date: instant, doubt: 'clock-without-zone' };
}

function dayOf(date: ReadDate): IsoDate | undefined {
  if (date.kind === 'day') return date.on;
  return date.kind === 'until' ? date.until : undefined;
}
