import { describe, expect, it } from 'vitest';
import { findItemIdProblems } from '#domain/integrity/item-ids.ts';
import { anItem, checklistsOf, type Lists, published, renamed } from '../../../builders/checklist-content.ts';

const before = published({ 'sign-in': ['a', 'b', 'c', 'd'], printing: ['e'] }).ledger;

/** `field: wrong` of all problems when the lists become these. */
function problems(lists: Lists, ledger = before): string[] {
  return findItemIdProblems({ checklists: checklistsOf(lists), ledger }).map(
    ({ field, wrong }) => `${field}: ${wrong}`,
  );
}

describe('ids of checklist items', () => {
  it('are right when every item has its own', () => {
    expect(problems({ 'sign-in': ['a', 'b', 'c', 'd'], printing: ['e'] })).toEqual([]);
  });

  it.each<[string, Lists, string]>([
    ['two items have one', { 'sign-in': ['a'], printing: ['a'] }, 'a.id: id пункта «a» уже занят'],
    [
      'a former one is also a present one',
      { 'sign-in': ['a', anItem('new', { formerIds: ['a'] })] },
      'new.formerIds: прежний id «a» уже занят: content/checklists/sign-in.yaml, a.id',
    ],
    [
      'two items claim the same former one',
      { 'sign-in': [anItem('one', { formerIds: ['a'] })], printing: [anItem('two', { formerIds: ['a'] })] },
      'two.formerIds: прежний id «a» уже занят: content/checklists/sign-in.yaml, one.formerIds',
    ],
    [
      'a former one was never published',
      { 'sign-in': [anItem('new', { formerIds: ['aa'] })] },
      'new.formerIds: пункта «aa» на сайте не было',
    ],
    [
      'a merged one was never published',
      { 'sign-in': [anItem('new', { mergedFrom: ['a', 'bb'] })] },
      'new.mergedFrom: пункта «bb» на сайте не было',
    ],
    [
      'a split one was never published',
      { 'sign-in': [anItem('one', { splitFrom: 'aa' }), anItem('two', { splitFrom: 'aa' })] },
      'two.splitFrom: пункта «aa» на сайте не было',
    ],
    [
      'an item is merged from one',
      { 'sign-in': [anItem('new', { mergedFrom: ['a', 'a'] })] },
      'new.mergedFrom: пункт слит из одного',
    ],
    [
      'a merged one is still there',
      { 'sign-in': ['a', anItem('new', { mergedFrom: ['a', 'b'] })] },
      'new.mergedFrom: пункт «a» ещё стоит в чек-листе',
    ],
    [
      'a split one is still there',
      { 'sign-in': ['a', anItem('one', { splitFrom: 'a' }), anItem('two', { splitFrom: 'a' })] },
      'one.splitFrom: пункт «a» ещё стоит в чек-листе',
    ],
    [
      'only one item says that it is a part',
      { 'sign-in': [anItem('one', { splitFrom: 'a' })] },
      'one.splitFrom: от пункта «a» осталась одна часть',
    ],
    [
      'an item claims its own',
      { 'sign-in': [anItem('a', { formerIds: ['a'] })] },
      'a.id: пункт «a» назван собственным прежним',
    ],
    [
      'one was renamed and split at once',
      {
        'sign-in': [anItem('new', { formerIds: ['a'] })],
        printing: [anItem('one', { splitFrom: 'a' }), anItem('two', { splitFrom: 'a' })],
      },
      'one.splitFrom: «a» стоит и в formerIds, и в splitFrom',
    ],
    [
      'one was renamed and merged at once',
      { 'sign-in': [anItem('new', { formerIds: ['a'] }), anItem('one', { mergedFrom: ['a', 'b'] })] },
      'one.mergedFrom: «a» стоит и в formerIds, и в mergedFrom',
    ],
  ])('are wrong when %s', (_name, lists, wrong) => {
    expect(problems(lists)).toContainEqual(expect.stringContaining(wrong));
  });

  it('say which file and what would be right', () => {
    const [problem] = findItemIdProblems({
      checklists: checklistsOf({ printing: [anItem('new', { formerIds: ['aa'] })] }),
      ledger: published({ printing: ['aaa'] }).ledger,
    });
    expect(problem).toMatchObject({
      file: 'content/checklists/printing.yaml',
      right: expect.stringContaining('content/checklist-ledger.yaml') as string,
    });
  });

  it('may be split from one by several items, and merged into several', () => {
    const parts = [anItem('one', { splitFrom: 'a' }), anItem('two', { splitFrom: 'a' })];
    expect(problems({ 'sign-in': parts })).toEqual([]);
    const merged = [anItem('one', { mergedFrom: ['a', 'b'] }), anItem('two', { mergedFrom: ['a', 'b'] })];
    expect(problems({ 'sign-in': merged })).toEqual([]);
  });

  it('are wrong when an item has the name that another had long ago', () => {
    const b2 = renamed('b', 'b2');
    const { ledger } = published({ 'sign-in': [b2] }, published({ 'sign-in': ['b'] }));
    expect(problems({ 'sign-in': [renamed(b2, 'b3'), 'b'] }, ledger)).toEqual([
      'b3.formerIds: прежний id «b» уже занят: content/checklists/sign-in.yaml, b.id',
    ]);
  });

  it('may come back to an earlier name', () => {
    const b2 = renamed('b', 'b2');
    const { ledger } = published({ 'sign-in': [b2] }, published({ 'sign-in': ['b'] }));
    expect(problems({ 'sign-in': [renamed(b2, 'b')] }, ledger)).toEqual([]);
  });

  it('are wrong when one that was merged away comes back', () => {
    const merged = published(
      { 'sign-in': [anItem('ab', { mergedFrom: ['a', 'b'] })] },
      published({ 'sign-in': ['a', 'b'] }),
    );
    const last = { ...renamed(anItem('ab'), 'last'), mergedFrom: [] };
    const { ledger } = published({ 'sign-in': [last] }, merged);
    expect(problems({ 'sign-in': [last, 'a'] }, ledger)).toEqual([
      'a.id: id «a» уже был у пункта, который стал «last»',
    ]);
  });

  it('are wrong when a part takes a former name of the whole', () => {
    const { ledger } = published({ 'sign-in': [renamed('a', 'a2')] }, published({ 'sign-in': ['a'] }));
    expect(
      problems({ 'sign-in': [anItem('a', { splitFrom: 'a2' }), anItem('b', { splitFrom: 'a2' })] }, ledger),
    ).toEqual(['a.id: id «a» уже был у пункта, который стал «b»']);
  });

  it('are wrong when one comes back that was retired under another name', () => {
    const whole = published({ 'sign-in': [renamed('a', 'a2'), 'b'] }, published({ 'sign-in': ['a', 'b'] }));
    const { ledger } = published(
      { 'sign-in': ['b'] },
      { ...whole, orders: { retire: [{ id: 'a2', why: 'Лишнее.' }] } },
    );
    expect(problems({ 'sign-in': ['a', 'b'] }, ledger)).toEqual(['a.id: id «a» уже был у пункта, который стал «a2»']);
  });

  it('let one part of a split item be retired', () => {
    const whole = published({ 'sign-in': ['a'] });
    const one = anItem('one', { splitFrom: 'a' });
    const split = published({ 'sign-in': [one, anItem('two', { splitFrom: 'a' })] }, whole);
    const { ledger } = published(
      { 'sign-in': [one] },
      { ...split, orders: { retire: [{ id: 'two', why: 'Лишнее.' }] } },
    );
    expect(problems({ 'sign-in': [one] }, ledger)).toEqual([]);
  });
});

describe('a retired id', () => {
  const { ledger } = published(
    { 'sign-in': ['a', 'b'] },
    {
      ledger: published({ 'sign-in': ['a', 'b', 'c'] }).ledger,
      orders: { retire: [{ id: 'c', why: 'Больше не печатают.' }] },
    },
  );

  it('may not be present', () => {
    expect(problems({ 'sign-in': ['a', 'b', 'c'] }, ledger)).toEqual([
      'c.id: id «c» убран навсегда 2026-11-22: Больше не печатают.',
    ]);
  });

  it.each([
    ['formerIds', anItem('new', { formerIds: ['c'] })],
    ['mergedFrom', anItem('new', { mergedFrom: ['c', 'b'] })],
  ])('may not stand in %s', (field, item) => {
    expect(problems({ 'sign-in': ['a', item] }, ledger)).toEqual([`new.${field}: пункт «c» убран навсегда`]);
  });
});
