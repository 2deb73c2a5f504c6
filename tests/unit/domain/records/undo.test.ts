import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRegisters, writeRegister } from '#domain/records/registers.ts';
import { formerValues, restoreValues } from '#domain/records/undo.ts';
import { anyRegisters, registersOf } from '../../../builders/registers.ts';

const NOON = new Date('2026-09-14T12:00:00.000Z');
const EVENING = new Date('2026-09-14T18:00:00.000Z');

describe('undoing an act', () => {
  it('writes what was there again, and nothing where nothing was', () => {
    const before = registersOf({ a: 'old', untouched: 1 });
    const after = writeRegister(writeRegister(before, 'a', 'new', NOON), 'added', 2, NOON);
    const former = formerValues(before, after);
    expect(former).toEqual({ a: 'old', added: null });
    expect(restoreValues(after, former, EVENING).get('a')).toEqual({ at: EVENING.toISOString(), value: 'old' });
    expect(restoreValues(after, former, EVENING).get('added')?.value).toBeNull();
  });

  it('keeps the day of a mark', () => {
    const before = registersOf({ 'item-a.mark': { state: 'done', rev: 1 } });
    const after = writeRegister(before, 'item-a.mark', { state: 'todo', rev: 1 }, NOON);
    expect(formerValues(before, after)).toEqual({
      'item-a.mark': { state: 'done', rev: 1, on: '2026-09-14T07:00:00.000Z' },
    });
  });

  it('leaves alone what was written to other registers meanwhile, and wins over the act in every copy', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (before, other) => {
        const after = writeRegister(before, 'region', 'taken away', NOON);
        const meanwhile = mergeRegisters(after, new Map([...other].filter(([name]) => name !== 'region')));
        const undone = mergeRegisters(after, restoreValues(meanwhile, formerValues(before, after), EVENING));
        expect(undone.get('region')?.value).toEqual(before.get('region')?.value ?? null);
        for (const [name, register] of meanwhile) if (name !== 'region') expect(undone.get(name)).toEqual(register);
      }),
    );
  });
});
