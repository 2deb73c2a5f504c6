import type { IsoDate } from '#domain/dates/iso-date.ts';
import type { OwnDate } from '#domain/own-dates/own-dates.ts';
import { compareDeadlines, nextDeadlines } from '#domain/schedule/deadlines.ts';
import { urgency, type Urgency } from '#domain/schedule/urgency.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import type { TodayDeadline } from './current-stage.ts';

/**
 * The dates to look at on the day `today` of Moscow: first the reader's own that are over and not done, the oldest first; then official and own
 * ones in order of their first day. What is done is not among them. Rows of the plan-schedule and estimates that are over are not either: most of
 * them are for others to do.
 */
export function comingDates(
  deadlines: readonly TodayDeadline[],
  ownDates: readonly OwnDate[],
  today: IsoDate,
): ComingDate[] {
  const own = ownDates
    .filter(({ done, date }) => !done && date.kind !== 'unknown')
    .map(({ id, date, origin }) => aDate(origin, id, date, today));
  const official = nextDeadlines(deadlines, today, Infinity).map(({ id, date }) => aDate('official', id, date, today));
  return [
    ...own.filter((date) => isOver(date) && date.origin === 'own').sort(compareDeadlines),
    ...[...official, ...own.filter((date) => !isOver(date))].sort(compareDeadlines),
  ];
}

function aDate(origin: ComingDate['origin'], id: string, date: DeadlineDate, today: IsoDate): ComingDate {
  return { origin, id, date, urgency: urgency(date, today) };
}

function isOver({ urgency: { state } }: ComingDate): boolean {
  return state === 'past';
}

export interface ComingDate {
  readonly origin: 'official' | OwnDate['origin'];
  readonly id: string;
  readonly date: DeadlineDate;
  /** `past` only for own dates that are overdue. */
  readonly urgency: Urgency;
}
