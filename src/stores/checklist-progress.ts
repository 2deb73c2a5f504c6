/**
 * The ticks of one checklist in one cycle, under the key `vprspo:v1:<cycle>:checklist:<checklistId>`; for the stored text and its life
 * see `#domain/checklists/saved-progress.ts`.
 *
 * Two tabs never overwrite each other. An action takes what is on the screen and what is stored at this very moment, merges both,
 * changes one item and writes the result; and what another tab has stored is merged into what is on the screen.
 */
import { KEY_PREFIX, readStored, readText, reportUnreadable, writeText } from './safe-storage.ts';
import { persistentAtom } from '@nanostores/persistent';
import { onNotify, type WritableAtom } from 'nanostores';
import { changeItem } from '#domain/checklists/change-item.ts';
import { mergeProgress } from '#domain/checklists/merge.ts';
import { isDone } from '#domain/checklists/progress.ts';
import { type ItemIdentity, reconcile } from '#domain/checklists/reconcile.ts';
import {
  decodeProgress,
  EMPTY_PROGRESS,
  encodeProgress,
  type SavedProgress,
} from '#domain/checklists/saved-progress.ts';

/** The store of a checklist; asked twice, it is the same store. It follows other tabs while someone listens to it. */
export function checklistProgress(cycle: string | number, checklistId: string): ChecklistProgress {
  const key = `${KEY_PREFIX}${cycle}:checklist:${checklistId}`;
  const store = stores.get(key) ?? createStore(key);
  stores.set(key, store);
  return store;
}

/** Ticks an item or takes the tick away, and stores it. */
export function toggleItem(
  store: ChecklistProgress,
  itemId: string,
  done: boolean,
  now: Date,
  formerIds: readonly string[] = [],
): void {
  update(store, (progress) => changeItem(progress, { id: itemId, formerIds }, done, now));
}

/** Takes the ticks of these items away. Returns the ids that were ticked, for `restoreItems`. */
export function clearChecklist(store: ChecklistProgress, items: readonly ItemIdentity[], now: Date): string[] {
  const cleared: string[] = [];
  update(store, (progress) => {
    const current = reconcile(progress, items);
    cleared.push(...items.map(({ id }) => id).filter((id) => isDone(current, id)));
    return items.reduce((changed, item) => changeItem(changed, item, false, now), progress);
  });
  return cleared;
}

/** Undoes `clearChecklist`: ticks the items again, in addition to what was ticked since. */
export function restoreItems(store: ChecklistProgress, itemIds: readonly string[], now: Date): void {
  update(store, (progress) =>
    itemIds.reduce((changed, id) => changeItem(changed, { id, formerIds: [] }, true, now), progress),
  );
}

const stores = new Map<string, ChecklistProgress>();

function createStore(key: string): ChecklistProgress {
  const decode = (text: string): SavedProgress => {
    const stored = decodeProgress(text);
    if (stored.unreadable) reportUnreadable();
    return mergeProgress(stores.get(key)?.value ?? EMPTY_PROGRESS, stored);
  };
  // An unreadable text stays where it is until the reader's next act sets it aside.
  const encode = (progress: SavedProgress) => (progress.unreadable ? readStored(key) : encodeTouched(progress));
  const store = Object.assign(persistentAtom<SavedProgress>(key, EMPTY_PROGRESS, { decode, encode }), { key });
  // Browsers tell tabs of each other's writes a little late: of two that wrote at once, the one that hears of it stores both.
  onNotify(store, () => {
    const { value = EMPTY_PROGRESS } = store;
    const isStored = encodeTouched(decodeStored(readText(key))) === encodeTouched(value);
    if (!value.unreadable && !isStored) update(store, (progress) => progress);
  });
  return store;
}

function update(store: ChecklistProgress, change: (progress: SavedProgress) => SavedProgress): void {
  const text = readStored(store.key);
  const stored = decodeStored(text);
  const mustStay = text !== undefined && stored.unreadable && !setAside(store.key, text);
  store.set({ ...change(mergeProgress(store.get(), stored)), unreadable: mustStay });
}

/** Keeps an unreadable text under a name of its own, after those kept before. Tells whether that worked. */
function setAside(key: string, text: string): boolean {
  reportUnreadable();
  const asideKey = `${key}:unreadable`;
  const earlier = readStored(asideKey);
  return earlier?.includes(text) || writeText(asideKey, earlier === undefined ? text : `${earlier}\n${text}`);
}

function decodeStored(text: string | undefined): SavedProgress {
  return text === undefined ? EMPTY_PROGRESS : decodeProgress(text);
}

/** Nothing touched, nothing stored. */
function encodeTouched(progress: SavedProgress): string | undefined {
  return progress.changes.size === 0 ? undefined : encodeProgress(progress);
}

export type ChecklistProgress = WritableAtom<SavedProgress> & { readonly key: string };
