import { type IsoDate, isIsoDate, parseIsoDate } from './iso-date.ts';

/** Moscow keeps UTC+3 without summer time since 26 October 2014 (Federal law of 21.07.2014 No. 248-FZ). */
const MOSCOW_OFFSET_HOURS = 3;
const MILLISECONDS_PER_HOUR = 3_600_000;
const MILLISECONDS_PER_DAY = 24 * MILLISECONDS_PER_HOUR;

/** The calendar date in Moscow at the given moment. */
export function moscowToday(now: Date): IsoDate {
  return parseIsoDate(new Date(moscowClock(now)).toISOString().slice(0, 10));
}

/** How long until the next date begins in Moscow: more than nothing, at most a day. */
export function millisecondsToMoscowMidnight(now: Date): number {
  return MILLISECONDS_PER_DAY - (moscowClock(now) % MILLISECONDS_PER_DAY);
}

/** Tells whether a text is a Moscow moment `YYYY-MM-DDTHH:MM` that exists. */
export function isMoscowMoment(text: string): text is MoscowMoment {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  return match !== null && isIsoDate(match[1] ?? '');
}

/** Turns text into a Moscow moment. Throws `RangeError` when the text is not an existing `YYYY-MM-DDTHH:MM`. */
export function parseMoscowMoment(text: string): MoscowMoment {
  if (!isMoscowMoment(text)) throw new RangeError(`Not a moment of the form YYYY-MM-DDTHH:MM: ${text}`);
  return text;
}

/** The date part of a Moscow moment. */
export function momentDate(moment: MoscowMoment): IsoDate {
  return parseIsoDate(moment.slice(0, 10));
}

/** The clock part of a Moscow moment, `HH:MM`. */
export function momentClock(moment: MoscowMoment): string {
  return moment.slice(11);
}

/** The same instant on the world clock. */
export function momentToDate(moment: MoscowMoment): Date {
  return new Date(`${moment}:00+03:00`);
}

/** Milliseconds since 1970 as if the clock of Moscow were the clock of the world. */
function moscowClock(now: Date): number {
  return now.getTime() + MOSCOW_OFFSET_HOURS * MILLISECONDS_PER_HOUR;
}

declare const moscowMoment: unique symbol;

/** A checked `YYYY-MM-DDTHH:MM` text on the Moscow clock; make one with {@link parseMoscowMoment}. */
export type MoscowMoment = string & { readonly [moscowMoment]: true };
