import fc from 'fast-check';
import type { SavedProgress } from '#domain/checklists/saved-progress.ts';

/** A progress in which the named items were ticked, or un-ticked, at the given moments. */
export function aProgress(changes: Record<string, ['done' | 'undone', string]>): SavedProgress {
  const entries = Object.entries(changes).map(([id, [state, at]]) => [id, { state, at }] as const);
  return { changes: new Map(entries), unreadable: false };
}

/** Few ids and few moments, so that copies collide; ids that are names of object members among them. */
export const anyItemId = fc.constantFrom('item-a', 'item-b', 'item-c', 'old-a', 'constructor', 'valueof', '7');

export const anyMoment = fc.integer({ min: 0, max: 5 }).map((second) => new Date(Date.UTC(2026, 8, 14, 10, 2, second)));

export const anyProgress: fc.Arbitrary<SavedProgress> = fc
  .dictionary(
    anyItemId,
    fc.record({ state: fc.constantFrom('done', 'undone', 'not-needed'), at: anyMoment.map((at) => at.toISOString()) }),
  )
  .map((changes) => ({ changes: new Map(Object.entries(changes)), unreadable: false }));

/** Equal contents in any order. */
export function contents({ changes, unreadable }: SavedProgress): unknown {
  return { changes: Object.fromEntries(changes), unreadable };
}
