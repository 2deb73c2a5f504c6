import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, type IsoDate, parseIsoDate } from '#domain/dates/iso-date.ts';
import {
  type DaysOffOfYear,
  isWorkingDay,
  workingCalendar,
  workingDaysBefore,
  workingDaysLeft,
  workingDaysOfYear,
} from '#domain/dates/working-days.ts';
import { workingDaysSchema } from '#schemas/working-days.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

const FOLDER = new URL('../../../../content/working-days/', import.meta.url);
const published = readdirSync(FOLDER).map((file) =>
  workingDaysSchema.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
);
const calendar = workingCalendar(published.filter(({ year }) => year === 2026));

/** Two years in a row, the second with a working Saturday. */
const twoYears = workingCalendar([
  yearOf(2024, [
    ['2024-01-06', '2024-05-10'],
    ['2024-01-07', '2024-12-31'],
    ['2024-04-27', '2024-04-29'],
    ['2024-11-02', '2024-04-30'],
    ['2024-12-28', '2024-12-30'],
  ]),
  yearOf(2023, [
    ['2023-01-01', '2023-02-24'],
    ['2023-01-08', '2023-05-08'],
  ]),
]);

describe('the year 2026', () => {
  it.each([
    [1, 15],
    [2, 19],
    [3, 21],
    [4, 22],
    [5, 19],
    [6, 21],
    [7, 23],
    [8, 21],
    [9, 22],
    [10, 22],
    [11, 20],
    [12, 22],
  ])('has in month %i the %i working days of the published table', (month, count) => {
    const first = parseIsoDate(`2026-${String(month).padStart(2, '0')}-01`);
    const next = parseIsoDate(month === 12 ? '2027-01-01' : `2026-${String(month + 1).padStart(2, '0')}-01`);
    expect(workingDaysLeft(addDays(first, -1), addDays(next, -1), calendar)).toBe(count);
  });

  it('has the days off that the Government told', () => {
    expect(calendar.years[0]?.daysOff.filter((day) => day > '2026-01-08')).toEqual(
      [...['01-09', '02-23', '03-09', '05-01', '05-11', '06-12'], ...['11-04', '12-31']].map((day) => `2026-${day}`),
    );
    expect(calendar.years[0]?.workingWeekends).toEqual([]);
  });
});

describe('days off by the law', () => {
  it('go from a holiday on a weekend to the next working day, after another holiday as well', () => {
    const year = { year: 2022, holidays: dates('2022-05-01', '2022-05-02', '2022-06-12'), transfers: [] };
    expect(workingCalendar([year]).years[0]?.daysOff).toEqual(['2022-05-02', '2022-05-03', '2022-06-13']);
  });

  it('stay where they are when the decree sends them elsewhere', () => {
    const year = {
      year: 2025,
      holidays: dates('2025-02-23'),
      transfers: [{ from: parseIsoDate('2025-02-23'), to: parseIsoDate('2025-05-08') }],
    };
    expect(workingCalendar([year]).years[0]?.daysOff).toEqual(['2025-05-08']);
  });

  it('are lost in January, unless the decree moves them', () => {
    const year = { year: 2026, holidays: dates('2026-01-03', '2026-01-04'), transfers: [] };
    expect(workingCalendar([year]).years[0]?.daysOff).toEqual([]);
  });

  it('make a Saturday a working day when the decree takes it', () => {
    expect(twoYears.years[1]?.workingWeekends).toEqual(['2024-04-27', '2024-11-02', '2024-12-28']);
    expect(isWorkingDay(parseIsoDate('2024-04-27'), twoYears)).toBe(true);
    expect(isWorkingDay(parseIsoDate('2024-04-29'), twoYears)).toBe(false);
  });

  it('make the sums of other years right', () => {
    expect(workingDaysLeft(parseIsoDate('2022-12-31'), parseIsoDate('2023-12-31'), twoYears)).toBe(247);
    expect(workingDaysLeft(parseIsoDate('2023-12-31'), parseIsoDate('2024-12-31'), twoYears)).toBe(248);
  });
});

