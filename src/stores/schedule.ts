/** The schedule of this build (`src/site/content-modules.ts` makes it from the content), and the entries of the cycle that the page shows. */
import published from 'virtual:schedule';
import { computed, type ReadableAtom } from 'nanostores';
import type { OwnDate } from '#domain/own-dates/own-dates.ts';
import { resolveDates } from '#domain/own-dates/resolve-dates.ts';
import { compareDeadlines } from '#domain/schedule/deadlines.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { scheduleEntries, type ScheduleEntry } from '#domain/schedule/schedule-entries.ts';
import { dateMarks, ownDates } from './own-dates.ts';
import { chosenRegion } from './settings.ts';
import { currentCycle } from './workspace.ts';

export const schedule: Schedule = published;

/** All entries of the cycle that the page shows, in order of their first day. */
export function currentEntries(): ReadableAtom<readonly ScheduleEntry[]> {
  return computed([ownDatesNow(), dateMarks()], (dates, marks) =>
    scheduleEntries({ schedule, cycle: currentCycle(), ownDates: dates, marks }),
  );
}

/** The reader's own dates in order of their first day; those that hang on another date stand where they are now. */
export function ownDatesNow(): ReadableAtom<readonly OwnDate[]> {
  return computed(ownDates(), (dates) =>
    resolveDates(dates, officialDate, schedule.workingCalendar).sort(compareDeadlines),
  );
}

/** How many hours the chosen region is ahead of Moscow; undefined until the reader chooses a region. */
export function hoursAheadOfMoscow(): ReadableAtom<number | undefined> {
  return computed(chosenRegion(), (region) => region && schedule.zones[region.id]?.[region.zone]);
}

function officialDate(id: string): Pick<OwnDate, 'date' | 'changedAt'> | undefined {
  const deadlines = schedule.cycles.flatMap((cycle) => cycle.deadlines);
  const found = deadlines.find((deadline) => deadline.id === id);
  return found && { date: found.date, changedAt: `${found.updated}T00:00:00.000Z` };
}
