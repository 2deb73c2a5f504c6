import ICAL from 'ical.js';
import { type CalendarEntry, cleanText, type Component, toCalendarEvent } from './calendar-event.ts';
import { compareDeadlines } from './deadlines.ts';
import { foldLines } from './fold-lines.ts';

/**
 * Writes deadlines as an iCalendar file (RFC 5545), in the order of their dates. The same input gives the same bytes: time
 * stamps are the `updated` of each deadline at midnight UTC, never the clock. Ask `hasCalendarFile` first: without an event
 * there is no valid file. An event taken back must stay, dated and `cancelled`, or subscribers keep the old one for ever.
 */
export function toCalendarFile(
  entries: readonly CalendarEntry[],
  { name, prodId, uidDomain }: CalendarOptions,
): string {
  const events = [...entries]
    .sort((a, b) => compareDeadlines(a.deadline, b.deadline))
    .flatMap((entry) => {
      const event = toCalendarEvent(entry, uidDomain);
      return event ? [event] : [];
    });
  const calendar: Component = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', prodId],
      // Outlook asks for it.
      ['method', {}, 'text', 'PUBLISH'],
      // ical.js knows no type for names of others and would write `VALUE=TEXT`, so the value is escaped here.
      ['x-wr-calname', {}, 'unknown', escapeText(name)],
    ],
    events,
  ];
  return foldLines(ICAL.stringify(calendar));
}

function escapeText(text: string): string {
  return ICAL.stringify.value(cleanText(text), 'text', ICAL.design.defaultSet, false);
}

export interface CalendarOptions {
  /** What calendar programs call the calendar, in the reader's language. */
  name: string;
  /** The program that wrote the file: `-//owner//product//RU`. */
  prodId: string;
  /** Follows the id of a deadline in its UID. Never changes once a file is out, whatever the address of the site. */
  uidDomain: string;
}

export type { CalendarEntry };
