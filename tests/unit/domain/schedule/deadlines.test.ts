import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import {
  compareDeadlines,
  deadlineSpan,
  dutyDeadlines,
  groupByMonth,
  hasCalendarFile,
  isUpcomingKind,
  nextDeadlines,
} from '#domain/schedule/deadlines.ts';
import type { Deadline } from '#schemas/cycle.ts';
import { aDeadline, atMoment, fromTo, onDay, unknownDate, untilDay } from '../../../builders/cycle.ts';

describe('the span of a deadline', () => {
  it.each([
    ['a day is that day', onDay('2026-09-15'), '2026-09-15', '2026-09-15'],
    ['«until» is its last day', untilDay('2026-10-25'), '2026-10-25', '2026-10-25'],
    ['a range goes from end to end', fromTo('2026-09-15', '2026-10-08'), '2026-09-15', '2026-10-08'],
    ['a moment is its day in Moscow', atMoment('2026-09-15T00:30'), '2026-09-15', '2026-09-15'],
  ])('%s', (_name, date, first, last) => {
    expect(deadlineSpan(date)).toEqual({ first, last });
  });

  it('is missing while the date is unknown', () => {
    expect(deadlineSpan(unknownDate)).toBeUndefined();
  });
});

describe('the order of deadlines', () => {
  it('puts earlier days first, shorter periods and earlier hours before, unknown dates last', () => {
    const inOrder = [
      aDeadline({ id: 'day', date: onDay('2026-09-15') }),
      aDeadline({ id: 'morning', date: atMoment('2026-09-15T09:00') }),
      aDeadline({ id: 'evening', date: atMoment('2026-09-15T18:00') }),
      aDeadline({ id: 'short', date: fromTo('2026-09-15', '2026-09-20') }),
      aDeadline({ id: 'long', date: fromTo('2026-09-15', '2026-10-08') }),
      aDeadline({ id: 'last', date: untilDay('2026-10-25') }),
      aDeadline({ id: 'a-unknown', date: unknownDate }),
      aDeadline({ id: 'b-unknown', date: unknownDate }),
    ];
    expect(ids([...inOrder].reverse().sort(compareDeadlines))).toEqual(ids(inOrder));
  });
});

describe('the groups by month', () => {
  it('follow the first day, the unknown dates come in a group of their own at the end', () => {
    const groups = groupByMonth([
      aDeadline({ id: 'unknown', date: unknownDate }),
      aDeadline({ id: 'october', date: untilDay('2026-10-25') }),
      aDeadline({ id: 'late-september', date: onDay('2026-09-20') }),
      aDeadline({ id: 'early-september', date: fromTo('2026-09-15', '2026-10-08') }),
    ]);
    expect(groups.map(({ month, deadlines }) => [month, ids(deadlines)])).toEqual([
      ['2026-09', ['early-september', 'late-september']],
      ['2026-10', ['october']],
      [undefined, ['unknown']],
    ]);
  });
});

describe('the next deadlines', () => {
  const today = parseIsoDate('2026-09-20');

  it.each([
    ['an approved date', {}, true],
    ['a draft', { status: 'draft' }, true],
    ['a date of the previous cycle', { status: 'previous' }, false],
    ['a date that was never published', { status: 'unknown' }, false],
    ['an approved term whose day is unknown', { date: unknownDate }, false],
    ['a cancelled date', { cancelled: true }, false],
    ['a date of one college', { scope: 'local' }, false],
    ['an example', { kind: 'example' }, false],
  ] satisfies [string, Partial<Deadline>, boolean][])(
    '%s is one to wait for: %o gives %s',
    (_name, fields, expected) => {
      const deadline = aDeadline({ date: onDay('2026-09-25'), ...fields });
      expect(isUpcomingKind(deadline)).toBe(expected);
      expect(nextDeadlines([deadline], today, 5)).toEqual(expected ? [deadline] : []);
    },
  );

  it.each([
    ['ended yesterday', onDay('2026-09-19'), false],
    ['ends today', untilDay('2026-09-20'), true],
    ['is running', fromTo('2026-09-15', '2026-10-08'), true],
    ['was at an hour of today', atMoment('2026-09-20T00:00'), true],
    ['ended with yesterday', fromTo('2026-09-15', '2026-09-19'), false],
  ])('hold what %s: %o gives %s', (_name, date, expected) => {
    expect(nextDeadlines([aDeadline({ date })], today, 5)).toHaveLength(expected ? 1 : 0);
  });

  it('are the earliest, as many as asked for', () => {
    const days = ['2026-09-25', '2026-09-22', '2026-09-28', '2026-09-21'];
    const deadlines = days.map((day) => aDeadline({ id: day, date: onDay(day) }));
    expect(ids(nextDeadlines(deadlines, today, 2))).toEqual(['2026-09-21', '2026-09-22']);
  });

  it('leave the list they come from as it was', () => {
    const deadlines = Object.freeze([aDeadline({ id: 'b' }), aDeadline({ id: 'a' })]);
    nextDeadlines(deadlines, today, 2);
    expect(ids(deadlines)).toEqual(['b', 'a']);
  });
});

describe('the deadlines of a duty', () => {
  it('are those that name it and that one waits for', () => {
    const deadlines = [
      aDeadline({ id: 'late', duties: ['sign-in'], date: onDay('2026-09-25') }),
      aDeadline({ id: 'early', duties: ['informing', 'sign-in'] }),
      aDeadline({ id: 'of-another', duties: ['informing'] }),
      aDeadline({ id: 'previous', duties: ['sign-in'], status: 'previous' }),
    ];
    expect(ids(dutyDeadlines(deadlines, 'sign-in'))).toEqual(['early', 'late']);
  });
});

describe('a calendar file', () => {
  it.each([
    ['a date of the previous cycle', { status: 'previous' }, true],
    ['a cancelled date', { cancelled: true }, true],
    ['an unknown date', { date: unknownDate }, false],
    ['a date that was never published', { status: 'unknown' }, false],
    ['a college’s example', { scope: 'local' }, false],
  ] satisfies [string, Partial<Deadline>, boolean][])(
    'is worth offering for %s: %o gives %s',
    (_name, fields, expected) => {
      expect(hasCalendarFile([aDeadline(fields)])).toBe(expected);
    },
  );

  it('is not worth offering for nothing', () => {
    expect(hasCalendarFile([])).toBe(false);
  });
});

function ids(deadlines: readonly Deadline[]): string[] {
  return deadlines.map(({ id }) => id);
}
