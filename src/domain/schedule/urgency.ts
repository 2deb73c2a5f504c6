import { daysBetween, type IsoDate } from '#domain/dates/iso-date.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { deadlineSpan } from './deadlines.ts';

/** A week ahead is soon: the earliest alarm of the calendar files rings then too. */
export const SOON_DAYS = 7;

/**
 * How near a date is on the day `today` of Moscow. A moment counts by its day: it is «today» until midnight.
 * A range is ongoing from its first to its last day, both included.
 */
export function urgency(date: DeadlineDate, today: IsoDate): Urgency {
  const span = deadlineSpan(date);
  if (span === undefined) return { state: 'unknown' };
  if (span.last < today) return { state: 'past' };
  if (span.first === today && span.last === today) return { state: 'today', daysLeft: 0 };
  if (span.first <= today) return { state: 'ongoing', daysLeft: daysBetween(today, span.last) };
  const daysLeft = daysBetween(today, span.first);
  return { state: daysLeft <= SOON_DAYS ? 'soon' : 'later', daysLeft };
}

/** `daysLeft` counts whole days to the beginning; when ongoing, to the last day, which itself has 0 left. */
export type Urgency =
  { state: 'past' | 'unknown'; daysLeft?: never } | { state: 'today' | 'ongoing' | 'soon' | 'later'; daysLeft: number };
