import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemIdentity } from '#domain/checklists/item-identity.ts';
import { writeItemText, writeMark } from '#domain/checklists/marks.ts';
import { itemState } from '#domain/checklists/reconcile.ts';
import { mergeRegisters, NOTHING_WRITTEN, type Registers } from '#domain/records/registers.ts';
import { anyRegisters, registersOf } from '../../../builders/registers.ts';

const MORNING = '2026-09-14T07:00:00.000Z';
const NOON = '2026-09-14T12:00:00.000Z';
const done = { state: 'done', rev: 1 };
const todo = { state: 'todo', rev: 1 };
const notNeeded = { state: 'not-needed', rev: 1 };

/** The state of an item of `list` over what is stored, by list. */
function stateOf(item: ItemIdentity, stored: Record<string, Registers>) {
  return itemState(item, 'list', (id) => stored[id] ?? NOTHING_WRITTEN);
}

describe('an item that nobody touched', () => {
  it('is to do', () => {
    expect(stateOf({ id: 'a', rev: 1 }, {})).toEqual({
      id: 'a',
      state: 'todo',
      changed: false,
      note: '',
      initials: '',
      at: '',
    });
  });
});

describe('an item that was renamed', () => {
  const item = { id: 'a', rev: 1, formerPlaces: ['list/old-a'] };

  it('keeps its mark, its day, its note and initials', () => {
    const list = registersOf({ 'old-a.mark': done, 'old-a.note': 'позвонить', 'old-a.initials': 'ИП' });
    expect(stateOf(item, { list })).toMatchObject({ state: 'done', on: MORNING, note: 'позвонить', initials: 'ИП' });
  });

  it('believes what was done last, under whichever id', () => {
    const list = mergeRegisters(registersOf({ 'old-a.mark': done }), registersOf({ 'a.mark': todo }, NOON));
    expect(stateOf(item, { list }).state).toBe('todo');
    const ticked = mergeRegisters(registersOf({ 'a.mark': todo }), registersOf({ 'old-a.mark': done }, NOON));
    expect(stateOf(item, { list: ticked }).state).toBe('done');
  });

  it('lets the reader take away a note that was written under the former id', () => {
    const former = registersOf({ 'old-a.note': 'позвонить' });
    const { at } = stateOf(item, { list: former });
    const list = writeItemText(former, 'a', 'note', '', new Date('2026-09-14T06:00:00Z'), at);
    expect(stateOf(item, { list }).note).toBe('');
  });
});

describe('an item that moved to another duty', () => {
  it('keeps what was stored in the list in which it was', () => {
    const item = { id: 'a', rev: 1, formerPlaces: ['old-list/a'] };
    const state = stateOf(item, { 'old-list': registersOf({ 'a.mark': notNeeded, 'a.note': 'нет печати' }) });
    expect(state).toMatchObject({ state: 'not-needed', note: 'нет печати', changed: false });
  });
});

describe('an item whose meaning changed', () => {
  it('keeps the tick and asks to check', () => {
    const list = registersOf({ 'a.mark': done });
    expect(stateOf({ id: 'a', rev: 2 }, { list })).toMatchObject({ state: 'done', changed: true });
    expect(stateOf({ id: 'a', rev: 1 }, { list })).toMatchObject({ state: 'done', changed: false });
  });

  it('asks nothing of what was not marked', () => {
    expect(stateOf({ id: 'a', rev: 2 }, { list: registersOf({ 'a.mark': todo }) }).changed).toBe(false);
  });

  it('asks no more when the reader has marked the new wording', () => {
    const list = writeMark(
      registersOf({ 'a.mark': done }),
      'a',
      { state: 'done', rev: 2, on: MORNING },
      new Date(NOON),
    );
    expect(stateOf({ id: 'a', rev: 2 }, { list })).toMatchObject({ state: 'done', changed: false, on: MORNING });
  });
});

