import { describe, expect, it } from 'vitest';
import { backupState, REMINDER_DAYS } from '#domain/backup/reminder.ts';
import { registersOf } from '../../../builders/registers.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();
const state = (changes: number[], exported = '') =>
  backupState(
    changes.map((days, index) => registersOf({ [`item-${index}`]: 1 }, daysAgo(days))),
    exported,
    NOW,
  );

describe('the copy', () => {
  it('is not missed where nothing was ever written', () => {
    expect(state([])).toEqual({ kind: 'empty' });
  });

  it('holds everything when nothing was written since', () => {
    expect(state([3, 9], daysAgo(2))).toEqual({ kind: 'saved', exported: daysAgo(2) });
    expect(state([2], daysAgo(2))).toEqual({ kind: 'saved', exported: daysAgo(2) });
  });

  it('is overdue on the seventh day after the oldest change that is in no copy, not before', () => {
    expect(REMINDER_DAYS).toBe(7);
    expect(state([6.99, 1])).toEqual({ kind: 'unsaved', exported: '', days: 6, changes: 2 });
    expect(state([7, 1])).toEqual({ kind: 'overdue', exported: '', days: 7, changes: 2 });
  });

  it('is looked at from the oldest change that is in no copy, however old others are', () => {
    expect(state([40, 9, 1], daysAgo(20))).toEqual({ kind: 'overdue', exported: daysAgo(20), days: 9, changes: 2 });
    expect(state([40, 3], daysAgo(20))).toEqual({ kind: 'unsaved', exported: daysAgo(20), days: 3, changes: 1 });
  });

  it('is never so many days less than none old, whatever the clock of the computer was', () => {
    expect(state([-400], daysAgo(1))).toEqual({ kind: 'unsaved', exported: daysAgo(1), days: 0, changes: 1 });
  });
});
