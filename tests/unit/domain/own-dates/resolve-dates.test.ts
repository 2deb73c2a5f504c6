import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveDates } from '#domain/own-dates/resolve-dates.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { fromTo, onDay, unknownDate } from '../../../builders/cycle.ts';
import { ownDate } from '../../../builders/today.ts';

/** No year has a decree: plain days are counted. */
const CALENDAR = { years: [] };
const OFFICIAL: Record<string, DeadlineDate> = {
  '2026-works': fromTo('2026-10-05', '2026-10-23'),
  someday: unknownDate,
};
const official = (id: string) => {
  const date = OFFICIAL[id];
  return date && { date, changedAt: '2026-09-20T00:00:00.000Z' };
};
const resolve = (...dates: Parameters<typeof resolveDates>[0]): DeadlineDate[] =>
  resolveDates(dates, official, CALENDAR).map(({ date }) => date);
const before = (of: string, workingDays = 3) => ({ before: { of, workingDays } });

describe('a date that hangs on another', () => {
  it.each([
    ['counts from the first day of an official one', '2026-works', '2026-10-02'],
    ['stays where it was when the other is gone', '2025-works', '2026-09-01'],
    ['stays where it was when the other has no day', 'someday', '2026-09-01'],
    ['stays where it was when it hangs on itself', 'd-1', '2026-09-01'],
  ])('%s', (_name, of, on) => {
    expect(resolve(ownDate('d-1', '2026-09-01', before(of)))).toEqual([onDay(on)]);
  });

  it('moves with an own one, through several', () => {
    const [first, second, third] = resolve(
      ownDate('d-1', '2026-01-01', before('d-2', 1)),
      ownDate('d-2', '2026-01-01', before('d-3', 2)),
      ownDate('d-3', '2026-11-10'),
    );
    expect([first, second, third]).toEqual([onDay('2026-11-07'), onDay('2026-11-08'), onDay('2026-11-10')]);
  });

  it('has changed when the other has', () => {
    const [late, early] = resolveDates(
      [ownDate('d-1', '2026-09-01', before('2026-works')), ownDate('d-2', '2026-09-01')],
      official,
      CALENDAR,
    );
    expect([late?.changedAt, early?.changedAt]).toEqual(['2026-09-20T00:00:00.000Z', '2026-09-14T10:02:11.000Z']);
  });

  it('ends where two hang on each other', () => {
    expect(
      resolve(ownDate('d-1', '2026-09-01', before('d-2')), ownDate('d-2', '2026-09-02', before('d-1'))),
    ).toHaveLength(2);
  });

  it('is a day, however dates hang on each other', () => {
    const anyDate = fc.record({
      id: fc.integer({ min: 0, max: 5 }),
      of: fc.integer({ min: 0, max: 6 }),
      days: fc.integer({ min: 0, max: 250 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyDate, { selector: ({ id }) => id }), (all) => {
        const dates = all.map(({ id, of, days }) =>
          ownDate(`d-${id}`, '2026-09-01', before(of === 6 ? '2026-works' : `d-${of}`, days)),
        );
        for (const date of resolve(...dates)) expect(date.kind).toBe('day');
      }),
    );
  });
});
