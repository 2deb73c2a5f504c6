import type { IsoDate } from '#domain/dates/iso-date.ts';
import { compareDeadlines, deadlineSpan } from './deadlines.ts';
import { isAwaitedEntry, type ScheduleEntry } from './schedule-entries.ts';

/** The entry that comes next on the day `today` of Moscow, of one duty or of all: awaited, not over, not done. */
export function nextEntry(
  entries: readonly ScheduleEntry[],
  today: IsoDate,
  dutyId: string | undefined,
): ScheduleEntry | undefined {
  return entries
    .filter((entry) => dutyId === undefined || entry.duties.includes(dutyId))
    .filter((entry) => isAwaitedEntry(entry) && !entry.done && (deadlineSpan(entry.date)?.last ?? '') >= today)
    .sort(compareDeadlines)[0];
}
