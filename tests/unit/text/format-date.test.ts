import { describe, expect, it } from 'vitest';
import { parseIsoDate, weekday } from '#domain/dates/iso-date.ts';
import { formatDate, formatDateRange, formatDeadlineDate, formatMonth, weekdayName } from '#text/format-date.ts';
import { atMoment, fromTo, onDay, unknownDate, untilDay } from '../../builders/cycle.ts';
import { describeInTimeZones } from '../../builders/time-zones.ts';

// In the expected texts «_» stands for a no-break space.

describeInTimeZones('a date in Russian', () => {
  it.each([
    ['2026-01-01', '1_января_2026_г.'],
    ['2026-05-09', '9_мая_2026_г.'],
    ['2026-08-31', '31_августа_2026_г.'],
    ['2026-09-15', '15_сентября_2026_г.'],
    ['2026-12-31', '31_декабря_2026_г.'],
  ])('%s is «%s»', (date, expected) => {
    expect(visible(formatDate(parseIsoDate(date)))).toBe(expected);
  });

  it('agrees in every month with the month names of the platform', () => {
    const platform = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const date = parseIsoDate(`2026-${String(month).padStart(2, '0')}-20`);
      expect(formatDate(date).replaceAll('\u00A0', ' ')).toContain(platform.format(new Date(`${date}T00:00:00Z`)));
    }
  });

  it('gives a moment on the clock of Moscow wherever it is read', () => {
    expect(visible(formatDeadlineDate(atMoment('2026-09-15T14:00')))).toBe('15_сентября_2026_г., 14:00_мск');
  });
});

describe('a range of dates', () => {
  it.each([
    ['within a month', '2021-09-15', '2021-09-28', '15–28_сентября_2021_г.'],
    ['within a year', '2021-09-15', '2021-10-09', '15_сентября_– 9_октября_2021_г.'],
    ['over the end of a year', '2026-12-28', '2027-01-03', '28_декабря_2026_г._– 3_января_2027_г.'],
    ['in the same month of two years', '2026-09-15', '2027-09-15', '15_сентября_2026_г._– 15_сентября_2027_г.'],
    ['of one day', '2026-09-15', '2026-09-15', '15_сентября_2026_г.'],
  ])('%s says nothing twice', (_name, from, to, expected) => {
    expect(visible(formatDateRange(parseIsoDate(from), parseIsoDate(to)))).toBe(expected);
    expect(visible(formatDeadlineDate(fromTo(from, to)))).toBe(expected);
  });
});

describe('the date of a deadline', () => {
  it.each([
    ['a day', onDay('2026-09-15'), '15_сентября_2026_г.'],
    ['a last day', untilDay('2022-10-25'), 'до_25_октября_2022_г.'],
    ['an unknown date', unknownDate, 'дата появится в личном кабинете'],
  ])('tells %s', (_name, date, expected) => {
    expect(visible(formatDeadlineDate(date))).toBe(expected);
  });
});

describe('names of the calendar', () => {
  it('tell a month and its year', () => {
    expect(visible(formatMonth('2026-09'))).toBe('сентябрь_2026_г.');
  });

  it('tell the day of the week, whole and short', () => {
    expect(weekdayName(weekday(parseIsoDate('2026-09-15')))).toEqual({ full: 'вторник', short: 'вт' });
    expect(weekdayName(weekday(parseIsoDate('2026-09-20')))).toEqual({ full: 'воскресенье', short: 'вс' });
  });
});

function visible(text: string): string {
  return text.replaceAll('\u00A0', '_');
}