describe('an item that was split', () => {
  const part = { id: 'part', rev: 1, splitFrom: ['list/whole'] };

  it('counts the tick for each part, to be checked again, and keeps the note', () => {
    const list = registersOf({ 'whole.mark': done, 'whole.note': 'позвонить' });
    expect(stateOf(part, { list })).toMatchObject({ state: 'done', changed: true, note: 'позвонить' });
  });

  it('goes its own way once the reader has marked the part', () => {
    const list = mergeRegisters(registersOf({ 'part.mark': todo }), registersOf({ 'whole.mark': done }, NOON));
    expect(stateOf(part, { list })).toMatchObject({ state: 'todo', changed: false });
  });
});

describe('an item that was merged from several', () => {
  const item = { id: 'a', rev: 1, mergedFrom: [['list/one', 'old-list/one'], ['list/two']] };

  it('is done when all were, on the day of the last', () => {
    const list = mergeRegisters(registersOf({ 'two.mark': done }), registersOf({}));
    const state = stateOf(item, { list, 'old-list': registersOf({ 'one.mark': done }, NOON) });
    expect(state).toMatchObject({ state: 'done', on: NOON, changed: false });
  });

  it('is done when one was and the other was not needed, and not needed when neither was', () => {
    expect(stateOf(item, { list: registersOf({ 'one.mark': done, 'two.mark': notNeeded }) }).state).toBe('done');
    expect(stateOf(item, { list: registersOf({ 'one.mark': notNeeded, 'two.mark': notNeeded }) }).state).toBe(
      'not-needed',
    );
  });

  it('is to do, and says so, when only a part was done', () => {
    expect(stateOf(item, { list: registersOf({ 'one.mark': done }) })).toMatchObject({ state: 'todo', changed: true });
    expect(stateOf(item, { list: registersOf({ 'one.mark': done, 'two.mark': todo }) })).toMatchObject({
      state: 'todo',
      changed: true,
    });
  });

  it('has the notes of all, each once', () => {
    const list = registersOf({ 'one.note': 'раз', 'two.note': 'два', 'one.initials': 'ИП', 'two.initials': 'ИП' });
    expect(stateOf(item, { list })).toMatchObject({ note: 'раз\nдва', initials: 'ИП' });
  });

  it('goes its own way once the reader has marked it', () => {
    const list = mergeRegisters(
      registersOf({ 'one.mark': done, 'two.mark': done }, NOON),
      registersOf({ 'a.mark': todo }),
    );
    expect(stateOf(item, { list })).toMatchObject({ state: 'todo', changed: false });
  });
});

describe('an undone act on a renamed item', () => {
  it('shows again what was stored under the former id', () => {
    const list = mergeRegisters(registersOf({ 'old-a.mark': done }), registersOf({ 'a.mark': null }, NOON));
    expect(stateOf({ id: 'a', rev: 1, formerPlaces: ['list/old-a'] }, { list }).state).toBe('done');
  });
});

describe('what is written next', () => {
  const item = { id: 'item-a', rev: 1, formerPlaces: ['old-list/item-b'], mergedFrom: [['list/item-b'], ['x/item-a']] };

  it('wins over all that the state was made of, in every order of joining', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (list, other) => {
        const stored = { list, 'old-list': other, x: other };
        const { at } = stateOf(item, stored);
        const marked = writeMark(list, 'item-a', { state: 'not-needed', rev: 1 }, new Date(0), at);
        expect(stateOf(item, { ...stored, list: mergeRegisters(list, marked) }).state).toBe('not-needed');
      }),
    );
  });
});

describe('reading twice', () => {
  it('gives the same, for nothing stored is changed by it', () => {
    fc.assert(
      fc.property(anyRegisters, anyRegisters, (list, other) => {
        const item = { id: 'item-a', rev: 2, formerPlaces: ['old/item-b'], splitFrom: ['list/item-b'] };
        const read = () => stateOf(item, { list, old: other });
        const first = read();
        expect(read()).toEqual(first);
        // The state is a state: one copy joined with itself says the same.
        expect(stateOf(item, { list: mergeRegisters(list, list), old: other })).toEqual(first);
      }),
    );
  });
});
