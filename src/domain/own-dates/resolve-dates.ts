/** Dates «N working days before another one» move with it. */
import { workingDaysBefore, type WorkingCalendar } from '#domain/dates/working-days.ts';
import { deadlineSpan } from '#domain/schedule/deadlines.ts';
import type { OwnDate } from './own-dates.ts';

/**
 * Own dates as they stand now. One that hangs on another is counted from the first day of that; where that is gone, has no date, or the two hang on each
 * other, it stays on the day on which it stood when it was written. It has changed when either has: calendar programs go by that. `official` gives an
 * official date by its id.
 */
export function resolveDates(
  ownDates: readonly OwnDate[],
  official: (id: string) => Moved | undefined,
  calendar: WorkingCalendar,
): OwnDate[] {
  const byId = new Map(ownDates.map((date) => [date.id, date]));
  const resolve = (date: OwnDate, seen: readonly string[]): Moved => {
    const { before } = date;
    if (!before || seen.includes(before.of)) return date;
    const other = byId.get(before.of);
    const base = other ? resolve(other, [...seen, other.id]) : official(before.of);
    const first = base && deadlineSpan(base.date)?.first;
    if (!base || !first) return date;
    return {
      date: { kind: 'day', on: workingDaysBefore(first, before.workingDays, calendar).date },
      changedAt: base.changedAt > date.changedAt ? base.changedAt : date.changedAt,
    };
  };
  return ownDates.map((own) => {
    const { date, changedAt } = resolve(own, [own.id]);
    return { ...own, date, changedAt };
  });
}

type Moved = Pick<OwnDate, 'date' | 'changedAt'>;
