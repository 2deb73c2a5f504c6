/**
 * A calendar date as the text `YYYY-MM-DD`: comparable with `<`, printable, free of time zones.
 * All dates of the site are Moscow dates unless a name says otherwise.
 */

/** Tells whether a text is an existing date of the form `YYYY-MM-DD` («2026-02-30» is not). */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const moment = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return moment.toISOString().slice(0, 10) === text;
}

/** Turns text into a date. Throws `RangeError` when the text is not an existing `YYYY-MM-DD`. */
export function parseIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${text}`);
  return text;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Whole days from `from` to `to`: 0 for the same date, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, Monday is 1 and Sunday is 7 (ISO 8601). */
export function weekday(date: IsoDate): Weekday {
  // 1 January 1970, day 0, was a Thursday.
  return WEEKDAYS.at((dayNumber(date) + 3) % WEEKDAYS.length) ?? 1;
}

/** Year, month (1–12) and day of the month (1–31) as numbers. */
export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

const MILLISECONDS_PER_DAY = 86_400_000;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function dayNumber(date: IsoDate): number {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

function dateOfDay(day: number): IsoDate {
  return parseIsoDate(new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10));
}

declare const isoDate: unique symbol;

/** A checked `YYYY-MM-DD` text; make one with {@link parseIsoDate}. */
export type IsoDate = string & { readonly [isoDate]: true };

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
