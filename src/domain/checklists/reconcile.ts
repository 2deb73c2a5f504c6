import { type ItemChange, laterChange, type SavedProgress } from './saved-progress.ts';

/**
 * Brings a saved progress in line with the items of today: what was ticked under a former id counts for the item, the latest change
 * under any of its ids being the valid one. Ids that no item claims stay as they are. A second run changes nothing.
 */
export function reconcile(progress: SavedProgress, items: readonly ItemIdentity[]): SavedProgress {
  const changes = new Map(progress.changes);
  for (const { id, formerIds } of items) {
    const last = [id, ...formerIds]
      .flatMap((itemId) => progress.changes.get(itemId) ?? [])
      .reduce<ItemChange | undefined>(laterChange, undefined);
    if (last) changes.set(id, last);
  }
  return { ...progress, changes };
}

/** What makes an item the same item over the years. */
export interface ItemIdentity {
  readonly id: string;
  readonly formerIds: readonly string[];
}
