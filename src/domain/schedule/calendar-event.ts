import { addDays, type IsoDate } from '#domain/dates/iso-date.ts';
import { momentToDate } from '#domain/dates/moscow-time.ts';
import type { Deadline } from '#schemas/cycle.ts';
import { deadlineSpan, hasCalendarEvent, isAwaited } from './deadlines.ts';

/**
 * A deadline at 09:00 seven, three and one day before. An all-day event begins at midnight, so a plain `-P1D` would ring at
 * midnight; a moment has a clock of its own and rings at the same hour.
 */
const ALL_DAY_ALARMS = ['-P6DT15H', '-P2DT15H', '-PT15H'];
const INSTANT_ALARMS = ['-P7D', '-P3D', '-P1D'];

/**
 * The VEVENT of a deadline as jCal (RFC 7265), the form that ical.js writes out; undefined for an unknown date and for a
 * college's example. Only what people wait for rings: a previous cycle and a cancelled date have no alarms.
 */
export function toCalendarEvent(
  { deadline, summary, description, url }: CalendarEntry,
  uidDomain: string,
): Component | undefined {
  if (!hasCalendarEvent(deadline)) return undefined;
  const stamp = `${deadline.updated}T00:00:00Z`;
  const title = cleanText(summary);
  const properties: Property[] = [
    ['uid', {}, 'text', `${deadline.id}@${uidDomain}`],
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', stamp],
    ['sequence', {}, 'integer', deadline.sequence],
    ['status', {}, 'text', eventStatus(deadline)],
    ...timeProperties(deadline),
    ['summary', {}, 'text', title],
  ];
  if (description !== undefined) properties.push(['description', {}, 'text', cleanText(description)]);
  if (url !== undefined) properties.push(['url', {}, 'uri', new URL(url).href]);
  return ['vevent', properties, isAwaited(deadline) ? alarms(deadline, title) : []];
}

/** Text as RFC 5545 §3.1 allows it: every kind of line break is `\n`, other control characters are gone. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}

function timeProperties({ date }: Pick<Deadline, 'date'>): Property[] {
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

function alarms({ date }: Pick<Deadline, 'date'>, description: string): Component[] {
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

function eventStatus({ status, cancelled }: Pick<Deadline, 'status' | 'cancelled'>): string {
  if (cancelled) return 'CANCELLED';
  return status === 'approved' ? 'CONFIRMED' : 'TENTATIVE';
}

function utcText(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** A deadline with the words that a calendar shows; the words are the reader's language. `url` is absolute. */
export interface CalendarEntry {
  deadline: Pick<Deadline, 'id' | 'date' | 'kind' | 'scope' | 'status' | 'cancelled' | 'sequence' | 'updated'>;
  summary: string;
  description?: string;
  url?: string;
}

/** A jCal component: name, properties, components inside. */
export type Component = [name: string, properties: Property[], components: Component[]];

export type Property = [name: string, parameters: Record<string, string>, type: string, value: string | number];
