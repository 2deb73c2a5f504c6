import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { findLedgerProblems } from '#domain/integrity/ledger.ts';
import { LEDGER_FILE } from '#domain/integrity/site-content.ts';
import { anItem, checklistsOf, type Lists, published, renamed } from '../../../builders/checklist-content.ts';

const lists: Lists = {
  'sign-in': ['a', anItem('b', { condition: 'Если печатают' })],
  printing: [anItem('c', { rev: 1 })],
};
const first = published(lists).ledger;
/** `c` has come to its second wording. */
const before = published(
  { ...lists, printing: [anItem('c', { rev: 2, text: 'Второе' })] },
  { ledger: first, today: '2026-11-25' },
).ledger;
const c = anItem('c', { rev: 2, text: 'Второе' });
const b = anItem('b', { condition: 'Если печатают' });

/** What is wrong when the lists become these. */
function problems(changed: Lists, ledger = before) {
  return findLedgerProblems({ checklists: checklistsOf(changed), ledger });
}

describe('checklists and their ledger', () => {
  it('agree when everything is recorded', () => {
    expect(problems({ 'sign-in': ['a', b], printing: [c] })).toEqual([]);
  });

  it('agree whatever the order of the items', () => {
    expect(problems({ printing: [c], 'sign-in': [b, 'a'] })).toEqual([]);
  });

  it.each<[string, Lists, string, string, string]>([
    [
      'an item is new',
      { 'sign-in': ['a', b, 'd'], printing: [c] },
      'd.id',
      'нового пункта нет в журнале',
      'запишите это: npm run ledger',
    ],
    [
      'an item has a new name',
      { 'sign-in': [renamed('a', 'a2'), b], printing: [c] },
      'a2.id',
      'нового имени нет в журнале',
      'запишите это: npm run ledger',
    ],
    [
      'an item has moved',
      { 'sign-in': [b], printing: [c, 'a'] },
      'a.id',
      'пункт перенесён из другого чек-листа, в журнале этого нет',
      'запишите это: npm run ledger',
    ],
    [
      'a rev was raised',
      { 'sign-in': ['a', b], printing: [{ ...c, rev: 3, text: 'Третье' }] },
      'c.rev',
      'rev поднят, в журнале этого нет',
      'запишите это: npm run ledger',
    ],
    [
      'a rev was lowered',
      { 'sign-in': ['a', b], printing: [{ ...c, rev: 1 }] },
      'c.rev',
      'rev: 1 меньше опубликованного',
      'rev: 2 или больше: уменьшать rev нельзя',
    ],
    [
      'a rev was lowered together with a new name',
      { 'sign-in': ['a', b], printing: [anItem('c2', { formerIds: ['c'] })] },
      'c2.rev',
      'rev: 1 меньше опубликованного',
      'rev: 2 или больше: уменьшать rev нельзя',
    ],
    [
      'a new item begins with a raised rev',
      { 'sign-in': ['a', b, anItem('d', { rev: 2 })], printing: [c] },
      'd.rev',
      'новый пункт начинается с rev: 2',
      'rev: 1',
    ],
    [
      'the text changed and the rev did not',
      { 'sign-in': [anItem('a', { text: 'Другое' }), b], printing: [c] },
      'a.text',
      'слова изменились, а rev прежний; было: «Пункт a», без условия',
      'поднимите rev, если изменился смысл; если смысл прежний — npm run ledger -- --editorial a',
    ],
    [
      'the text changed together with the name',
      { 'sign-in': [anItem('a2', { formerIds: ['a'] }), b], printing: [c] },
      'a2.text',
      'слова изменились, а rev прежний; было: «Пункт a», без условия',
      'поднимите rev, если изменился смысл; если смысл прежний — npm run ledger -- --editorial a2',
    ],
    [
      'a condition was taken away',
      { 'sign-in': ['a', 'b'], printing: [c] },
      'b.text',
      'слова изменились, а rev прежний; было: «Пункт b», условие «Если печатают»',
      'поднимите rev, если изменился смысл; если смысл прежний — npm run ledger -- --editorial b',
    ],
  ])('do not agree when %s', (_name, changed, field, wrong, right) => {
    const file = expect.stringMatching(/^content\/checklists\/(sign-in|printing)\.yaml$/) as string;
    expect(problems(changed)).toEqual([{ file, field, wrong, right }]);
  });

  it('do not agree when an item says anew where it came from', () => {
    const merged = anItem('two', { mergedFrom: ['a', 'b'] });
    const { ledger } = published({ 'sign-in': [merged], printing: [c] }, { ledger: before });
    const item = { ...merged, mergedFrom: [], formerIds: ['a', 'b'] };
    expect(problems({ 'sign-in': [item], printing: [c] }, ledger)).toMatchObject([
      { field: 'two.id', wrong: 'formerIds, mergedFrom или splitFrom изменились, в журнале этого нет' },
    ]);
  });

  it('do not agree when an item says no more where it came from, although others do', () => {
    const parts = ['one', 'two', 'three'].map((id) => anItem(id, { splitFrom: 'a' }));
    const { ledger } = published({ 'sign-in': [...parts, b], printing: [c] }, { ledger: before });
    const [, ...others] = parts;
    expect(problems({ 'sign-in': [...others, anItem('one'), b], printing: [c] }, ledger)).toMatchObject([
      {
        field: 'one.id',
        wrong: expect.stringContaining('пункт произошёл от «a» и больше не говорит об этом') as string,
      },
    ]);
  });
});

