import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#content-check/content-file.ts';
import { parseContent } from '#content-check/parse-content.ts';
import { addDays, parseIsoDate } from '#domain/dates/iso-date.ts';
import { momentToDate } from '#domain/dates/moscow-time.ts';
import { deadlineSpan, hasCalendarEvent } from '#domain/schedule/deadlines.ts';
import type { Deadline } from '#schemas/cycle.ts';
import { readEvents } from '../builders/calendar-file.ts';
import { describeInTimeZones } from '../builders/time-zones.ts';
import { freshKhal, type KhalEvent } from './khal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const published = join(root, 'dist/calendar');
/** Paths below `dist/calendar`: `2024.ics`. */
const files = readdirSync(published, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ics'))
  .sort();
const paths = files.map((file) => join(published, file));
const golden = join(root, 'tests/golden/cycle-2024.ics');

/** The dates of the content that belong into calendar files, by UID. */
const deadlines = new Map(
  parseContent(readContentFiles(root))
    .content.cycles.flatMap(({ data }) => data.deadlines)
    .filter(hasCalendarEvent)
    .map((deadline) => [`${deadline.id}@vpr-spo-coordinator`, deadline]),
);

describeInTimeZones('khal with all calendar files', () => {
  it('shows every date of the content once, on its own days, with its title', () => {
    const khal = freshKhal();
    khal.import(paths);
    const events = khal.events();
    expect(events.map(({ uid }) => uid).sort()).toEqual([...deadlines.keys()].sort());
    expectToBeTold(events);
  });

  it('keeps as many events when the files come again', () => {
    const khal = freshKhal();
    khal.import(paths);
    const before = khal.events();
    khal.import(paths);
    expect(khal.storedFiles()).toBe(deadlines.size);
    expect(khal.events()).toEqual(before);
  });

  it('reads moments, cancelled dates and special characters as the other reader does', () => {
    const khal = freshKhal();
    khal.import([golden]);
    const expected = readEvents(readFileSync(golden, 'utf8')).map(({ uid, summary, status, start, end }) => {
      const isAllDay = start.type === 'DATE';
      return {
        uid,
        start: isAllDay ? dayText(start.date) : localText(start.date),
        // A moment has no end, and khal makes one up.
        ...(isAllDay && end ? { end: addDays(dayText(end.date), -1) } : {}),
        isCancelled: status === 'CANCELLED',
        title: summary,
      };
    });
    expect(khal.events().sort(byUid)).toMatchObject(expected.sort(byUid));
    expect(expected.some(({ start }) => start.includes('T'))).toBe(true);
    expect(expected.some(({ isCancelled }) => isCancelled)).toBe(true);
  });
});

describe('khal with one calendar file', () => {
  it('finds the file of the cycle 2024', () => {
    expect(files).toContain('2024.ics');
  });

  it.each(files)('%s shows its events, as the content tells them', (file) => {
    const path = join(published, file);
    const khal = freshKhal();
    khal.import([path]);
    const events = khal.events();
    const written = readEvents(readFileSync(path, 'utf8')).map(({ uid }) => uid);
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ uid }) => uid).sort()).toEqual(written.sort());
    expectToBeTold(events);
  });
});

/** Words of the site may stand in front of a title («Ориентир»), but no other title. */
function expectToBeTold(events: readonly KhalEvent[]): void {
  const shown = events.map((event) => {
    const title = deadlines.get(event.uid)?.title;
    return title !== undefined && event.title.endsWith(title) ? { ...event, title } : event;
  });
  const told = events.map(({ uid }) => {
    const deadline = deadlines.get(uid);
    return deadline && { uid, ...days(deadline), isCancelled: deadline.cancelled, title: deadline.title };
  });
  expect(shown).toMatchObject(told);
}

function days({ date }: Deadline): { start?: string; end?: string } {
  if (date.kind === 'instant') return { start: localText(momentToDate(date.at)) };
  const span = deadlineSpan(date);
  return span ? { start: span.first, end: span.last } : {};
}

/** A whole day as the other reader gives it: midnight of the world clock. */
function dayText(date: Date) {
  return parseIsoDate(date.toISOString().slice(0, 10));
}

/** A moment on the clock of the machine. */
function localText(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function byUid(one: { uid: string }, other: { uid: string }): number {
  return one.uid < other.uid ? -1 : 1;
}
