import type { Cycle } from '#schemas/cycle.ts';
import { hasCalendarEvent } from './deadlines.ts';
import { scheduleEntries, type ScheduleEntry } from './schedule-entries.ts';

/** The dates of a cycle that stand in calendar files, as entries without anything of a reader's. The build has no reader. */
export function officialEntries({ year, deadlines }: Pick<Cycle, 'year' | 'deadlines'>): ScheduleEntry[] {
  return scheduleEntries({
    // Stages say whose an entry is, which no calendar file tells.
    schedule: { stages: [], cycles: [{ year, deadlines: deadlines.filter(hasCalendarEvent) }] },
    cycle: year,
    ownDates: [],
    marks: () => ({ done: false, note: '' }),
  });
}
