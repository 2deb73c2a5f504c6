/** Dates «N working days before another one» move with it. */
import { workingDaysBefore, type WorkingCalendar } from '#domain/dates/working-days.ts';
import { deadlineSpan } from '#domain/schedule/deadlines.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import type { OwnDate } from './own-dates.ts';

/**
 * Own dates as they stand now. One that hangs on another is counted from the first day of that; where that is gone, has no date, or the two hang on each
 * other, it stays on the day on which it stood when it was written. `dateOf` gives an official date by its id.
 */
export function resolveDates(
  ownDates: readonly OwnDate[],
  dateOf: (id: string) => DeadlineDate | undefined,
  calendar: WorkingCalendar,
): OwnDate[] {
  const byId = new Map(ownDates.map((date) => [date.id, date]));
  const resolve = (date: OwnDate, seen: readonly string[]): DeadlineDate => {
    const { before } = date;
    if (!before || seen.includes(before.of)) return date.date;
    const other = byId.get(before.of);
    const base = other ? resolve(other, [...seen, other.id]) : dateOf(before.of);
    const first = base && deadlineSpan(base)?.first;
    return first ? { kind: 'day', on: workingDaysBefore(first, before.workingDays, calendar).date } : date.date;
  };
  return ownDates.map((date) => ({ ...date, date: resolve(date, [date.id]) }));
}
