import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { parseMoscowMoment } from '#domain/dates/moscow-time.ts';
import type { CalendarEntry, CalendarOptions } from '#domain/schedule/calendar-file.ts';
import { officialEntries } from '#domain/schedule/official-entries.ts';
import type { Cycle, Deadline, DeadlineDate } from '#schemas/cycle.ts';

/** An approved federal day of the cycle 2026; a test states only what it is about. */
export function aDeadline(fields: Partial<Deadline> = {}): Deadline {
  return {
    id: '2026-period',
    title: 'Проведение ВПР СПО',
    kind: 'period',
    scope: 'federal',
    date: onDay('2026-09-15'),
    status: 'approved',
    confidence: 'confirmed',
    duties: [],
    stages: [],
    sources: ['plan'],
    sequence: 0,
    updated: parseIsoDate('2026-08-01'),
    cancelled: false,
    ...fields,
  };
}

/** The current cycle 2026 with one deadline. */
export function aCycle(fields: Partial<Cycle> = {}): Cycle {
  return {
    year: 2026,
    status: 'published',
    current: true,
    summary: 'План-график опубликован.',
    deadlines: [aDeadline()],
    notFound: [],
    ...fields,
  };
}

/** A deadline as a calendar file takes it, with its title for a summary. Throws when it stands in no file. */
export function anEntry(deadline: Deadline = aDeadline(), texts: Partial<CalendarEntry> = {}): CalendarEntry {
  const [entry] = fileEntries([deadline], texts);
  if (!entry) throw new Error(`${deadline.id} stands in no calendar file`);
  return entry;
}

/** Those of the deadlines that stand in a calendar file. */
export function fileEntries(deadlines: Deadline[], texts: Partial<CalendarEntry> = {}): CalendarEntry[] {
  return officialEntries({ year: 2026, deadlines }).map((entry) => ({ entry, summary: entry.title, ...texts }));
}

/** The options of a calendar file. */
export function calendarOptions(fields: Partial<CalendarOptions> = {}): CalendarOptions {
  return { name: 'ВПР СПО 2026', prodId: '-//vpr-spo//coordinator//RU', uidDomain: 'vpr-spo.example', ...fields };
}

export function onDay(on: string): DeadlineDate {
  return { kind: 'day', on: parseIsoDate(on) };
}

export function untilDay(until: string): DeadlineDate {
  return { kind: 'until', until: parseIsoDate(until) };
}

export function fromTo(from: string, to: string): DeadlineDate {
  return { kind: 'range', from: parseIsoDate(from), to: parseIsoDate(to) };
}

/** A moment on the clock of Moscow. */
export function atMoment(at: string): DeadlineDate {
  return { kind: 'instant', at: parseMoscowMoment(at) };
}

export const unknownDate: DeadlineDate = { kind: 'unknown' };
