import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeletedDate, ownDateId } from '#domain/own-dates/own-dates.ts';
import { SITE_CALENDAR, toCalendarFile } from '#domain/schedule/calendar-file.ts';
import { type ScheduleEntry, sequenceOf } from '#domain/schedule/schedule-entries.ts';
import { calendarEntry, cancelledEntry } from '#text/calendar-files.ts';
import { russianText } from '../../../builders/arbitrary-text.ts';
import { readEvent, readEvents } from '../../../builders/calendar-file.ts';
import { aDeadline, atMoment, fileEntries, fromTo, onDay, unknownDate, untilDay } from '../../../builders/cycle.ts';
import { ownEntry } from '../../../builders/schedule-entry.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

describeInTimeZones('the days of own dates', () => {
  it.each([
    ['a day', onDay('2026-09-30'), '2026-09-30T00:00:00Z', '2026-10-01T00:00:00Z'],
    ['«until»', untilDay('2026-12-31'), '2026-12-31T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['a period', fromTo('2026-09-15', '2026-10-08'), '2026-09-15T00:00:00Z', '2026-10-09T00:00:00Z'],
  ])('are those that were written: %s', (_name, date, start, end) => {
    const event = readEvent(fileOf([ownEntry({ date })]));
    expect(event.start).toMatchObject({ type: 'DATE', date: new Date(start) });
    expect(event.end).toMatchObject({ type: 'DATE', date: new Date(end) });
  });

  it('and the moments too, on the clock of the world', () => {
    const event = readEvent(fileOf([ownEntry({ date: atMoment('2026-12-01T23:59') })]));
    expect(event.start).toMatchObject({ type: 'DATE-TIME', date: new Date('2026-12-01T20:59:00Z') });
  });

  it('give the same bytes everywhere', async () => {
    const deleted = { id: 'd-gone', date: onDay('2026-09-01'), changedAt: '2026-08-21T00:00:00.000Z' };
    const entries = [
      ownEntry({ wording: 'не позднее 30 сентября', responsible: 'ОО', note: 'Спросить у Ивановой' }),
      ownEntry({ id: 'd-guess', standing: 'estimate', date: fromTo('2026-10-05', '2026-10-23') }),
      ownEntry({ id: 'd-meeting', standing: 'own', kind: 'own', date: atMoment('2026-09-01T14:00'), done: true }),
    ];
    await expect(fileOf(entries, [deleted])).toMatchFileSnapshot('../../../golden/own-plan.ics');
  });
});

describe('the identity of an own date', () => {
  it('has the same form as that of an official one, in files of the build and of the browser', () => {
    const official = toCalendarFile(fileEntries([aDeadline({ id: '2026-period' })]), { ...SITE_CALENDAR, name: '' });
    expect(readEvent(official ?? '').uid).toBe('2026-period@vpr-spo-coordinator');
    expect(readEvent(fileOf([ownEntry({ id: 'd-abc' })])).uid).toBe('d-abc@vpr-spo-coordinator');
  });

  it('is kept when the same plan is written again, so that nothing doubles', () => {
    const entry = fc.record({ title: russianText(), on: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), (rows) => {
        const entries = rows.map(({ title, on }, index) =>
          ownEntry({
            id: ownDateId(new Date(0), index / 100),
            title,
            date: onDay(`2026-09-${on}`.replace(/-(\d)$/, '-0$1')),
          }),
        );
        const again = [...entries].reverse().map((one) => ({ ...one, title: `${one.title} (иначе)` }));
        const uids = readEvents(fileOf(entries)).map(({ uid }) => uid);
        expect(readEvents(fileOf(again)).map(({ uid }) => uid)).toEqual(uids);
        expect(new Set(uids).size).toBe(entries.length);
      }),
    );
  });

  it('has a number that grows with each writing, and stamps of that writing', () => {
    const earlier = readEvent(fileOf([ownEntry(writtenAt('2026-08-20T07:15:30.250Z'))]));
    const later = readEvent(fileOf([ownEntry(writtenAt('2026-08-20T07:15:31.000Z'))]));
    expect(later.sequence).toBe((earlier.sequence ?? 0) + 1);
    const file = fileOf([ownEntry(writtenAt('2026-08-20T07:15:30.250Z'))]);
    expect(file).toContain('\r\nDTSTAMP:20260820T071530Z\r\n');
    expect(file).toContain('\r\nLAST-MODIFIED:20260820T071530Z\r\n');
  });
});

