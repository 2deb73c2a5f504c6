import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalRegisters, mergeRegisters, NOTHING_WRITTEN, writeRegister } from '#domain/records/registers.ts';
import { anyMoment, anyName, anyRegisters, contents, registersOf } from '../../../builders/registers.ts';

const MORNING = '2026-09-14T07:00:00.000Z';
const NOON = '2026-09-14T12:00:00.000Z';

describe('joining two copies', () => {
  it('keeps what is in either', () => {
    const merged = mergeRegisters(registersOf({ a: 1 }), registersOf({ b: 2 }));
    expect(contents(merged)).toEqual({ a: { at: MORNING, value: 1 }, b: { at: MORNING, value: 2 } });
  });

  it('does not bring back what was taken away at noon because a tab from the morning still has it', () => {
    const [older, newer] = [registersOf({ a: 'tick' }, MORNING), registersOf({ a: null }, NOON)];
    expect(mergeRegisters(newer, older).get('a')?.value).toBeNull();
    expect(mergeRegisters(older, newer).get('a')?.value).toBeNull();
  });

  it('prefers the tick when an item was ticked and un-ticked at the same moment', () => {
    const ticked = registersOf({ a: { state: 'done', rev: 1 } });
    const unticked = registersOf({ a: { state: 'todo', rev: 1 } });
    expect(mergeRegisters(unticked, ticked).get('a')?.value).toEqual({ state: 'done', rev: 1 });
  });

  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (one, other) => {
        expect(contents(mergeRegisters(one, other))).toEqual(contents(mergeRegisters(other, one)));
      }),
    );
  });

  it('gives the same in whatever groups three are joined', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, anyRegisters, (one, two, three) => {
        const leftFirst = mergeRegisters(mergeRegisters(one, two), three);
        const rightFirst = mergeRegisters(one, mergeRegisters(two, three));
        expect(contents(leftFirst)).toEqual(contents(rightFirst));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (one, other) => {
        const merged = mergeRegisters(one, other);
        expect(equalRegisters(mergeRegisters(merged, other), merged)).toBe(true);
      }),
    );
  });
});

describe('the last act of the reader', () => {
  it('wins over every older copy, even when the clock of the computer was set back', () => {
    fc.assert(
      fc.property(anyRegisters, anyName, anyMoment, (registers, name, now) => {
        const changed = writeRegister(registers, name, 'new', now);
        expect(mergeRegisters(registers, changed).get(name)?.value).toBe('new');
      }),
    );
  });

  it('touches no other register', () => {
    const { a, b } = Object.fromEntries(writeRegister(registersOf({ a: 1, b: 2 }), 'a', 3, new Date(NOON)));
    expect([a?.value, b]).toEqual([3, { at: MORNING, value: 2 }]);
  });

  it('outlives a moment that is named besides its own', () => {
    const written = writeRegister(NOTHING_WRITTEN, 'a', 1, new Date(MORNING), NOON);
    expect(written.get('a')?.at).toBe('2026-09-14T12:00:00.001Z');
  });
});

describe('two copies', () => {
  it('are equal when they say the same of the same moments', () => {
    expect(equalRegisters(registersOf({ a: { b: 1 } }), registersOf({ a: { b: 1 } }))).toBe(true);
    expect(equalRegisters(registersOf({ a: 1 }), registersOf({ a: 2 }))).toBe(false);
    expect(equalRegisters(registersOf({ a: 1 }), registersOf({ a: 1 }, NOON))).toBe(false);
    expect(equalRegisters(registersOf({ a: 1 }), registersOf({ b: 1 }))).toBe(false);
    expect(equalRegisters(registersOf({ a: 1 }), registersOf({ a: 1, b: 1 }))).toBe(false);
  });
});
