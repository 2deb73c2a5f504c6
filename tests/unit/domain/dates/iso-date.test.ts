import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateParts, daysBetween, isIsoDate, parseIsoDate, weekday } from '#domain/dates/iso-date.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

describe('an ISO date', () => {
  it.each(['2026-09-15', '2028-02-29', '2026-12-31', '0100-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-9-15',
    '15.09.2026',
    '2026-09-15T00:00',
    ' 2026-09-15',
    '',
  ])('is not «%s»', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => parseIsoDate(text)).toThrow(RangeError);
  });

  it('gives its parts as numbers', () => {
    expect(dateParts(parseIsoDate('2026-09-05'))).toEqual({ year: 2026, month: 9, day: 5 });
  });
});

describeInTimeZones('reckoning with dates', () => {
  it.each([
    ['2026-09-30', 1, '2026-10-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-09-15', 0, '2026-09-15'],
    // Russia moved its clocks on this day.
    ['2014-10-26', 1, '2014-10-27'],
  ])('%s and %i days make %s', (from, days, to) => {
    expect(addDays(parseIsoDate(from), days)).toBe(to);
  });

  it('finds the days between two dates again after adding them', () => {
    fc.assert(
      fc.property(anyDate, anyDays, (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('keeps the order of dates as the order of texts', () => {
    fc.assert(fc.property(anyDate, (date) => date < addDays(date, 1)));
  });

  it.each([
    ['2026-09-14', 1],
    ['2026-09-15', 2],
    ['2026-09-20', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
  ])('%s is day %i of the week', (date, day) => {
    expect(weekday(parseIsoDate(date))).toBe(day);
  });

  it('repeats the days of the week every seven days and never within', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });
});

const anyDays = fc.integer({ min: -40_000, max: 40_000 });
const anyDate = anyDays.map((days) => addDays(parseIsoDate('2026-01-01'), days));
