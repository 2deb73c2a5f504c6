import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProgress } from '#domain/checklists/merge.ts';
import { reconcile } from '#domain/checklists/reconcile.ts';
import { anyProgress, aProgress, contents } from '../../../builders/saved-progress.ts';

const MORNING = '2026-09-14T07:00:00.000Z';
const NOON = '2026-09-14T12:00:00.000Z';
const items = [
  { id: 'item-a', formerIds: ['old-a', 'constructor'] },
  { id: 'item-b', formerIds: [] },
];

describe('the ticks of a checklist whose items have changed', () => {
  it('counts a tick under a former id for the renamed item', () => {
    const progress = reconcile(aProgress({ 'old-a': ['done', MORNING] }), items);
    expect(progress.changes.get('item-a')).toEqual({ state: 'done', at: MORNING });
  });

  it('believes what was done last, under whichever id', () => {
    const progress = reconcile(aProgress({ 'old-a': ['done', MORNING], 'item-a': ['undone', NOON] }), items);
    expect(progress.changes.get('item-a')?.state).toBe('undone');
  });

  it('keeps the tick of an item that the list no longer has, for it may come back', () => {
    const progress = reconcile(aProgress({ 'removed-item': ['done', MORNING] }), items);
    expect(progress.changes.get('removed-item')).toEqual({ state: 'done', at: MORNING });
  });

  it('leaves an item alone that was never touched', () => {
    expect(reconcile(aProgress({}), items).changes.size).toBe(0);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const once = reconcile(progress, items);
        expect(contents(reconcile(once, items))).toEqual(contents(once));
      }),
    );
  });

  it('gives the same before and after joining two tabs', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const joined = reconcile(mergeProgress(one, other), items);
        const apart = mergeProgress(reconcile(one, items), reconcile(other, items));
        expect(contents(apart)).toEqual(contents(joined));
      }),
    );
  });
});
