import { expect, it } from 'vitest';
import { NOTHING_WRITTEN, writeRegister } from '#domain/records/registers.ts';
import { hasMarks } from '#domain/workspace/has-marks.ts';

const NOON = new Date('2026-09-14T12:00:00.000Z');

it.each([
  ['item-a.mark', { state: 'done', rev: 1 }, true],
  ['item-a.mark', { state: 'not-needed', rev: 1 }, true],
  ['item-a.mark', { state: 'todo', rev: 1 }, false],
  ['item-a.mark', 'done', false],
  ['item-a.note', 'сделано', false],
])('a checklist in which only %s is %j counts as marked: %s', (name, value, expected) => {
  expect(hasMarks(writeRegister(NOTHING_WRITTEN, name, value, NOON))).toBe(expected);
});

it('an empty checklist counts as not marked', () => {
  expect(hasMarks(NOTHING_WRITTEN)).toBe(false);
});
