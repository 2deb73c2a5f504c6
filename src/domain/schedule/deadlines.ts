import type { IsoDate } from '#domain/dates/iso-date.ts';
import { momentDate } from '#domain/dates/moscow-time.ts';
import type { Deadline, DeadlineDate } from '#schemas/cycle.ts';

/** The first and the last Moscow date of a deadline; undefined while the date is unknown. «Until» is its one last day. */
export function deadlineSpan(date: DeadlineDate): DateSpan | undefined {
  switch (date.kind) {
    case 'unknown':
      return undefined;
    case 'day':
      return { first: date.on, last: date.on };
    case 'until':
      return { first: date.until, last: date.until };
    case 'range':
      return { first: date.from, last: date.to };
    case 'instant':
      return { first: momentDate(date.at), last: momentDate(date.at) };
  }
}

/** Orders deadlines for `sort`: by first day, then last day, moments of one day by the clock, then id; unknown dates last. */
export function compareDeadlines(a: Dated, b: Dated): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/** The deadlines by month of their first day, months and deadlines in order; those without a date are the last group. */
export function groupByMonth<T extends Dated>(deadlines: readonly T[]): MonthGroup<T>[] {
  const groups = new Map<string | undefined, T[]>();
  for (const deadline of [...deadlines].sort(compareDeadlines)) {
    const month = deadlineSpan(deadline.date)?.first.slice(0, 7);
    groups.set(month, [...(groups.get(month) ?? []), deadline]);
  }
  return [...groups].map(([month, members]) => ({ month, deadlines: members }));
}

/**
 * Tells whether a deadline is one to wait for: approved or draft, dated, for all and not cancelled. A date of a previous cycle
 * or of one college is never one.
 */
export function isUpcomingKind(deadline: Upcoming): boolean {
  return isAwaited(deadline) && !isExample(deadline) && deadline.date.kind !== 'unknown';
}

/** The next deadlines to wait for: not over on the day `today`, the earliest first, at most `limit`. */
export function nextDeadlines<T extends Upcoming>(deadlines: readonly T[], today: IsoDate, limit: number): T[] {
  return deadlines
    .filter((deadline) => isUpcomingKind(deadline) && !isOver(deadline, today))
    .sort(compareDeadlines)
    .slice(0, limit);
}

/** The deadlines to wait for that belong to a duty, the earliest first. */
export function dutyDeadlines<T extends Upcoming & Pick<Deadline, 'duties'>>(
  deadlines: readonly T[],
  dutyId: string,
): T[] {
  return deadlines
    .filter((deadline) => isUpcomingKind(deadline) && deadline.duties.includes(dutyId))
    .sort(compareDeadlines);
}

/** Tells whether people wait for a date: approved or draft for this cycle, and not called off. */
export function isAwaited({ status, cancelled }: Pick<Deadline, 'status' | 'cancelled'>): boolean {
  return (status === 'approved' || status === 'draft') && !cancelled;
}

/** Tells whether a deadline stands in calendar files: it has a date that was published, and is no college's example. */
export function hasCalendarEvent(deadline: Publishable): boolean {
  return deadline.date.kind !== 'unknown' && deadline.status !== 'unknown' && !isExample(deadline);
}

/** Tells whether there is anything to put into a calendar file; RFC 5545 knows no file without an event. */
export function hasCalendarFile(deadlines: readonly Publishable[]): boolean {
  return deadlines.some(hasCalendarEvent);
}

function isExample({ kind, scope }: Pick<Deadline, 'kind' | 'scope'>): boolean {
  return kind === 'example' || scope === 'local';
}

function isOver({ date }: Pick<Deadline, 'date'>, today: IsoDate): boolean {
  const span = deadlineSpan(date);
  return span !== undefined && span.last < today;
}

/** «~» stands after all digits, so that unknown dates come last. */
function sortKey({ id, date }: Dated): string {
  const span = deadlineSpan(date);
  return span ? `${span.first} ${span.last} ${date.kind === 'instant' ? date.at : ''} ${id}` : `~ ${id}`;
}

type Dated = Pick<Deadline, 'id' | 'date'>;

type Publishable = Pick<Deadline, 'date' | 'kind' | 'scope' | 'status'>;

type Upcoming = Pick<Deadline, 'id' | 'date' | 'kind' | 'scope' | 'status' | 'cancelled'>;

export interface DateSpan {
  first: IsoDate;
  last: IsoDate;
}

export interface MonthGroup<T> {
  /** `YYYY-MM`; undefined for the group without dates. */
  month: string | undefined;
  deadlines: T[];
}
