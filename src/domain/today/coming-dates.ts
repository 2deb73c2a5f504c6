import type { IsoDate } from '#domain/dates/iso-date.ts';
import type { OwnDate } from '#domain/own-dates/own-dates.ts';
import { compareDeadlines, nextDeadlines } from '#domain/schedule/deadlines.ts';
import { urgency, type Urgency } from '#domain/schedule/urgency.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import type { TodayDeadline } from './current-stage.ts';

/**
 * The dates to look at on the day `today` of Moscow: first the reader's own that are over and not done, the oldest first; then official and own
 * ones in order of their first day. Official ones that are over are not among them, nor own ones that are done.
 */
export function comingDates(
  deadlines: readonly TodayDeadline[],
  ownDates: readonly OwnDate[],
  today: IsoDate,
): ComingDate[] {
  const own = ownDates.filter(({ done }) => !done).map(({ id, on }) => aDate('own', id, { kind: 'day', on }, today));
  const official = nextDeadlines(deadlines, today, Infinity).map(({ id, date }) => aDate('official', id, date, today));
  return [
    ...own.filter(isOver).sort(compareDeadlines),
    ...[...official, ...own.filter((date) => !isOver(date))].sort(compareDeadlines),
  ];
}

function aDate(source: ComingDate['source'], id: string, date: DeadlineDate, today: IsoDate): ComingDate {
  return { source, id, date, urgency: urgency(date, today) };
}

function isOver({ urgency: { state } }: ComingDate): boolean {
  return state === 'past';
}

export interface ComingDate {
  readonly source: 'official' | 'own';
  readonly id: string;
  readonly date: DeadlineDate;
  /** `past` only for own dates that are overdue. */
  readonly urgency: Urgency;
}
