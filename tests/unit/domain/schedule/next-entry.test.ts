import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { nextEntry } from '#domain/schedule/next-entry.ts';
import { scheduleEntries } from '#domain/schedule/schedule-entries.ts';
import { unknownDate } from '../../../builders/cycle.ts';
import schedule from '../../../builders/schedule.ts';
import { ownDate } from '../../../builders/today.ts';

const entries = scheduleEntries({
  schedule,
  cycle: 2026,
  ownDates: [
    ownDate('d-done', '2026-09-15', { done: true }),
    ownDate('d-someday', '2026-09-15', { date: unknownDate }),
    ownDate('d-print', '2026-09-20', { duties: ['archives-printing'], origin: 'estimate' }),
  ],
  marks: (id) => ({ done: id === '2026-done', note: '' }),
});
const next = (today: string, duty?: string) => nextEntry(entries, parseIsoDate(today), duty)?.id;

describe('the entry that comes next', () => {
  it.each([
    ['2026-09-14', undefined, 'd-print'],
    ['2026-09-21', undefined, '2026-forms'],
    ['2026-09-30', undefined, '2026-forms'],
    ['2026-10-23', undefined, '2026-works'],
    ['2026-10-24', undefined, undefined],
    ['2026-09-14', 'sign-in', '2026-forms'],
    ['2026-09-14', 'archives-printing', 'd-print'],
    ['2026-09-14', 'briefing', undefined],
  ])('on %s, of the duty %s, is %s', (today, duty, expected) => {
    expect(next(today, duty)).toBe(expected);
  });

  it('is never one of a cycle that is over', () => {
    const former = scheduleEntries({ schedule, cycle: 2025, ownDates: [], marks: () => ({ done: false, note: '' }) });
    expect(nextEntry(former, parseIsoDate('2025-01-01'), undefined)).toBeUndefined();
  });
});