describe('a deleted date', () => {
  const written = '2026-08-20T07:15:30.250Z';
  const deletedAt = '2026-08-25T10:00:00.000Z';
  const date = onDay('2026-09-30');
  const cancelled = readEvent(fileOf([], [{ id: 'd-1', date, changedAt: deletedAt }]));
  const before = readEvent(fileOf([ownEntry({ id: 'd-1', date, ...writtenAt(written) })]));

  it('is cancelled under its old name and day, with a higher number', () => {
    expect(cancelled).toMatchObject({ uid: before.uid, status: 'CANCELLED', summary: 'Отменено', start: before.start });
    expect(cancelled.sequence ?? 0).toBeGreaterThan(before.sequence ?? 0);
  });

  it('does not ring and tells nothing of what it was', () => {
    expect(cancelled.alarms ?? []).toEqual([]);
    expect(cancelled.description).toBeUndefined();
  });
});

describe('what rings', () => {
  it.each([
    ['a row of the plan', {}, 'CONFIRMED', 3],
    ['a date of the reader’s own', { standing: 'own', kind: 'own' }, 'CONFIRMED', 3],
    ['an estimate, which its title names', { standing: 'estimate' }, 'TENTATIVE', 3],
    ['nothing that is done', { done: true }, 'CONFIRMED', 0],
    ['nothing that is cancelled', { isCancelled: true }, 'CANCELLED', 0],
    ['no date of a previous cycle', { source: 'official', standing: 'previous' }, 'TENTATIVE', 0],
  ] satisfies [string, Partial<ScheduleEntry>, string, number][])('%s', (_name, fields, status, alarms) => {
    const event = readEvent(fileOf([ownEntry(fields)]));
    expect(event.status).toBe(status);
    expect(event.alarms ?? []).toHaveLength(alarms);
    expect(event.summary.startsWith('Ориентир')).toBe(['estimate', 'previous'].includes(ownEntry(fields).standing));
  });

  it('of a moment rings at its hour, of a day at nine', () => {
    const triggers = (entry: ScheduleEntry) => fileOf([entry]).match(/^TRIGGER:.*$/gm);
    expect(triggers(ownEntry())).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-P2DT15H', 'TRIGGER:-PT15H']);
    expect(triggers(ownEntry({ date: atMoment('2026-09-01T14:00') }))).toEqual([
      'TRIGGER:-P7D',
      'TRIGGER:-P3D',
      'TRIGGER:-P1D',
    ]);
  });

  it('a row without a date is left out, and alone makes no file', () => {
    const withoutDate = ownEntry({ id: 'd-later', date: unknownDate });
    expect(readEvents(fileOf([withoutDate, ownEntry()]))).toHaveLength(1);
    expect(fileOf([withoutDate])).toBe('');
  });
});

describe('any Russian text of the reader', () => {
  it('survives writing and reading by another library, in lines of 75 octets', () => {
    fc.assert(
      fc.property(russianText(), russianText(), russianText(), (title, wording, note) => {
        const file = fileOf([ownEntry({ title, wording, note })]);
        const event = readEvent(file);
        expect(event.summary).toBe(title);
        expect(event.description).toContain(wording);
        expect(event.description?.endsWith(note)).toBe(true);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

function writtenAt(updated: string): Pick<ScheduleEntry, 'updated' | 'sequence'> {
  return { updated, sequence: sequenceOf(updated) };
}

function fileOf(entries: readonly ScheduleEntry[], deleted: readonly DeletedDate[] = []): string {
  const context = { year: 2026, sourceTitle: (id: string) => id, address: () => 'https://vpr-spo.example/calendar/' };
  const events = [...entries.map((entry) => calendarEntry(entry, context)), ...deleted.map(cancelledEntry)];
  return toCalendarFile(events, { ...SITE_CALENDAR, name: 'ВПР СПО 2026' }) ?? '';
}
