import { addDays, type IsoDate } from '#domain/dates/iso-date.ts';
import { momentToDate } from '#domain/dates/moscow-time.ts';
import type { DeletedDate } from '#domain/own-dates/own-dates.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { deadlineSpan } from './deadlines.ts';
import { isAwaitedEntry, type ScheduleEntry, sequenceOf } from './schedule-entries.ts';

/**
 * A deadline at 09:00 seven, three and one day before. An all-day event begins at midnight, so a plain `-P1D` would ring at
 * midnight; a moment has a clock of its own and rings at the same hour.
 */
const ALL_DAY_ALARMS = ['-P6DT15H', '-P2DT15H', '-PT15H'];
const INSTANT_ALARMS = ['-P7D', '-P3D', '-P1D'];

/** Tells whether an entry stands in calendar files: it has a date that was published or written by the reader, and is no college's example. */
export function isCalendarEvent({ date, standing, kind }: Pick<CalendarFacts, 'date' | 'standing' | 'kind'>): boolean {
  return date.kind !== 'unknown' && standing !== 'unknown' && kind !== 'example';
}

/** A date that the reader deleted, as the event that takes it back out of calendar programs. */
export function cancelledFacts({ id, date, changedAt }: DeletedDate): CalendarFacts {
  return {
    ...{ id, date, standing: 'own', kind: 'own', isCancelled: true, done: false },
    ...{ updated: changedAt, sequence: sequenceOf(changedAt) },
  };
}

/**
 * The VEVENT of an entry as jCal (RFC 7265), the form that ical.js writes out; undefined for what `isCalendarEvent` says no to. Only what people
 * wait for rings: a previous cycle, a cancelled date and one that the reader has marked as done have no alarms.
 */
export function toCalendarEvent(
  { entry, summary, description, url }: CalendarEntry,
  uidDomain: string,
): Component | undefined {
  if (!isCalendarEvent(entry)) return undefined;
  const stamp = utcText(new Date(entry.updated));
  const title = cleanText(summary);
  const properties: Property[] = [
    ['uid', {}, 'text', `${entry.id}@${uidDomain}`],
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', stamp],
    ['sequence', {}, 'integer', entry.sequence],
    ['status', {}, 'text', eventStatus(entry)],
    ...timeProperties(entry.date),
    ['summary', {}, 'text', title],
  ];
  if (description !== undefined) properties.push(['description', {}, 'text', cleanText(description)]);
  if (url !== undefined) properties.push(['url', {}, 'uri', new URL(url).href]);
  return ['vevent', properties, isAwaitedEntry(entry) && !entry.done ? alarms(entry.date, title) : []];
}

/** Text as RFC 5545 §3.1 allows it: every kind of line break is `\n`, other control characters are gone. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}

function timeProperties(date: DeadlineDate): Property[] {
  if (date.kind === 'instant') return [['dtstart', {}, 'date-time', utcText(momentToDate(date.at))]];
  const span = deadlineSpan(date);
  return span ? allDayProperties(span.first, span.last) : [];
}

function allDayProperties(first: IsoDate, last: IsoDate): Property[] {
  return [
    ['dtstart', {}, 'date', first],
    // The end of a VEVENT is the day after (RFC 5545 §3.6.1).
    ['dtend', {}, 'date', addDays(last, 1)],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
}

function alarms(date: DeadlineDate, description: string): Component[] {
  const triggers = date.kind === 'instant' ? INSTANT_ALARMS : ALL_DAY_ALARMS;
  return triggers.map((trigger) => [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      ['description', {}, 'text', description],
      ['trigger', {}, 'duration', trigger],
    ],
    [],
  ]);
}

function eventStatus({ standing, isCancelled }: CalendarFacts): string {
  if (isCancelled) return 'CANCELLED';
  return FIRM.has(standing) ? 'CONFIRMED' : 'TENTATIVE';
}

/** What the reader wrote down, or copied from the plan-schedule, is as firm for the reader as what was approved. */
const FIRM: ReadonlySet<ScheduleEntry['standing']> = new Set(['approved', 'plan', 'own'] as const);

function utcText(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** What of an entry decides about its event; the words are apart. */
export type CalendarFacts = Pick<
  ScheduleEntry,
  'id' | 'date' | 'standing' | 'kind' | 'isCancelled' | 'done' | 'updated' | 'sequence'
>;

/** An entry with the words that a calendar shows, in the reader's language. `url` is absolute. */
export interface CalendarEntry {
  entry: CalendarFacts;
  summary: string;
  description?: string;
  url?: string;
}

/** A jCal component: name, properties, components inside. */
export type Component = [name: string, properties: Property[], components: Component[]];

export type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number];
