import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFirstFormat } from '#domain/checklists/first-format.ts';

const TICK = '2026-09-14T10:02:11.000Z';
const LATER = '2026-09-15T07:40:00.000Z';

describe('ticks of the first format', () => {
  it('become marks of the first wording of their items', () => {
    const text = JSON.stringify({ v: 1, done: { 'item-a': TICK }, undone: { 'item-b': LATER } });
    expect(Object.fromEntries(decodeFirstFormat(text) ?? [])).toEqual({
      'item-a.mark': { at: TICK, value: { state: 'done', rev: 1 } },
      'item-b.mark': { at: LATER, value: { state: 'todo', rev: 1 } },
    });
  });

  it.each([
    ['todo', { done: TICK, undone: LATER }],
    ['done', { done: LATER, undone: TICK }],
  ])('are %s when that is the later of two states', (state, { done, undone }) => {
    const text = JSON.stringify({ v: 1, done: { 'item-a': done }, undone: { 'item-a': undone } });
    expect(decodeFirstFormat(text)?.get('item-a.mark')).toEqual({ at: LATER, value: { state, rev: 1 } });
  });

  it('leave broken entries out', () => {
    const done = { 'item-a': TICK, 'item-b': 'yesterday', 'Item D': TICK, __proto__: { 'item-e': TICK } };
    const text = JSON.stringify({ v: 1, done }).replace('{"item-a"', `{"__proto__":"${TICK}","item-a"`);
    expect([...(decodeFirstFormat(text)?.keys() ?? [])]).toEqual(['item-a.mark']);
  });

  it.each(['', '{"v":1}', '{"v":2,"done":{}}', '{"v":1,"done":["item-a"]}', '[]', 'null', '{"v":1,"done":{"a":"2026-'])(
    'are not seen in %s',
    (text) => {
      expect(decodeFirstFormat(text)).toBeUndefined();
    },
  );

  it('never make reading fail', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ v: fc.constant(1), done: fc.jsonValue(), undone: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anyText, (text) => void decodeFirstFormat(text)),
      { numRuns: 1000 },
    );
  });
});
