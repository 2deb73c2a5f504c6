import { describe, expect, it } from 'vitest';
import { isAwaitedEntry, scheduleEntries, type ScheduleEntry, sequenceOf } from '#domain/schedule/schedule-entries.ts';
import { fromTo, unknownDate } from '../../../builders/cycle.ts';
import schedule from '../../../builders/schedule.ts';
import { ownDate } from '../../../builders/today.ts';

const NO_MARKS = { done: false, note: '' };

function entries(...ownDates: Parameters<typeof scheduleEntries>[0]['ownDates'][number][]): ScheduleEntry[] {
  return scheduleEntries({ schedule, cycle: 2026, ownDates, marks: () => NO_MARKS });
}

describe('the entries of a cycle', () => {
  it('are official and own ones in order of their first day, those without a day last', () => {
    const own = [
      ownDate('d-plan', '2026-10-01', { origin: 'plan' }),
      ownDate('d-some', '2026-01-01', { date: unknownDate }),
      ownDate('d-own', '2026-12-01'),
    ];
    expect(entries(...own).map(({ id, source, standing }) => `${id} ${source} ${standing}`)).toEqual([
      '2026-forms official approved',
      'd-plan own plan',
      '2026-works official draft',
      'd-own own own',
      'd-some own own',
    ]);
  });

  it('are those of their cycle', () => {
    const former = scheduleEntries({ schedule, cycle: 2025, ownDates: [], marks: () => NO_MARKS });
    expect(former.map(({ id, standing }) => `${id} ${standing}`)).toEqual(['2025-works previous']);
    expect(scheduleEntries({ schedule, cycle: 2030, ownDates: [], marks: () => NO_MARKS })).toEqual([]);
  });

  it('belong to the duties and roles of their stages', () => {
    const [entry] = entries(ownDate('d-1', '2026-09-01', { stages: ['works'], duties: ['sign-in'] }));
    expect(entry).toMatchObject({ duties: ['sign-in', 'archives-printing'], roles: ['organization', 'coordinator'] });
  });

  it('say what kind they are', () => {
    const kinds = entries(
      ownDate('d-1', '2026-09-01'),
      ownDate('d-2', '2026-09-02', { origin: 'plan' }),
      ownDate('d-3', '2026-09-03', { origin: 'plan', date: fromTo('2026-09-03', '2026-09-04') }),
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['own', 'deadline', 'period', 'deadline', 'period']);
  });

  it('carry the marks of the reader', () => {
    const marked = scheduleEntries({
      schedule,
      cycle: 2026,
      ownDates: [],
      marks: (id) => ({ done: id === '2026-forms', note: id }),
    });
    expect(marked.map(({ done, note }) => [done, note])).toEqual([
      [true, '2026-forms'],
      [false, '2026-works'],
    ]);
  });
});

describe('who waits for an entry', () => {
  it.each([
    ['approved', true],
    ['draft', true],
    ['plan', true],
    ['own', true],
    ['estimate', true],
    ['previous', false],
    ['unknown', false],
  ] as const)('of standing %s: %s', (standing, expected) => {
    expect(isAwaitedEntry({ standing, kind: 'deadline', isCancelled: false })).toBe(expected);
    expect(isAwaitedEntry({ standing, kind: 'deadline', isCancelled: true })).toBe(false);
    expect(isAwaitedEntry({ standing, kind: 'example', isCancelled: false })).toBe(false);
  });
});

describe('the number that calendar programs compare', () => {
  it('grows with each writing and fits into 31 bits for decades', () => {
    expect(sequenceOf('2026-01-01T00:00:00.000Z')).toBe(0);
    expect(sequenceOf('2026-09-14T10:02:11.000Z')).toBeLessThan(sequenceOf('2026-09-14T10:02:12.000Z'));
    expect(sequenceOf('2090-01-01T00:00:00.000Z')).toBeLessThan(2 ** 31);
    expect(sequenceOf('1999-01-01T00:00:00.000Z')).toBe(0);
  });
});
