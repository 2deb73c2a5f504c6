import type { IcsEvent } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { toCalendarFile } from '#domain/schedule/calendar-file.ts';
import type { Deadline } from '#schemas/cycle.ts';
import { readEvent } from '../../../builders/calendar-file.ts';
import {
  aDeadline,
  atMoment,
  calendarOptions,
  fileEntries,
  fromTo,
  onDay,
  unknownDate,
  untilDay,
} from '../../../builders/cycle.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

describeInTimeZones('the time of an event', () => {
  it.each([
    ['a day ends with the beginning of the next', onDay('2026-09-30'), '20260930', '20261001'],
    ['a period includes its last day', fromTo('2026-12-28', '2027-01-03'), '20261228', '20270104'],
    ['«until» is the one last day', untilDay('2028-02-28'), '20280228', '20280229'],
  ])('%s', (_name, date, start, end) => {
    const lines = fileOf({ date }).split('\r\n');
    expect(lines).toContain(`DTSTART;VALUE=DATE:${start}`);
    expect(lines).toContain(`DTEND;VALUE=DATE:${end}`);
    expect(lines).toContain('TRANSP:TRANSPARENT');
  });

  it('of a moment is that of Moscow on the clock of the world, without an end', () => {
    const file = fileOf({ date: atMoment('2026-09-15T01:30') });
    expect(file).toContain('\r\nDTSTART:20260914T223000Z\r\n');
    expect(file).not.toContain('DTEND');
    expect(file).not.toContain('TRANSP');
  });

  it('is read back as it was meant', () => {
    const event = eventOf({ date: fromTo('2026-09-15', '2026-10-08') });
    expect(event.start).toMatchObject({ type: 'DATE', date: new Date('2026-09-15T00:00:00Z') });
    expect(event.end).toMatchObject({ type: 'DATE', date: new Date('2026-10-09T00:00:00Z') });
    const moment = eventOf({ date: atMoment('2026-09-15T14:00') });
    expect(moment.start).toMatchObject({ type: 'DATE-TIME', date: new Date('2026-09-15T11:00:00Z') });
  });
});

describe('the identity of an event', () => {
  it('is the id of the deadline at the domain of the calendar', () => {
    expect(eventOf({ id: '2026-period' }).uid).toBe('2026-period@vpr-spo.example');
  });

  it('stays when the title changes, while the number of the version grows', () => {
    const before = eventOf({ title: 'Проведение работ', sequence: 1 });
    const after = eventOf({ title: 'Проведение ВПР СПО', sequence: 2, updated: parseIsoDate('2026-08-20') });
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([1, 2]);
    expect([before.summary, after.summary]).toEqual(['Проведение работ', 'Проведение ВПР СПО']);
  });

  it('counts versions from nought', () => {
    expect(fileOf({ sequence: 0 })).toContain('\r\nSEQUENCE:0\r\n');
  });

  it('is stamped with the day of the last change, at midnight of the world clock', () => {
    const file = fileOf({ updated: parseIsoDate('2026-08-20') });
    expect(file).toContain('\r\nDTSTAMP:20260820T000000Z\r\n');
    expect(file).toContain('\r\nLAST-MODIFIED:20260820T000000Z\r\n');
  });
});

describe('what an event is worth', () => {
  it.each([
    ['an approved date is confirmed and rings', { status: 'approved' }, 'CONFIRMED', 3],
    ['a draft is tentative and rings', { status: 'draft' }, 'TENTATIVE', 3],
    ['a date of a previous cycle is tentative and does not ring', { status: 'previous' }, 'TENTATIVE', 0],
    ['a cancelled date says so and does not ring', { cancelled: true }, 'CANCELLED', 0],
  ] satisfies [string, Partial<Deadline>, string, number][])('%s', (_name, fields, status, alarms) => {
    const event = eventOf(fields);
    expect(event.status).toBe(status);
    expect(event.alarms ?? []).toHaveLength(alarms);
  });

  it.each([
    ['an unknown date', { date: unknownDate }],
    ['a date that was never published', { status: 'unknown' }],
    ['the example of a college', { scope: 'local' }],
    ['an example', { kind: 'example' }],
  ] satisfies [string, Partial<Deadline>][])('%s makes no event', (_name, fields) => {
    expect(fileOf(fields)).toBe('');
  });
});

describe('the alarms', () => {
  it.each([
    ['of a whole day ring at nine in the morning', onDay('2026-09-15'), ['-P6DT15H', '-P2DT15H', '-PT15H']],
    ['of «until» ring as of a day', untilDay('2026-10-25'), ['-P6DT15H', '-P2DT15H', '-PT15H']],
    ['of a period ring before its beginning', fromTo('2026-09-15', '2026-10-08'), ['-P6DT15H', '-P2DT15H', '-PT15H']],
    ['of a moment ring at its hour', atMoment('2026-09-15T14:00'), ['-P7D', '-P3D', '-P1D']],
  ])('%s', (_name, date, triggers) => {
    expect([...fileOf({ date }).matchAll(/^TRIGGER:(.*)\r$/gm)].map(([, trigger]) => trigger)).toEqual(triggers);
  });

  it('are shown with the summary, as the last part of the event', () => {
    const file = fileOf({ title: 'Проведение ВПР СПО' });
    expect(
      eventOf({ title: 'Проведение ВПР СПО' }).alarms?.map(({ action, description }) => [action, description]),
    ).toEqual(Array.from({ length: 3 }, () => ['DISPLAY', 'Проведение ВПР СПО']));
    expect(file).toMatch(/END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
    expect(file.slice(0, file.indexOf('BEGIN:VALARM'))).toContain('\r\nSUMMARY:');
    expect(file.slice(file.indexOf('BEGIN:VALARM'))).not.toMatch(/^(UID|SUMMARY|DTSTART|STATUS)/m);
  });
});

function fileOf(fields: Partial<Deadline>): string {
  return toCalendarFile(fileEntries([aDeadline(fields)]), calendarOptions()) ?? '';
}

function eventOf(fields: Partial<Deadline>): IcsEvent {
  return readEvent(fileOf(fields));
}
