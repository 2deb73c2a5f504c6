import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { NO_ORDERS, type LedgerOrders } from '#ledger/orders.ts';
import { recordChanges } from '#ledger/record-changes.ts';
import { anItem, checklistsOf, type Lists, NEW_LEDGER, published, renamed } from '../../builders/checklist-content.ts';

const lists: Lists = { 'sign-in': ['b', 'a'], printing: [anItem('c', { condition: 'Если печатают' })] };
const before = published(lists).ledger;
const c = anItem('c', { condition: 'Если печатают' });

/** What becomes of the ledger on 1 December when the lists become these. */
function record(changed: Lists, orders: Partial<LedgerOrders> = {}, ledger = before) {
  return recordChanges({ checklists: checklistsOf(changed), ledger }, parseIsoDate('2026-12-01'), {
    ...NO_ORDERS,
    ...orders,
  });
}

/** The entry of an item after that. */
function entry(id: string, changed: Lists, orders: Partial<LedgerOrders> = {}, ledger = before) {
  return record(changed, orders, ledger).ledger?.items.find((one) => one.id === id);
}

describe('what npm run ledger records', () => {
  it('is every item, in the order of ids, with wording and day', () => {
    expect(record(lists, {}, NEW_LEDGER).ledger?.items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(entry('c', lists, {}, NEW_LEDGER)).toEqual({
      id: 'c',
      lists: ['printing'],
      rev: 1,
      since: '2026-12-01',
      text: 'Пункт c',
      condition: 'Если печатают',
      formerIds: [],
      mergedFrom: [],
      splitFrom: undefined,
    });
  });

  it('is nothing when nothing changed', () => {
    expect(record(lists)).toEqual({ problems: [], ledger: before });
  });

  it('is nothing when items only change places', () => {
    expect(record({ printing: [c], 'sign-in': ['a', 'b'] }).ledger).toEqual(before);
  });

  it('is a raised rev with its new wording and the day', () => {
    const changed = { 'sign-in': ['b', anItem('a', { rev: 2, text: 'Иное' })], printing: [c] };
    expect(entry('a', changed)).toMatchObject({ rev: 2, since: '2026-12-01', text: 'Иное' });
    expect(entry('b', changed)).toMatchObject({ rev: 1, since: '2026-11-22' });
  });

  it('is a condition that came with a raised rev, or went', () => {
    expect(entry('c', { ...lists, printing: [anItem('c', { rev: 2 })] })?.condition).toBeUndefined();
  });

  it('is a move, the present list last, also of an item that comes back', () => {
    const moved = { 'sign-in': ['b'], printing: [c, 'a'] };
    expect(entry('a', moved)).toMatchObject({ lists: ['sign-in', 'printing'], rev: 1, since: '2026-11-22' });
    expect(entry('a', lists, {}, record(moved).ledger)).toMatchObject({ lists: ['printing', 'sign-in'] });
  });

  it('is a new name, which keeps the day of its wording, beside the old one', () => {
    const changed = { 'sign-in': ['b', renamed('a', 'new')], printing: [c] };
    expect(entry('new', changed)).toMatchObject({ formerIds: ['a'], rev: 1, since: '2026-11-22' });
    expect(entry('a', changed)).toEqual(before.items.find(({ id }) => id === 'a'));
  });

  it('is a new name with another meaning when the rev is raised', () => {
    const changed = { 'sign-in': ['b', anItem('new', { formerIds: ['a'], rev: 2 })], printing: [c] };
    expect(entry('new', changed)).toMatchObject({ rev: 2, since: '2026-12-01', text: 'Пункт new' });
  });

  it('is what an item was merged or split from', () => {
    const merged = { 'sign-in': [anItem('ab', { mergedFrom: ['a', 'b'] })], printing: [c] };
    expect(entry('ab', merged)).toMatchObject({ mergedFrom: ['a', 'b'], since: '2026-12-01' });
    const split = {
      'sign-in': ['b', anItem('a1', { splitFrom: 'a' }), anItem('a2', { splitFrom: 'a' })],
      printing: [c],
    };
    expect(entry('a2', split)).toMatchObject({ splitFrom: 'a' });
  });

  it('is an editorial change of words, without a new rev or day', () => {
    const changed = { 'sign-in': ['b', anItem('a', { text: 'Иначе' })], printing: [c] };
    expect(entry('a', changed, { editorial: ['a'] })).toMatchObject({ text: 'Иначе', rev: 1, since: '2026-11-22' });
  });

  it('is a retired item with list, day and reason; what was known of it stays', () => {
    const { ledger } = record({ 'sign-in': ['b'], printing: [c] }, { retire: [{ id: 'a', why: 'Лишнее.' }] });
    expect(ledger?.retired).toEqual([{ id: 'a', on: '2026-12-01', list: 'sign-in', why: 'Лишнее.' }]);
    expect(ledger?.items).toEqual(before.items);
  });

  it('is a better reason for an item that was retired before, with the first day', () => {
    const without: Lists = { 'sign-in': ['b'], printing: [c] };
    const { ledger } = published(without, { ledger: before, orders: { retire: [{ id: 'a', why: 'Лишнее.' }] } });
    expect(record(without, { retire: [{ id: 'a', why: 'Повтор.' }] }, ledger).ledger?.retired).toEqual([
      { id: 'a', on: '2026-11-22', list: 'sign-in', why: 'Повтор.' },
    ]);
  });

  it('is a retired item that is wanted again', () => {
    const without: Lists = { 'sign-in': ['b'], printing: [c] };
    const { ledger } = published(without, { ledger: before, orders: { retire: [{ id: 'a', why: 'Лишнее.' }] } });
    expect(record(lists, { restore: ['a'] }, ledger)).toEqual({ problems: [], ledger: before });
  });
});

describe('an item that no longer says where it came from', () => {
  const split = published(
    { ...lists, 'sign-in': ['b', ...['one', 'two', 'three'].map((id) => anItem(id, { splitFrom: 'a' }))] },
    { ledger: before },
  ).ledger;
  const changed: Lists = {
    ...lists,
    'sign-in': ['b', anItem('one'), anItem('two', { splitFrom: 'a' }), anItem('three', { splitFrom: 'a' })],
  };

  it('is refused, whatever else is new of it', () => {
    expect(record(changed, {}, split).ledger).toBeUndefined();
    const revised = {
      ...changed,
      'sign-in': [
        'b',
        anItem('one', { rev: 2 }),
        anItem('two', { splitFrom: 'a' }),
        anItem('three', { splitFrom: 'a' }),
      ],
    };
    expect(record(revised, {}, split).problems).toMatchObject([{ field: 'one.id' }]);
  });

  it('is recorded when what it came from is retired at the same time', () => {
    const without: Lists = { ...lists, 'sign-in': ['b', 'one', 'two', 'three'] };
    expect(entry('one', without, { retire: [{ id: 'a', why: 'Прошлый год.' }] }, split)?.splitFrom).toBeUndefined();
  });
});

describe('what npm run ledger refuses', () => {
  const without: Lists = { 'sign-in': ['b'], printing: [c] };

  it.each<[string, Lists, Partial<LedgerOrders>, string]>([
    ['an item that vanished', without, {}, 'пункт пропал'],
    [
      'another vanished item than the retired one',
      { printing: [c] },
      { retire: [{ id: 'a', why: 'Нет.' }] },
      'пункт пропал',
    ],
    ['a new wording', { ...without, 'sign-in': ['b', anItem('a', { text: 'Иначе' })] }, {}, 'слова изменились'],
    [
      'a new wording of another item than the editorial one',
      { ...without, 'sign-in': ['b', anItem('a', { text: 'Иначе' })] },
      { editorial: ['b'] },
      'слова изменились',
    ],
    [
      'a new wording under a new name',
      { ...without, 'sign-in': ['b', anItem('d', { formerIds: ['a'] })] },
      {},
      'слова изменились',
    ],
    [
      'a new item with a raised rev',
      { ...lists, extra: [anItem('d', { rev: 3 })] },
      {},
      'новый пункт начинается с rev: 3',
    ],
    ['an id used twice', { ...lists, extra: ['a'] }, {}, 'id пункта «a» уже занят'],
    [
      'a former id that was never published',
      { ...lists, extra: [anItem('d', { formerIds: ['x'] })] },
      {},
      'на сайте не было',
    ],
    ['to retire what is present', lists, { retire: [{ id: 'a', why: 'Нет.' }] }, 'пункт «a» ещё стоит в чек-листе'],
    ['to retire what never was', lists, { retire: [{ id: 'x', why: 'Нет.' }] }, 'пункта «x» на сайте не было'],
    [
      'to retire what another item was',
      { 'sign-in': ['b', renamed('a', 'd')], printing: [c] },
      { retire: [{ id: 'a', why: 'Нет.' }] },
      'пункт «a» убран навсегда',
    ],
    ['to restore what was not retired', lists, { restore: ['a'] }, 'пункт «a» не убран'],
    ['an editorial change of an unknown item', lists, { editorial: ['x'] }, 'пункта «x» нет в чек-листах'],
  ])('is %s', (_name, changed, orders, wrong) => {
    const { problems, ledger } = record(changed, orders);
    expect(ledger).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining({ wrong: expect.stringContaining(wrong) as string }));
  });

  it('is a lowered rev', () => {
    const { ledger } = published({ ...lists, printing: [anItem('c', { rev: 2 })] }, { ledger: before });
    expect(record(lists, {}, ledger).problems).toMatchObject([{ field: 'c.rev' }]);
    expect(record({ ...lists, printing: [anItem('c')] }, { editorial: ['c'] }, ledger).ledger).toBeUndefined();
  });

  it('is a retired id that is used again', () => {
    const { ledger } = published(without, { ledger: before, orders: { retire: [{ id: 'a', why: 'Лишнее.' }] } });
    expect(record(lists, {}, ledger).problems).toMatchObject([
      { wrong: expect.stringContaining('убран навсегда') as string },
    ]);
  });

  it('is a ledger in which an id stands twice', () => {
    const [first] = before.items;
    const items = first ? [...before.items, first] : [];
    expect(record(lists, {}, { ...before, items }).ledger).toBeUndefined();
  });
});
