/**
 * Working days of the five-day week, year by year: the Government moves days off by a decree of its own for every year. A year without one is not
 * guessed.
 */
import { addDays, dateParts, daysBetween, type IsoDate, parseIsoDate, weekday } from './iso-date.ts';

/** What the browser needs of the years with a decree: compact and JSON-able. */
export interface WorkingCalendar {
  readonly years: readonly WorkingYear[];
}

export interface WorkingYear {
  readonly year: number;
  /** Days off from Monday to Friday, in order. */
  readonly daysOff: readonly IsoDate[];
  /** Working Saturdays and Sundays, in order. */
  readonly workingWeekends: readonly IsoDate[];
}

/** The days off of a year as law and decree tell them; `content/working-days` holds one file a year. */
export interface DaysOffOfYear {
  readonly year: number;
  /** Holidays by article 112 of the Labour Code. */
  readonly holidays: readonly IsoDate[];
  /** Days off that the decree moves. One that is no holiday becomes a working day. */
  readonly transfers: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

/** Works out the days off of all years with a decree. */
export function workingCalendar(years: readonly DaysOffOfYear[]): WorkingCalendar {
  return { years: years.map(workingYear).sort((one, other) => one.year - other.year) };
}

/** How many days of the year are worked. */
export function workingDaysOfYear(year: DaysOffOfYear): number {
  const days = datesOfYear(year.year);
  return days.length - daysOffOf(year, days).size;
}

/** Whether the day is worked; undefined when its year has no decree. */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar): boolean | undefined {
  const year = calendar.years.find((one) => one.year === dateParts(date).year);
  if (!year) return undefined;
  return isWeekend(date) ? year.workingWeekends.includes(date) : !year.daysOff.includes(date);
}

/**
 * Working days after `from` up to and including `to`: 0 when `from` is not earlier. Undefined when one of the days counted lies in a year without
 * decree; `from` is not counted, so its own year needs none.
 */
export function workingDaysLeft(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number | undefined {
  if (from >= to) return 0;
  const years = yearsBetween(addDays(from, 1), to).map((year) => calendar.years.find((one) => one.year === year));
  const isCounted = (date: IsoDate) => from < date && date <= to;
  let count = weekdaysAfter(from, to);
  for (const year of years) {
    if (!year) return undefined;
    count += year.workingWeekends.filter(isCounted).length - year.daysOff.filter(isCounted).length;
  }
  return count;
}

/**
 * The working day from which `count` working days (0 or more, whole) are left before `date`, itself among them; `date` for none. When a day on the way
 * lies in a year without decree, the whole count is of plain days, and `isPlain` says so: half of each would be a number that nobody can check.
 */
export function workingDaysBefore(
  date: IsoDate,
  count: number,
  calendar: WorkingCalendar,
): { readonly date: IsoDate; readonly isPlain: boolean } {
  let day = date;
  let left = count;
  while (left > 0) {
    day = addDays(day, -1);
    const isWorked = isWorkingDay(day, calendar);
    if (isWorked === undefined) return { date: addDays(date, -count), isPlain: true };
    if (isWorked) left -= 1;
  }
  return { date: day, isPlain: false };
}

/** Saturday or Sunday. */
export function isWeekend(date: IsoDate): boolean {
  return weekday(date) > WEEKDAYS_PER_WEEK;
}

const DAYS_PER_WEEK = 7;
const WEEKDAYS_PER_WEEK = 5;

function workingYear(year: DaysOffOfYear): WorkingYear {
  const days = datesOfYear(year.year);
  const off = daysOffOf(year, days);
  return {
    year: year.year,
    daysOff: days.filter((day) => off.has(day) && !isWeekend(day)),
    workingWeekends: days.filter((day) => !off.has(day) && isWeekend(day)),
  };
}

/**
 * A day off that is a holiday as well goes to the next working day by itself (article 112), unless the decree sends it elsewhere. Those of January do
 * not: of them the decree moves two, and the others are lost.
 */
function daysOffOf({ holidays, transfers }: DaysOffOfYear, days: readonly IsoDate[]): ReadonlySet<IsoDate> {
  const off = new Set([...days.filter(isWeekend), ...holidays]);
  for (const { from, to } of transfers) {
    if (!holidays.includes(from)) off.delete(from);
    off.add(to);
  }
  const moved = new Set(transfers.map(({ from }) => from));
  for (const holiday of [...holidays].sort()) {
    if (!isWeekend(holiday) || moved.has(holiday) || dateParts(holiday).month === 1) continue;
    const next = days.find((day) => day > holiday && !off.has(day));
    if (next) off.add(next);
  }
  return off;
}

function datesOfYear(year: number): IsoDate[] {
  const first = parseIsoDate(`${year}-01-01`);
  return Array.from({ length: daysBetween(first, parseIsoDate(`${year + 1}-01-01`)) }, (_, day) => addDays(first, day));
}

function yearsBetween(first: IsoDate, last: IsoDate): number[] {
  const { year } = dateParts(first);
  return Array.from({ length: dateParts(last).year - year + 1 }, (_, index) => year + index);
}

/** Days from Monday to Friday after `from` up to and including `to`. */
function weekdaysAfter(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to);
  const rest = Array.from({ length: days % DAYS_PER_WEEK }, (_, index) => addDays(to, -index));
  return Math.floor(days / DAYS_PER_WEEK) * WEEKDAYS_PER_WEEK + rest.filter((day) => !isWeekend(day)).length;
}
