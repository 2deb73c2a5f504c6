import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { type CalendarEntry, type CalendarOptions, toCalendarFile } from '#domain/schedule/calendar-file.ts';
import { officialEntries } from '#domain/schedule/official-entries.ts';
import { calendarFileText } from '#text/calendar-files.ts';
import { russianText } from '../../../builders/arbitrary-text.ts';
import { readEvent, readEvents } from '../../../builders/calendar-file.ts';
import {
  aCycle,
  aDeadline,
  anEntry,
  atMoment,
  calendarOptions,
  fromTo,
  onDay,
  unknownDate,
  untilDay,
} from '../../../builders/cycle.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

describe('the file', () => {
  it('names its calendar, its maker and what it is for', () => {
    const file = fileOf(twoEntries(), { name: 'Сроки; ВПР, СПО', prodId: '-//a//b//RU' });
    expect(file.split('\r\n').slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//a//b//RU',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Сроки\\; ВПР\\, СПО',
    ]);
  });

  it('with one event bears no name, or Outlook would make a calendar for it', () => {
    expect(fileOf([anEntry()])).not.toContain('X-WR-CALNAME');
  });

  it('is not written without an event', () => {
    expect(toCalendarFile([], calendarOptions())).toBeUndefined();
  });

  it('holds events in the order of their dates, whatever the order of the deadlines', () => {
    const entries = [
      anEntry(aDeadline({ id: 'late', date: onDay('2026-10-01') })),
      anEntry(aDeadline({ id: 'early', date: onDay('2026-09-01') })),
    ];
    const file = fileOf(entries);
    expect(fileOf([...entries].reverse())).toBe(file);
    expect(readEvents(file).map(({ uid }) => uid)).toEqual(['early@vpr-spo.example', 'late@vpr-spo.example']);
  });

  it('ends every line with CR and LF and has no other control characters', () => {
    const texts = {
      summary: 'Сроки\rдва\r\nтри\nчетыре\u2028пять\u0085шесть',
      description: 'тишина\u0000\u0007\u001F\u007F',
    };
    const file = fileOf(twoEntries(texts), { name: 'Имя\nкалендаря' });
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(readEvent(file)).toMatchObject({
      summary: 'Сроки\nдва\nтри\nчетыре\nпять\nшесть',
      description: 'тишина',
    });
  });

  it('gives the address of a page in letters that every program can open', () => {
    const url = 'https://впр.рф/календарь/#2026-period';
    expect(readEvent(fileOf([anEntry(aDeadline(), { url })])).url).toBe(new URL(url).href);
    expect(() => fileOf([anEntry(aDeadline(), { url: '/calendar/' })])).toThrow(TypeError);
  });
});

describe('any Russian text', () => {
  it('survives writing and reading by another library', () => {
    fc.assert(
      fc.property(russianText(), russianText(), (summary, description) => {
        const file = fileOf([anEntry(aDeadline(), { summary, description })]);
        expect(readEvent(file)).toMatchObject({ summary, description });
      }),
    );
  });

  it('fits into physical lines of 75 octets', () => {
    fc.assert(
      fc.property(russianText(), russianText(), (summary, name) => {
        const file = fileOf(twoEntries({ summary }), { name });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(russianText(), (summary) => {
        const write = (): string => fileOf([anEntry(aDeadline(), { summary })]);
        expect(write()).toBe(write());
      }),
    );
  });
});

describeInTimeZones('the file of the cycle 2024', () => {
  // After an intended change renew it with `vitest -u` and read the difference.
  it('is the one that is kept for comparison, byte by byte', async () => {
    await expect(cycle2024()).toMatchFileSnapshot('../../../golden/cycle-2024.ics');
  });
});

/** A cycle with every kind of date and every status; the example and the unknown date must be missing from its file. */
function cycle2024(): string {
  const updated = parseIsoDate('2026-11-22');
  const { year, deadlines } = aCycle({
    year: 2024,
    status: 'partial',
    current: false,
    deadlines: [
      aDeadline({ id: '2024-period', date: fromTo('2024-09-16', '2024-10-08'), status: 'previous', updated }),
      aDeadline({
        id: '2024-law-556',
        title: 'Начало действия перечня из четырёх мероприятий (ПП РФ от 30.04.2024 № 556); пункт 1, «оценка качества»',
        kind: 'legal',
        date: onDay('2024-09-01'),
        updated,
        sequence: 2,
      }),
      aDeadline({
        id: '2024-check-upload',
        title: 'Завершение проверки',
        kind: 'deadline',
        date: untilDay('2024-10-25'),
        status: 'draft',
        updated,
      }),
      aDeadline({
        id: '2024-webinar',
        title: 'Вебинар',
        date: atMoment('2024-09-10T10:00'),
        cancelled: true,
        updated,
        sequence: 1,
      }),
      aDeadline({ id: '2024-example', kind: 'example', scope: 'local', status: 'previous', updated }),
      aDeadline({ id: '2024-results', title: 'Публикация результатов', date: unknownDate, status: 'unknown', updated }),
    ],
  });
  const entries = officialEntries({ year, deadlines }).map((entry) => ({
    entry,
    summary: calendarFileText.summary(year, entry),
    description: 'Источник: план-график.\nПроверьте дату в личном кабинете.',
    url: `https://vpr-spo.example/calendar/#${entry.id}`,
  }));
  return fileOf(entries, { name: calendarFileText.name(year) });
}

/** A file has a name only with more than one event. */
function twoEntries(texts: Partial<CalendarEntry> = {}): CalendarEntry[] {
  return [anEntry(aDeadline({ id: 'one' }), texts), anEntry(aDeadline({ id: 'two' }), texts)];
}

function fileOf(entries: CalendarEntry[], options: Partial<CalendarOptions> = {}): string {
  return toCalendarFile(entries, calendarOptions(options)) ?? '';
}
