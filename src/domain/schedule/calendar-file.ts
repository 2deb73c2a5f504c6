import ICAL from 'ical.js';
import { type CalendarEntry, cleanText, type Component, type Property, toCalendarEvent } from './calendar-event.ts';
import { compareDeadlines } from './deadlines.ts';
import { foldLines } from './fold-lines.ts';

/**
 * What all files of the site have in common, those of the build and those made in the browser. `uidDomain` is a name, not an address, and stays when
 * the site moves: calendar programs would take every event for a new one otherwise.
 */
export const SITE_CALENDAR = {
  prodId: '-//vpr-spo-coordinator//calendar//RU',
  uidDomain: 'vpr-spo-coordinator',
} as const;

/**
 * Writes entries as an iCalendar file (RFC 5545), in the order of their dates; undefined when none of them is an event, for iCalendar knows no file
 * without one. The same input gives the same bytes: time stamps are the `updated` of each entry, never the clock. An event taken back must come again,
 * dated and cancelled, or calendar programs keep the old one for ever.
 */
export function toCalendarFile(
  entries: readonly CalendarEntry[],
  { name, prodId, uidDomain }: CalendarOptions,
): string | undefined {
  const events = [...entries]
    .sort((one, other) => compareDeadlines(one.entry, other.entry))
    .flatMap((entry) => {
      const event = toCalendarEvent(entry, uidDomain);
      return event ? [event] : [];
    });
  if (events.length === 0) return undefined;
  const calendar: Component = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', prodId],
      // Outlook asks for it.
      ['method', {}, 'text', 'PUBLISH'],
      // With a name Outlook makes a calendar of its own for a single event, instead of putting it into the reader's (MS-OXCICAL on X-WR-CALNAME).
      ...(events.length > 1 ? [nameProperty(name)] : []),
    ],
    events,
  ];
  return foldLines(ICAL.stringify(calendar));
}

/** ical.js knows no type for names of others and would write `VALUE=TEXT`, so the value is escaped here. */
function nameProperty(name: string): Property {
  const escaped = ICAL.stringify.value(cleanText(name), 'text', ICAL.design.defaultSet, false);
  return ['x-wr-calname', {}, 'unknown', escaped];
}

export interface CalendarOptions {
  /** What calendar programs call the calendar, in the reader's language. */
  name: string;
  /** The program that wrote the file: `-//owner//product//RU`. */
  prodId: string;
  /** Follows the id of an entry in its UID. Never changes once a file is out, whatever the address of the site. */
  uidDomain: string;
}

export type { CalendarEntry };
