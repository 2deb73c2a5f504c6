import { describe, expect, it } from 'vitest';
import { buildRegistry } from '#domain/checklists/build-registry.ts';
import { parseContent } from '#content-check/parse-content.ts';
import { changed, contentFiles } from '../../../builders/content-files.ts';
import { anItem, type Lists, published, renamed } from '../../../builders/checklist-content.ts';

/** The registered items after one edition of the checklists after the other was published, each a day later. */
function itemsAfter(...editions: Lists[]) {
  let content = published(editions[0] ?? {});
  editions.slice(1).forEach((lists, index) => {
    content = published(lists, { ...content, today: `2026-11-${24 + index}` });
  });
  const { checklists } = buildRegistry({ ...content, docs: [], cycles: [] });
  return Object.fromEntries(checklists.map(({ id, items }) => [id, items]));
}

describe('the registry of checklists', () => {
  it('has the cycle, the lists, their duties and conditions', () => {
    const files = contentFiles(
      changed('docs/duties/sign-in.mdx', 'duty:\n', 'duty:\n  appliesWhen: regional-printing\n'),
    );
    const { content, problems } = parseContent(files);
    expect(problems).toEqual([]);
    expect(buildRegistry(content)).toEqual({
      cycle: 2026,
      checklists: [
        {
          id: 'sign-in',
          duty: 'sign-in',
          appliesWhen: 'regional-printing',
          items: ['one', 'two', 'three', 'four'].map((id) => ({ id, rev: 1 })),
        },
      ],
    });
  });

  it('says nothing of items to which nothing happened', () => {
    expect(itemsAfter({ 'sign-in': ['a', 'b'] })).toEqual({
      'sign-in': [
        { id: 'a', rev: 1 },
        { id: 'b', rev: 1 },
      ],
    });
  });

  it('says when the meaning of an item changed last', () => {
    const second = anItem('a', { rev: 2, text: 'Второе' });
    expect(itemsAfter({ 'sign-in': ['a'] }, { 'sign-in': [second] }, { 'sign-in': [{ ...second, rev: 3 }] })).toEqual({
      'sign-in': [{ id: 'a', rev: 3, revisedOn: '2026-11-25' }],
    });
  });

  it('says where a moved item was, also when it has come back', () => {
    const there = { 'sign-in': ['b'], printing: ['c', 'a'] };
    const here = { 'sign-in': ['a', 'b'], printing: ['c'] };
    expect(itemsAfter(here, there)).toMatchObject({
      printing: [{ id: 'c' }, { id: 'a', formerPlaces: ['sign-in/a'] }],
    });
    expect(itemsAfter(here, there, here)['sign-in']?.[0]).toEqual({ id: 'a', rev: 1, formerPlaces: ['printing/a'] });
  });

  it('says what a renamed item was called, in all lists in which it was', () => {
    const [first, moved] = [
      { old: ['a', 'b'], new: ['c'] },
      { old: ['b'], new: ['c', 'a'] },
    ];
    expect(itemsAfter(first, moved, { old: ['b'], new: ['c', renamed('a', 'a2')] })['new']?.[1]).toEqual({
      id: 'a2',
      rev: 1,
      formerPlaces: ['old/a', 'new/a'],
    });
  });

  it('knows the names before the last one without being told again', () => {
    const a2 = renamed('a', 'a2');
    expect(itemsAfter({ list: ['a'] }, { list: [a2] }, { list: [renamed(a2, 'a3')] })['list']).toEqual([
      { id: 'a3', rev: 1, formerPlaces: ['list/a2', 'list/a'] },
    ]);
  });

  it('knows an item that has its first name again', () => {
    const a2 = renamed('a', 'a2');
    expect(itemsAfter({ list: ['a'] }, { list: [a2] }, { list: [renamed(a2, 'a')] })['list']).toEqual([
      { id: 'a', rev: 1, formerPlaces: ['list/a2'] },
    ]);
  });

  it('says from what an item was merged, each with all its places', () => {
    const merged = anItem('ab', { mergedFrom: ['a2', 'b'] });
    const editions = [{ list: ['a', 'b'] }, { list: [renamed('a', 'a2')], other: ['b'] }, { list: [merged] }];
    expect(itemsAfter(...editions)['list']).toEqual([
      {
        id: 'ab',
        rev: 1,
        mergedFrom: [
          ['list/a2', 'list/a'],
          ['list/b', 'other/b'],
        ],
      },
    ]);
  });

  it('says from what an item was split, with all its places', () => {
    const parts = ['one', 'two'].map((id) => anItem(id, { splitFrom: 'a2' }));
    const splitFrom = ['list/a2', 'list/a'];
    expect(itemsAfter({ list: ['a'] }, { list: [renamed('a', 'a2')] }, { list: parts })['list']).toEqual([
      { id: 'one', rev: 1, splitFrom },
      { id: 'two', rev: 1, splitFrom },
    ]);
  });

  it('knows that a renamed item was merged or split before', () => {
    const merged = anItem('ab', { mergedFrom: ['a', 'b'] });
    const last = { ...renamed(merged, 'last'), mergedFrom: [] };
    expect(itemsAfter({ list: ['a', 'b'] }, { list: [merged] }, { list: [last] })['list']).toEqual([
      { id: 'last', rev: 1, formerPlaces: ['list/ab'], mergedFrom: [['list/a'], ['list/b']] },
    ]);
    const parts = ['one', 'two'].map((id) => anItem(id, { splitFrom: 'a' }));
    const renamedParts = parts.map((part) => ({ ...renamed(part, `${part.id}-2`), splitFrom: undefined }));
    expect(itemsAfter({ list: ['a'] }, { list: parts }, { list: renamedParts })['list']?.[0]).toEqual({
      id: 'one-2',
      rev: 1,
      formerPlaces: ['list/one'],
      splitFrom: ['list/a'],
    });
  });

  it('asks for both halves of what was merged twice', () => {
    const editions = [
      { list: ['a', 'b', 'c'] },
      { list: [anItem('ab', { mergedFrom: ['a', 'b'] }), 'c'] },
      { list: [anItem('abc', { mergedFrom: ['ab', 'c'] })] },
    ];
    expect(itemsAfter(...editions)['list']?.[0]?.mergedFrom).toEqual([
      ['list/a', 'list/ab'],
      ['list/b', 'list/ab'],
      ['list/c'],
    ]);
  });

  it('asks a part of what was merged for all that was merged', () => {
    const parts = ['one', 'two'].map((id) => anItem(id, { splitFrom: 'ab' }));
    const editions = [{ list: ['a', 'b'] }, { list: [anItem('ab', { mergedFrom: ['a', 'b'] })] }, { list: parts }];
    expect(itemsAfter(...editions)['list']?.[0]).toEqual({
      id: 'one',
      rev: 1,
      splitFrom: ['list/ab'],
      mergedFrom: [['list/a'], ['list/b']],
    });
  });

  it('lets a tick of the whole count for a part of a part', () => {
    const editions = [
      { list: ['a'] },
      { list: ['one', 'two'].map((id) => anItem(id, { splitFrom: 'a' })) },
      { list: [anItem('two', { splitFrom: 'a' }), ...['x', 'y'].map((id) => anItem(id, { splitFrom: 'one' }))] },
    ];
    expect(itemsAfter(...editions)['list']?.map(({ splitFrom }) => splitFrom)).toEqual([
      ['list/a'],
      ['list/one', 'list/a'],
      ['list/one', 'list/a'],
    ]);
  });
});