describe('an item that vanished', () => {
  it('is a problem that tells all ways out', () => {
    const [problem, ...others] = problems({ 'sign-in': [b], printing: [c] });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: LEDGER_FILE,
      field: 'a',
      wrong: 'пункт пропал, отметки читателей потеряются: «Пункт a»',
    });
    for (const way of [
      'content/checklists/sign-in.yaml',
      'formerIds: [a]',
      'mergedFrom: [a, …]',
      'splitFrom: a',
      'npm run ledger -- --retire a <причина>',
    ]) {
      expect(problem?.right).toContain(way);
    }
  });

  it.each<[string, Lists]>([
    ['was renamed', { 'sign-in': [anItem('a2', { formerIds: ['a'] }), b], printing: [c] }],
    ['was merged', { 'sign-in': [anItem('ab', { mergedFrom: ['a', 'b'] })], printing: [c] }],
    [
      'was split',
      { 'sign-in': [b], printing: [c, anItem('a1', { splitFrom: 'a' }), anItem('a2', { splitFrom: 'a' })] },
    ],
  ])('is no loss when it %s', (_name, changed) => {
    expect(problems(changed).filter(({ file }) => file === LEDGER_FILE)).toEqual([]);
  });

  it('is no loss when it was retired', () => {
    const { ledger } = published(
      { 'sign-in': [b], printing: [c] },
      { ledger: before, orders: { retire: [{ id: 'a', why: 'Лишнее.' }] } },
    );
    expect(problems({ 'sign-in': [b], printing: [c] }, ledger)).toEqual([]);
  });

  it('is told once, under its last name, with all that hangs on it', () => {
    const { ledger } = published({ 'sign-in': [renamed('a', 'a2'), b], printing: [c] }, { ledger: before });
    expect(problems({ 'sign-in': [b], printing: [c] }, ledger).map(({ field }) => field)).toEqual(['a2']);
  });

  it('is told, too, when it had come back to an earlier name', () => {
    const there = published({ 'sign-in': [renamed('a', 'a2'), b], printing: [c] }, { ledger: before });
    const back = published({ 'sign-in': [renamed(renamed('a', 'a2'), 'a'), b], printing: [c] }, there);
    expect(problems({ 'sign-in': [b], printing: [c] }, back.ledger)).not.toEqual([]);
  });

  it('takes earlier names with it when the item is renamed twice and each time says only the last', () => {
    const once = published({ 'sign-in': [renamed('a', 'a2'), b], printing: [c] }, { ledger: before });
    const twice = { 'sign-in': [renamed(renamed('a', 'a2'), 'a3'), b], printing: [c] };
    expect(problems(twice, published(twice, once).ledger)).toEqual([]);
  });
});

describe('a ledger that was edited by hand', () => {
  const [entry] = before.items;

  it('has no id twice', () => {
    const items = entry ? [...before.items, entry] : [];
    expect(problems({ 'sign-in': ['a', b], printing: [c] }, { ...before, items })).toMatchObject([
      { file: LEDGER_FILE, field: 'items.a', wrong: expect.stringContaining('id «a» уже занят') as string },
    ]);
  });

  it('retires nothing that it does not know', () => {
    const retired = [{ id: 'x', on: parseIsoDate('2026-11-25'), list: 'sign-in', why: 'Нет.' }];
    expect(problems({ 'sign-in': ['a', b], printing: [c] }, { ...before, retired })).toMatchObject([
      { file: LEDGER_FILE, field: 'retired.x', wrong: 'пункта «x» нет среди items' },
    ]);
  });
});
