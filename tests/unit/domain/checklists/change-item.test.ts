import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeItem } from '#domain/checklists/change-item.ts';
import { mergeProgress } from '#domain/checklists/merge.ts';
import { isDone } from '#domain/checklists/progress.ts';
import { EMPTY_PROGRESS } from '#domain/checklists/saved-progress.ts';
import { anyMoment, anyProgress, aProgress } from '../../../builders/saved-progress.ts';

const MORNING = '2026-09-14T07:00:00.000Z';
const NOON = '2026-09-14T12:00:00.000Z';
const item = { id: 'item-a', formerIds: ['old-a'] };

describe('a tick', () => {
  it('carries the moment of the click', () => {
    const { changes } = changeItem(EMPTY_PROGRESS, item, true, new Date(NOON));
    expect(changes.get('item-a')).toEqual({ state: 'done', at: NOON });
  });

  it('keeps its first moment when the item is ticked already', () => {
    const { changes } = changeItem(aProgress({ 'item-a': ['done', MORNING] }), item, true, new Date(NOON));
    expect(changes.get('item-a')?.at).toBe(MORNING);
  });

  it('is not written for an item that was never ticked and is un-ticked', () => {
    expect(changeItem(EMPTY_PROGRESS, item, false, new Date(NOON)).changes.size).toBe(0);
  });

  it('made under the former id can be taken away under the new one', () => {
    const progress = changeItem(aProgress({ 'old-a': ['done', MORNING] }), item, false, new Date(NOON));
    expect(progress.changes.get('item-a')).toEqual({ state: 'undone', at: NOON });
  });
});

describe('the last click of the reader', () => {
  it('wins over every older copy, even when the clock of the computer was set back', () => {
    fc.assert(
      fc.property(anyProgress, anyMoment, fc.boolean(), (progress, now, done) => {
        const changed = changeItem(progress, item, done, now);
        expect(isDone(mergeProgress(changed, progress), item.id)).toBe(done);
      }),
    );
  });

  it('touches no other item', () => {
    const before = aProgress({ 'item-b': ['done', MORNING], 'removed-item': ['undone', MORNING] });
    const { changes } = changeItem(before, item, true, new Date(NOON));
    expect(Object.fromEntries(changes)).toMatchObject(Object.fromEntries(before.changes));
  });
});
