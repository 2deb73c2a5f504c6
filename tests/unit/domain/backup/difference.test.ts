import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, onlyHere } from '#domain/backup/difference.ts';
import { mergeRegisters, NOTHING_WRITTEN, type Registers } from '#domain/records/registers.ts';
import { anyRecords } from '../../../builders/backup.ts';
import { registersOf } from '../../../builders/registers.ts';

const MORNING = '2026-09-14T07:00:00.000Z';
const NOON = '2026-09-14T12:00:00.000Z';
const DONE = { state: 'done', rev: 1 };
const TODO = { state: 'todo', rev: 1 };
const kinds = (here: Registers | undefined, theirs: Registers) =>
  Object.fromEntries(
    difference(new Map(here ? [['settings', here]] : []), { records: new Map([['settings', theirs]]) }).map(
      ({ register, kind }) => [register, kind],
    ),
  );
const merged = (here: ReadonlyMap<string, Registers>, theirs: ReadonlyMap<string, Registers>) =>
  new Map(
    [...new Set([...here.keys(), ...theirs.keys()])].map((name) => [
      name,
      mergeRegisters(here.get(name) ?? NOTHING_WRITTEN, theirs.get(name) ?? NOTHING_WRITTEN),
    ]),
  );

describe('the difference between a copy and what is here', () => {
  it('tells what is new, what is later in the copy and what is later here', () => {
    const here = new Map([...registersOf({ b: 1 }, MORNING), ...registersOf({ c: 1 }, NOON)]);
    const theirs = new Map([...registersOf({ a: 2, c: 2 }, MORNING), ...registersOf({ b: 2 }, NOON)]);
    expect(kinds(here, theirs)).toEqual({ a: 'new', b: 'newer', c: 'older' });
    expect(kinds(undefined, theirs)).toEqual({ a: 'new', b: 'new', c: 'new' });
  });

  it('knows that a deleted date and a mark taken off say nothing', () => {
    const deleted = registersOf({ 'd-1': { isDeleted: true, date: { kind: 'day', on: '2026-12-01' } } }, NOON);
    const date = registersOf({ 'd-1': { title: 'Отчёт', date: { kind: 'day', on: '2026-12-01' } } }, MORNING);
    expect(kinds(undefined, deleted)).toEqual({});
    expect(kinds(deleted, date)).toEqual({ 'd-1': 'older' });
    expect(kinds(undefined, registersOf({ 'd-1.done': false }, NOON))).toEqual({});
  });

  it('leaves out what says the same, whenever it was written', () => {
    expect(kinds(registersOf({ note: 'a', list: [1] }, MORNING), registersOf({ note: 'a', list: [1] }, NOON))).toEqual(
      {},
    );
    const broughtBack = registersOf({ 'a.mark': { ...DONE, on: MORNING } }, NOON);
    expect(kinds(broughtBack, registersOf({ 'a.mark': DONE }, MORNING))).toEqual({});
  });

  it('leaves out what says nothing on both sides', () => {
    expect(kinds(undefined, registersOf({ 'a.mark': TODO, 'a.note': '', date: null }))).toEqual({});
    expect(
      kinds(
        registersOf({ 'a.mark': null, 'a.note': null, date: '' }),
        registersOf({ 'a.mark': TODO, 'a.note': '', date: null }),
      ),
    ).toEqual({});
  });

  it('calls what was taken away here and is still in the copy by what joining does with it', () => {
    expect(kinds(registersOf({ 'a.note': '' }, NOON), registersOf({ 'a.note': 'a' }, MORNING))).toEqual({
      'a.note': 'older',
    });
    expect(kinds(registersOf({ 'a.mark': TODO }, MORNING), registersOf({ 'a.mark': DONE }, NOON))).toEqual({
      'a.mark': 'new',
    });
    expect(kinds(registersOf({ 'a.mark': DONE }, MORNING), registersOf({ 'a.mark': TODO }, NOON))).toEqual({
      'a.mark': 'newer',
    });
  });

  it('tells of each register what joining will do', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (here, records) => {
        const joined = merged(here, records);
        for (const { record, register, kind } of difference(here, { records })) {
          const wins = kind === 'older' ? here : records;
          expect(joined.get(record)?.get(register)).toEqual(wins.get(record)?.get(register));
        }
      }),
    );
  });

  it('has nothing to add after joining, and joining twice changes nothing', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (here, records) => {
        const joined = merged(here, records);
        expect(difference(joined, { records }).filter(({ kind }) => kind !== 'older')).toEqual([]);
        expect(merged(joined, records)).toEqual(joined);
      }),
    );
  });

  it('names what is here alone, which replacing would take away', () => {
    const here = new Map([['settings', registersOf({ a: 1, b: 2, 'c.mark': TODO, 'd.note': '' })]]);
    const names = (records: ReadonlyMap<string, Registers>) =>
      onlyHere(here, { records }).map(({ register }) => register);
    expect(names(new Map())).toEqual(['a', 'b']);
    expect(names(new Map([['settings', registersOf({ a: 3 })]]))).toEqual(['b']);
  });
});