describeInTimeZones('counting working days', () => {
  it.each([
    ['2026-04-30', true],
    ['2026-05-01', false],
    ['2026-05-02', false],
    ['2026-05-11', false],
    ['2026-05-12', true],
    ['2026-12-31', false],
    ['2027-01-11', undefined],
  ])('on %s says %s', (day, expected) => {
    expect(isWorkingDay(parseIsoDate(day), calendar)).toBe(expected);
  });

  it.each([
    ['2026-04-30', '2026-05-12', 6],
    ['2026-04-30', '2026-05-03', 0],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-24', '2026-11-23', 0],
    ['2026-11-23', '2026-12-31', 27],
    ['2025-12-31', '2026-01-12', 1],
    ['2025-12-30', '2026-01-12', undefined],
    ['2026-12-31', '2027-01-01', undefined],
    ['2025-06-01', '2027-06-01', undefined],
  ])('after %s until %s finds %s', (from, to, count) => {
    expect(workingDaysLeft(parseIsoDate(from), parseIsoDate(to), calendar)).toBe(count);
  });

  it.each([
    ['2026-05-12', 1, '2026-05-08', false],
    ['2026-05-12', 5, '2026-05-04', false],
    ['2026-05-12', 6, '2026-04-30', false],
    ['2026-05-10', 1, '2026-05-08', false],
    ['2026-05-10', 0, '2026-05-10', false],
    // The day itself is not counted: its year needs no decree.
    ['2027-01-01', 1, '2026-12-30', false],
    ['2027-01-02', 1, '2027-01-01', true],
    ['2026-01-12', 1, '2026-01-11', true],
    ['2027-04-20', 10, '2027-04-10', true],
  ])('before %s by %i finds %s, plain: %s', (date, count, expected, isPlain) => {
    expect(workingDaysBefore(parseIsoDate(date), count, calendar)).toEqual({ date: expected, isPlain });
  });

  it('forwards undoes counting back', () => {
    fc.assert(
      fc.property(dayOf(2024), fc.integer({ min: 1, max: 150 }), (date, count) => {
        const before = workingDaysBefore(date, count, twoYears);
        expect(before.isPlain).toBe(false);
        expect(isWorkingDay(before.date, twoYears)).toBe(true);
        expect(workingDaysLeft(before.date, addDays(date, -1), twoYears)).toBe(count - 1);
        if (isWorkingDay(date, twoYears) === true) expect(workingDaysLeft(before.date, date, twoYears)).toBe(count);
      }),
    );
  });

  it('is asking day by day', () => {
    fc.assert(
      fc.property(dayOf(2023), fc.integer({ min: 0, max: 400 }), (from, days) => {
        const to = addDays(from, days);
        fc.pre(to < '2025-01-01');
        const worked = Array.from({ length: days }, (_, day) => isWorkingDay(addDays(from, day + 1), twoYears));
        expect(workingDaysLeft(from, to, twoYears)).toBe(worked.filter(Boolean).length);
      }),
    );
  });
});

describe('a file of working days', () => {
  const text = readFileSync(new URL('2026.yaml', FOLDER), 'utf8');

  it.each(published.map((file): [number, typeof file] => [file.year, file]))(
    'of %i is called by its year and its decree, which came out before the year',
    (year, { decree, workingDays, ...file }) => {
      expect(decree.date < `${year}-01-01`).toBe(true);
      expect(decree.title).toContain(String(year));
      expect(workingDaysOfYear(file)).toBe(workingDays);
    },
  );

  it.each([
    ['a sum that differs', 'workingDays: 247', 'workingDays: 248', ['рабочих дней 247, а записано 248 ⇒ 247 — или']],
    ['a forgotten holiday', '  - 2026-06-12\n', '', ['рабочих дней 248, а записано 247 ⇒ 248 — или']],
    ['a date of another year', '2026-11-04', '2025-11-04', ['дата не из 2026 года: 2025-11-04 ⇒ дата 2026 года']],
    ['a holiday told twice', '2026-06-12', '2026-05-09', ['одна дата записана дважды ⇒']],
    ['a working day moved', 'from: 2026-01-03', 'from: 2026-01-13', ['переносят только субботу или воскресенье ⇒']],
    ['a move to a weekend', 'to: 2026-01-09', 'to: 2026-01-10', ['выходной перенесён на выходной ⇒']],
    ['a move to a holiday', 'to: 2026-01-09', 'to: 2026-05-01', ['выходной перенесён на праздник: 2026-05-01 ⇒']],
    ['no source', 'sources: [pp1466, tk112, zvezda25, glavaudit26]', 'sources: []', ['нет источника ⇒']],
  ])('is refused for %s, and for nothing else', (_name, from, to, wrong) => {
    expect(text).toContain(from);
    const result = workingDaysSchema.safeParse(parse(text.replace(from, to)));
    expect(result.error?.issues.map(({ message }) => message)).toEqual(
      wrong.map((part) => expect.stringContaining(part) as string),
    );
  });
});

function dayOf(year: number): fc.Arbitrary<IsoDate> {
  const first = parseIsoDate(`${year}-01-01`);
  return fc.integer({ min: 0, max: 364 }).map((day) => addDays(first, day));
}

function dates(...texts: string[]): IsoDate[] {
  return texts.map(parseIsoDate);
}

function yearOf(year: number, transfers: [from: string, to: string][]): DaysOffOfYear {
  const january = Array.from({ length: 8 }, (_, day) => `01-0${day + 1}`);
  return {
    year,
    holidays: [...january, '02-23', '03-08', '05-01', '05-09', '06-12', '11-04'].map((day) =>
      parseIsoDate(`${year}-${day}`),
    ),
    transfers: transfers.map(([from, to]) => ({ from: parseIsoDate(from), to: parseIsoDate(to) })),
  };
}
