import { type IsoDate, isIsoDate } from '#domain/dates/iso-date.ts';

/** A day or a named part of a year as a text tells it: the year may be missing. */
export interface DatePhrase {
  readonly grain: 'day' | 'decade' | 'half' | 'month' | 'quarter' | 'year';
  readonly fromMonth: number;
  readonly fromDay: number;
  readonly toMonth: number;
  /** 31 stands for the last day of the month in all grains but `day`. */
  readonly toDay: number;
  readonly year: number | undefined;
  /** The year was written with two figures. */
  readonly shortYear?: boolean;
  /** Written «15.09» or «15.09.2027»; without a year the same figures could be a time of day. */
  readonly figures?: boolean;
  /** Written so that another country would take the day for the month. */
  readonly orderAssumed?: boolean;
}

/** A phrase for one day. */
export function dayPhrase(day: number, month: number, year: number | undefined): DatePhrase {
  return { grain: 'day', fromMonth: month, toMonth: month, fromDay: day, toDay: day, year };
}

/** A phrase for a whole month. */
export function monthPhrase(month: number, year: number | undefined): DatePhrase {
  return { grain: 'month', fromMonth: month, toMonth: month, fromDay: 1, toDay: 31, year };
}

/** Parts `first` to `last` of a month: decades 1–3 or halves 1–2. Undefined when there is no such part. */
export function partPhrase(
  grain: 'decade' | 'half',
  [first, last]: readonly [number, number],
  { fromMonth: month, year }: DatePhrase,
): DatePhrase | undefined {
  const starts = grain === 'decade' ? [1, 11, 21] : [1, month === 2 ? 15 : 16];
  const fromDay = starts[first - 1];
  if (fromDay === undefined || first > last || last > starts.length) return undefined;
  const next = starts[last];
  return { grain, fromMonth: month, toMonth: month, fromDay, toDay: next === undefined ? 31 : next - 1, year };
}

/** Quarters `first` to `last` of a year, which must be named. Undefined when there is no such quarter. */
export function quarterPhrase([first, last]: readonly [number, number], year: number): DatePhrase | undefined {
  if (first < 1 || last > 4 || first > last) return undefined;
  return { grain: 'quarter', fromMonth: first * 3 - 2, toMonth: last * 3, fromDay: 1, toDay: 31, year };
}

/** A whole year, of which only the end serves as a date. */
export function yearPhrase(year: number): DatePhrase {
  return { grain: 'year', fromMonth: 1, toMonth: 12, fromDay: 1, toDay: 31, year };
}

/** The first and the last date of a phrase in a year; undefined when the day does not exist in it. */
export function phraseDates(phrase: DatePhrase, year: number): DateSpan | undefined {
  const from = isoOf(year, phrase.fromMonth, phrase.fromDay);
  const to = isoOf(
    year,
    phrase.toMonth,
    phrase.grain === 'day' ? phrase.toDay : Math.min(phrase.toDay, monthLength(year, phrase.toMonth)),
  );
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Two dates, `from` not after `to` unless the text had them so. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function isoOf(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // `isIsoDate` makes a `Date` of the parts, which only bounded ones survive.
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && isIsoDate(text) ? text : undefined;
}

function monthLength(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => isoOf(year, month, day) !== undefined) ?? 28;
}
