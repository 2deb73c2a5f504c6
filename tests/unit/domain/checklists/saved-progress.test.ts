import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProgress, encodeProgress } from '#domain/checklists/saved-progress.ts';
import { anyProgress, aProgress, contents } from '../../../builders/saved-progress.ts';

const TICK = '2026-09-14T10:02:11.000Z';
const LATER = '2026-09-15T07:40:00.000Z';

describe('the stored text of a checklist', () => {
  it('names the ticked items with the moments of their ticks', () => {
    expect(encodeProgress(aProgress({ 'item-a': ['done', TICK] }))).toBe(`{"v":1,"done":{"item-a":"${TICK}"}}`);
  });

  it('remembers an un-ticking, so that an older tab cannot bring the tick back', () => {
    const progress = aProgress({ 'item-b': ['undone', LATER], 'item-a': ['done', TICK] });
    expect(encodeProgress(progress)).toBe(`{"v":1,"done":{"item-a":"${TICK}"},"undone":{"item-b":"${LATER}"}}`);
  });

  it('is the same whatever the order of the clicks', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const backwards = { ...progress, changes: new Map([...progress.changes].reverse()) };
        expect(encodeProgress(backwards)).toBe(encodeProgress(progress));
      }),
    );
  });

  it('gives back what was written, states of later releases included', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(contents(decodeProgress(encodeProgress(progress)))).toEqual(contents(progress));
      }),
    );
  });
});

describe('reading a stored text', () => {
  it('never fails, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ v: fc.constant(1), done: fc.jsonValue(), undone: fc.jsonValue() })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(texts, (text) => void decodeProgress(text)),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['an empty text', ''],
    ['a text cut off in the middle', '{"v":1,"done":{"item-a":"2026-'],
    ['a later version', '{"v":2,"done":{}}'],
    ['no version', '{"done":{}}'],
    ['ticks in a list', '{"v":1,"done":["item-a"]}'],
    ['no ticks at all', '{"v":1}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('gives an empty progress, marked unreadable, for %s', (_name, text) => {
    expect(contents(decodeProgress(text))).toEqual({ changes: {}, unreadable: true });
  });

  it('leaves broken entries out and keeps the sound ones', () => {
    const done = {
      'item-a': TICK,
      'item-b': 'yesterday',
      'item-c': 7,
      'Item D': TICK,
      'item-e': '2026-02-31T99:00:00Z',
    };
    const { changes, unreadable } = decodeProgress(JSON.stringify({ v: 1, done, undone: null }));
    expect([...changes.keys()]).toEqual(['item-a']);
    expect(unreadable).toBe(false);
  });

  it('takes a moment without milliseconds for the same moment', () => {
    const { changes } = decodeProgress('{"v":1,"done":{"item-a":"2026-09-14T10:02:11Z"}}');
    expect(changes.get('item-a')).toEqual({ state: 'done', at: TICK });
  });

  it.each([
    ['undone', { done: TICK, undone: LATER }],
    ['done', { done: LATER, undone: TICK }],
  ])('believes the later state, %s, when an item is in two', (state, { done, undone }) => {
    const text = JSON.stringify({ v: 1, done: { 'item-a': done }, undone: { 'item-a': undone } });
    expect(decodeProgress(text).changes.get('item-a')).toEqual({ state, at: LATER });
  });

  it('is not misled by names that mean something to JavaScript', () => {
    const text = `{"v":1,"__proto__":{"item-a":"${TICK}"},"done":{"__proto__":"${TICK}","constructor":"${TICK}"}}`;
    const { changes } = decodeProgress(text);
    expect([...changes.keys()]).toEqual(['constructor']);
    expect(Object.hasOwn(Object.prototype, 'item-a')).toBe(false);
  });
});
