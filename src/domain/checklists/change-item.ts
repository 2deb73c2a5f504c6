import { isDone } from './progress.ts';
import { type ItemIdentity, reconcile } from './reconcile.ts';
import type { SavedProgress } from './saved-progress.ts';

/** Ticks an item or takes the tick away. An item that is already so keeps the moment of its tick. */
export function changeItem(progress: SavedProgress, item: ItemIdentity, done: boolean, now: Date): SavedProgress {
  const current = reconcile(progress, [item]);
  if (isDone(current, item.id) === done) return current;
  const at = momentAfter(current.changes.get(item.id)?.at, now);
  return { ...current, changes: new Map(current.changes).set(item.id, { state: done ? 'done' : 'undone', at }) };
}

/** Always later than the change before it: a computer clock that was set back must not make the reader's last act lose a merge. */
function momentAfter(earlier: string | undefined, now: Date): string {
  if (earlier === undefined) return now.toISOString();
  return new Date(Math.max(now.getTime(), Date.parse(earlier) + 1)).toISOString();
}
