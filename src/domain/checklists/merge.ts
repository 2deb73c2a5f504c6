import { laterChange, type SavedProgress } from './saved-progress.ts';

/**
 * Joins two copies of one checklist's progress, item by item: the later change wins. The order of the copies does not matter, nor
 * how often they are joined, so tabs may exchange them freely.
 */
export function mergeProgress(one: SavedProgress, other: SavedProgress): SavedProgress {
  const changes = new Map(one.changes);
  for (const [itemId, change] of other.changes) changes.set(itemId, laterChange(changes.get(itemId), change));
  return { changes, unreadable: one.unreadable || other.unreadable };
}
