import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference, onlyHere } from '#domain/backup/difference.ts';
import { replaceRegisters } from '#domain/backup/replace.ts';
import { mergeRegisters } from '#domain/records/registers.ts';
import { anyRegisters, registersOf } from '../../../builders/registers.ts';

const NOW = new Date('2026-11-23T09:00:00.000Z');

it('says what the copy says and nothing else, also to a tab that still shows what was before', () => {
  fc.assert(
    fc.property(anyRegisters, anyRegisters, (here, theirs) => {
      const replaced = replaceRegisters(here, theirs, NOW);
      for (const shown of [replaced, mergeRegisters(here, replaced), mergeRegisters(replaced, here)]) {
        const there = { records: new Map([['r', theirs]]) };
        expect(difference(new Map([['r', shown]]), there)).toEqual([]);
        expect(onlyHere(new Map([['r', shown]]), there)).toEqual([]);
      }
    }),
  );
});

it('empties what the copy does not have, and keeps the days of marks', () => {
  const here = registersOf({ 'a.mark': { state: 'done', rev: 1 }, 'b.note': 'было' });
  const theirs = registersOf({ 'c.mark': { state: 'done', rev: 1 } }, '2026-09-01T07:00:00.000Z');
  const replaced = replaceRegisters(here, theirs, NOW);
  expect(replaced.get('a.mark')?.value).toBeNull();
  expect(replaced.get('b.note')?.value).toBeNull();
  expect(replaced.get('c.mark')).toEqual({
    at: NOW.toISOString(),
    value: { state: 'done', rev: 1, on: '2026-09-01T07:00:00.000Z' },
  });
});

it('writes nothing of what was empty before', () => {
  const here = registersOf({ a: null });
  expect(replaceRegisters(here, undefined, NOW)).toEqual(here);
});
