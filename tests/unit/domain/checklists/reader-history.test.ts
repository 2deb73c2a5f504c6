import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#content-check/content-file.ts';
import { parseContent } from '#content-check/parse-content.ts';
import { buildRegistry } from '#domain/checklists/build-registry.ts';
import { ancestors, descents } from '#domain/checklists/descent.ts';
import { readItemText, readMark } from '#domain/checklists/marks.ts';
import { type ItemState, itemState } from '#domain/checklists/reconcile.ts';
import { NOTHING_WRITTEN } from '#domain/records/registers.ts';
import type { LedgerOrders } from '#ledger/orders.ts';
import type { ChecklistItem } from '#schemas/checklist.ts';
import { anItem, type Lists, published, renamed } from '../../../builders/checklist-content.ts';
import { STORED_FORMATS, storedChecklists, storedItems } from '../../../builders/stored-fixtures.ts';

/** What is so in every fixture. */
const LIST = 'sign-in';
const DONE = 'open-account';
const ALSO_DONE = 'record-account-check';
const UNDONE = 'copy-schedule-dates';
const OTHER_LIST = 'appointment';
const ALSO_UNDONE = 'check-sent-details';

describe.each(STORED_FORMATS)('a reader with ticks in the $name', (format) => {
  const stored = storedChecklists(format);
  const released = storedItems(stored);
  const registers = stored.get(LIST) ?? NOTHING_WRITTEN;
  const mark = readMark(registers, DONE);
  const alsoMarked = readMark(registers, ALSO_DONE);
  const note = readItemText(registers, DONE, 'note')?.text ?? '';
  const initials = readItemText(registers, DONE, 'initials')?.text ?? '';
  const kept = { state: 'done', on: mark?.on, note, initials };

  /** What the reader sees of all items, by id, when the checklists of the release were edited so, one edition after the other. */
  function seen(...editions: Edition[]): Record<string, ItemState> {
    let lists: Lists = released;
    let content = published(lists);
    for (const { edit, orders = {} } of editions) {
      lists = edit(lists);
      content = published(lists, { ...content, today: '2026-12-01', orders });
    }
    const { checklists } = buildRegistry({ ...content, docs: [], cycles: [] });
    const states = checklists.flatMap(({ id, items }) =>
      items.map((item) => itemState(item, id, (list) => stored.get(list) ?? NOTHING_WRITTEN)),
    );
    return Object.fromEntries(states.map((state) => [state.id, state]));
  }

  it('has done some items and taken back others', () => {
    expect([mark?.state, alsoMarked?.state]).toEqual(['done', 'done']);
    expect(seen()).toMatchObject({
      [DONE]: { ...kept, changed: false },
      [UNDONE]: { state: 'todo', changed: false },
      [ALSO_UNDONE]: { state: 'todo', changed: false },
    });
  });

  it('sees the same when the items are reordered', () => {
    const reversed: Edition = { edit: (lists) => ({ ...lists, [LIST]: [...(lists[LIST] ?? [])].reverse() }) };
    expect(seen(reversed)).toEqual(seen());
  });

  it('sees the same when only the words of an item changed', () => {
    const reworded = { ...replace(DONE, anItem(DONE, { text: 'Иначе' })), orders: { editorial: [DONE] } };
    expect(seen(reworded)).toEqual(seen());
  });

  it('keeps the tick of an item whose meaning changed, and is asked to check', () => {
    const revised = (id: string) => replace(id, anItem(id, { text: 'Иное', rev: 2 }));
    expect(seen(revised(DONE))[DONE]).toMatchObject({ ...kept, changed: true });
    expect(seen(revised(UNDONE))[UNDONE]).toMatchObject({ state: 'todo', changed: false });
  });

  it('keeps the tick of a renamed item, however often', () => {
    const once = renamed(DONE, 'enter-account');
    const twice = renamed(once, 'log-in');
    expect(seen(replace(DONE, once))['enter-account']).toMatchObject({ ...kept, changed: false });
    expect(seen(replace(DONE, once), replace(once.id, twice))['log-in']).toMatchObject({ ...kept, changed: false });
    expect(seen(replace(UNDONE, renamed(UNDONE, 'note-dates')))['note-dates']?.state).toBe('todo');
  });

  it('keeps the tick of an item that has another name and another meaning, and is asked to check', () => {
    const item = anItem('enter-account', { formerIds: [DONE], rev: 2 });
    expect(seen(replace(DONE, item))['enter-account']).toMatchObject({ ...kept, changed: true });
  });

  it('keeps the tick of an item that moved to another duty, there and back', () => {
    expect(seen(move(DONE, OTHER_LIST))[DONE]).toMatchObject({ ...kept, changed: false });
    expect(seen(move(DONE, OTHER_LIST), move(DONE, LIST))[DONE]).toMatchObject({ ...kept, changed: false });
  });

  it('keeps all ticks of a checklist that has another name', () => {
    const listRenamed: Edition = {
      edit: ({ [LIST]: items = [], ...others }) => ({ ...others, 'log-in': items }),
    };
    expect(seen(listRenamed)).toEqual(seen());
  });

  it('sees both parts of a split item as done, to be checked again', () => {
    const split = (id: string) =>
      replace(id, ...['part-one', 'part-two'].map((part) => anItem(part, { splitFrom: id })));
    for (const part of ['part-one', 'part-two']) {
      expect(seen(split(DONE))[part]).toMatchObject({ ...kept, changed: true });
      expect(seen(split(UNDONE))[part]).toMatchObject({ state: 'todo', changed: false });
    }
  });

  it('sees a merged item as done when all was done, on the later day', () => {
    const later = [mark?.on, alsoMarked?.on].sort().at(-1);
    expect(seen(merge('merged', DONE, ALSO_DONE))['merged']).toMatchObject({
      state: 'done',
      on: later,
      changed: false,
    });
  });

  it('sees a merged item as to do, and is told, when a part was done', () => {
    expect(seen(merge('merged', DONE, UNDONE))['merged']).toMatchObject({ state: 'todo', changed: true, note });
  });

  it('sees a merged item as to do when nothing was done, also from two checklists', () => {
    const state = seen(merge('merged', UNDONE, ALSO_UNDONE))['merged'];
    expect(state).toMatchObject({ state: 'todo', changed: false });
  });

  it('is asked to check a merged item whose meaning changed since', () => {
    const revised = anItem('merged', { mergedFrom: [DONE, ALSO_DONE], rev: 2 });
    const state = seen(merge('merged', DONE, ALSO_DONE), replace('merged', revised))['merged'];
    expect(state).toMatchObject({ state: 'done', changed: true });
  });

  it('sees nothing of a retired item, and the rest as before', () => {
    const { [DONE]: retired, ...others } = seen();
    expect(retired?.state).toBe('done');
    expect(seen(retire(DONE))).toEqual(others);
  });

  it('sees the tick again when a retired item is brought back', () => {
    const back: Edition = {
      edit: (lists) => ({ ...lists, [LIST]: [...(lists[LIST] ?? []), DONE] }),
      orders: { restore: [DONE] },
    };
    expect(seen(retire(DONE), back)).toEqual(seen());
  });

  it('keeps a tick through a new name, another duty, a split and a new name of the part', () => {
    const enter = renamed(DONE, 'enter-account');
    const parts = ['part-one', 'part-two'].map((part) => anItem(part, { splitFrom: enter.id }));
    const last = { ...renamed(parts[0] ?? '', 'last'), splitFrom: undefined };
    const states = seen(
      replace(DONE, enter),
      move(enter.id, OTHER_LIST),
      replace(enter.id, ...parts),
      replace('part-one', last),
    );
    expect(states['last']).toMatchObject({ ...kept, changed: true });
    expect(states['part-two']).toMatchObject({ ...kept, changed: true });
  });

  it('keeps ticks through a merge, a second merge and a new name', () => {
    const last = { ...renamed(anItem('all'), 'last') };
    const editions = (third: string) => [
      merge('merged', DONE, ALSO_DONE),
      merge('all', 'merged', third),
      replace('all', last),
    ];
    expect(seen(...editions('have-own-credentials'))['last']).toMatchObject({ state: 'done', changed: false });
    expect(seen(...editions(UNDONE))['last']).toMatchObject({ state: 'todo', changed: true });
  });
});

