import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeProgress } from '#domain/checklists/merge.ts';
import { anyProgress, aProgress, contents } from '../../../builders/saved-progress.ts';

const MORNING = '2026-09-14T07:00:00.000Z';
const NOON = '2026-09-14T12:00:00.000Z';

describe('joining the ticks of two tabs', () => {
  it('keeps the ticks of both', () => {
    const merged = mergeProgress(aProgress({ 'item-a': ['done', MORNING] }), aProgress({ 'item-b': ['done', NOON] }));
    expect([...merged.changes.keys()].sort()).toEqual(['item-a', 'item-b']);
  });

  it('does not bring back a tick that was taken away at noon because a tab from the morning still shows it', () => {
    const older = aProgress({ 'item-a': ['done', MORNING] });
    const newer = aProgress({ 'item-a': ['undone', NOON] });
    expect(mergeProgress(newer, older).changes.get('item-a')?.state).toBe('undone');
    expect(mergeProgress(older, newer).changes.get('item-a')?.state).toBe('undone');
  });

  it('prefers the tick when both were changed at the same moment', () => {
    const ticked = aProgress({ 'item-a': ['done', NOON] });
    const unticked = aProgress({ 'item-a': ['undone', NOON] });
    expect(mergeProgress(unticked, ticked).changes.get('item-a')?.state).toBe('done');
  });

  it('gives the same whichever tab comes first', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        expect(contents(mergeProgress(one, other))).toEqual(contents(mergeProgress(other, one)));
      }),
    );
  });

  it('gives the same in whatever groups three tabs are joined', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (one, two, three) => {
        const leftFirst = mergeProgress(mergeProgress(one, two), three);
        const rightFirst = mergeProgress(one, mergeProgress(two, three));
        expect(contents(leftFirst)).toEqual(contents(rightFirst));
      }),
    );
  });

  it('changes nothing when a tab is joined once more', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const merged = mergeProgress(one, other);
        expect(contents(mergeProgress(merged, other))).toEqual(contents(merged));
      }),
    );
  });
});
