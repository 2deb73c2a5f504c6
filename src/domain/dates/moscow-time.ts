import { type IsoDate, isIsoDate, parseIsoDate } from './iso-date.ts';

/** Moscow keeps UTC+3 without summer time since 26 October 2014 (Federal law of 21.07.2014 No. 248-FZ). */
const MOSCOW_OFFSET_HOURS = 3;
const MILLISECONDS_PER_HOUR = 3_600_000;

/** The calendar date in Moscow at the given moment. */
export function moscowToday(now: Date): IsoDate {
  const shifted = new Date(now.getTime() + MOSCOW_OFFSET_HOURS * MILLISECONDS_PER_HOUR);
  return parseIsoDate(shifted.toISOString().slice(0, 10));
}

/** Tells whether a text is a Moscow moment `YYYY-MM-DDTHH:MM` that exists. */
export function isMoscowMoment(text: string): text is MoscowMoment {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(text);
  return match !== null && isIsoDate(match[1] ?? '');
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

declare const moscowMoment: unique symbol;

/** A checked `YYYY-MM-DDTHH:MM` text on the Moscow clock. */
export type MoscowMoment = string & { readonly [moscowMoment]: true };
