import { describe, expect, it } from 'vitest';
import { readItemText, readMark, writeItemText, writeMark } from '#domain/checklists/marks.ts';
import { NOTHING_WRITTEN } from '#domain/records/registers.ts';
import { registersOf } from '../../../builders/registers.ts';

const MORNING = '2026-09-14T07:00:00.000Z';
const NOON = new Date('2026-09-14T12:00:00.000Z');

describe('a mark', () => {
  it('carries the moment of the click and the wording that the reader saw', () => {
    const registers = writeMark(NOTHING_WRITTEN, 'item-a', { state: 'done', rev: 3 }, NOON);
    expect(readMark(registers, 'item-a')).toEqual({
      state: 'done',
      rev: 3,
      on: NOON.toISOString(),
      at: NOON.toISOString(),
    });
  });

  it('keeps its day when it is written again', () => {
    const registers = writeMark(NOTHING_WRITTEN, 'item-a', { state: 'done', rev: 1, on: MORNING }, NOON);
    expect(readMark(registers, 'item-a')).toMatchObject({ on: MORNING, at: NOON.toISOString() });
  });

  it.each([null, 'done', {}, { state: 'perhaps' }, ['done'], { rev: 1 }])('is not read from %j', (value) => {
    expect(readMark(registersOf({ 'item-a.mark': value }), 'item-a')).toBeUndefined();
  });

  it.each([undefined, 'one', 1.5, null])('without a sound rev (%j) is older than every wording', (rev) => {
    expect(readMark(registersOf({ 'item-a.mark': { state: 'done', rev } }), 'item-a')?.rev).toBe(0);
  });

  it('without a sound day was made when it was written', () => {
    const registers = registersOf({ 'item-a.mark': { state: 'done', rev: 1, on: 'yesterday' } });
    expect(readMark(registers, 'item-a')?.on).toBe(MORNING);
  });
});

describe('a note', () => {
  it('is kept without the spaces around it', () => {
    const registers = writeItemText(NOTHING_WRITTEN, 'item-a', 'note', '  позвонить \n', NOON);
    expect(readItemText(registers, 'item-a', 'note')).toEqual({ text: 'позвонить', at: NOON.toISOString() });
  });

  it('has a length that the storage can bear', () => {
    const registers = writeItemText(NOTHING_WRITTEN, 'item-a', 'note', 'я'.repeat(5000), NOON);
    expect(readItemText(registers, 'item-a', 'note')?.text).toHaveLength(2000);
    const stored = registersOf({ 'item-a.initials': 'я'.repeat(5000) });
    expect(readItemText(stored, 'item-a', 'initials')?.text).toHaveLength(20);
  });

  it.each([null, 7, { text: 'a' }])('is not read from %j', (value) => {
    expect(readItemText(registersOf({ 'item-a.note': value }), 'item-a', 'note')).toBeUndefined();
  });
});