describe('the checklists of today', () => {
  const { content } = parseContent(readContentFiles(fileURLToPath(new URL('../../../..', import.meta.url))));
  const registry = buildRegistry(content);
  const read = new Set(
    registry.checklists.flatMap(({ id: list, items }) =>
      items.flatMap(({ id, formerPlaces = [], mergedFrom = [], splitFrom = [] }) => [
        `${list}/${id}`,
        ...formerPlaces,
        ...mergedFrom.flat(),
        ...splitFrom,
      ]),
    ),
  );
  const known = descents(content);
  const retired = new Set(content.ledger.retired.flatMap(({ id }) => [id, ...ancestors(id, known)]));

  it.each(STORED_FORMATS)('read every tick of the $name that was not retired', (format) => {
    const places = Object.entries(storedItems(storedChecklists(format))).flatMap(([list, ids]) =>
      ids.map((id) => ({ id, place: `${list}/${id}` })),
    );
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter(({ id, place }) => !read.has(place) && !retired.has(id))).toEqual([]);
    const published = new Set(content.ledger.items.map(({ id }) => id));
    expect(places.filter(({ id }) => !published.has(id))).toEqual([]);
  });
});

/** Puts items in the place of another, in whatever list it is. */
function replace(id: string, ...by: ChecklistItem[]): Edition {
  return {
    edit: (lists) => mapLists(lists, (items) => items.flatMap((item) => (idOf(item) === id ? by : [item]))),
  };
}

function move(id: string, to: string): Edition {
  return {
    edit: (lists) => {
      const moved = Object.values(lists)
        .flat()
        .filter((item) => idOf(item) === id);
      const without = mapLists(lists, (items) => items.filter((item) => idOf(item) !== id));
      return { ...without, [to]: [...(without[to] ?? []), ...moved] };
    },
  };
}

/** Puts one item in the place of the first and takes the second away. */
function merge(id: string, first: string, second: string): Edition {
  const one = replace(first, anItem(id, { mergedFrom: [first, second] }));
  return { edit: (lists) => replace(second).edit(one.edit(lists)) };
}

function retire(id: string): Edition {
  return { ...replace(id), orders: { retire: [{ id, why: 'Не нужен.' }] } };
}

function mapLists(lists: Lists, change: (items: Lists[string]) => Lists[string]): Lists {
  return Object.fromEntries(Object.entries(lists).map(([list, items]) => [list, change(items)]));
}

function idOf(item: string | ChecklistItem): string {
  return typeof item === 'string' ? item : item.id;
}

interface Edition {
  edit: (lists: Lists) => Lists;
  /** What the editor says to the ledger. */
  orders?: Partial<LedgerOrders>;
}
