/**
 * The storage under every store of the reader's data: `localStorage`; on a shared computer `sessionStorage`, which is gone with the tab;
 * memory where the browser lets us have neither.
 *
 * A write that fails (denied by policy, no room left) keeps its text in memory, so that the page works on until it is closed, and
 * `$storageHealth` says so. A later write that succeeds takes the warning back once nothing is left in memory alone.
 */
import { atom } from 'nanostores';
import { isOnSharedComputer } from './shared-computer.ts';

/** Other sites may live on the same origin: keys without this prefix are never listed, counted or touched. */
export const KEY_PREFIX = 'vprspo:v2:';

/** Ends the name of the key under which a text is set aside that could not be read. */
export const UNREADABLE_SUFFIX = ':unreadable';

/** What the reader must know of the storage; `<storage-notice>` says it. */
export const $storageHealth = atom<StorageHealth>('ok');

const unsaved = new Map<string, string>();
let writeTrouble: StorageHealth = 'ok';
let hasUnreadable = false;

/** The text that this page works with. */
export function readText(key: string): string | undefined {
  return unsaved.get(key) ?? readStored(key);
}

/** The text that is really stored: what other tabs see and what a reload brings back. */
export function readStored(key: string): string | undefined {
  try {
    return browserStorage().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text, or keeps it in memory when that fails. Tells whether it is really stored. */
export function writeText(key: string, text: string): boolean {
  try {
    browserStorage().setItem(key, text);
    if (readStored(key) !== text) throw new Error('The storage takes nothing');
    unsaved.delete(key);
    if (unsaved.size === 0) writeTrouble = 'ok';
    return true;
  } catch (error) {
    unsaved.set(key, text);
    // QuotaExceededError; in older Firefox NS_ERROR_DOM_QUOTA_REACHED.
    writeTrouble = /quota/i.test(String(error)) ? 'full' : 'memory-only';
    return false;
  } finally {
    showHealth();
  }
}

/** Forgets a text. */
export function removeText(key: string): void {
  unsaved.delete(key);
  try {
    browserStorage().removeItem(key);
  } catch {
    // Where nothing can be removed, nothing was stored.
  }
}

/** The keys that begin with this prefix, stored or in memory, in order. */
export function listKeys(prefix: string): string[] {
  const keys = new Set(unsaved.keys());
  try {
    const storage = browserStorage();
    for (let index = 0; index < storage.length; index++) keys.add(storage.key(index) ?? '');
  } catch {
    // A denied storage has no keys.
  }
  return [...keys].filter((key) => key.startsWith(prefix)).sort();
}

/** A store has met a text that it cannot read. */
export function reportUnreadable(): void {
  hasUnreadable = true;
  showHealth();
}

function showHealth(): void {
  $storageHealth.set(writeTrouble === 'ok' && hasUnreadable ? 'unreadable' : writeTrouble);
}

function browserStorage(): Storage {
  return isOnSharedComputer() ? sessionStorage : localStorage;
}

// Only a real write tells: some browsers show a storage that takes nothing.
writeText(`${KEY_PREFIX}probe`, 'probe');
removeText(`${KEY_PREFIX}probe`);

export type StorageHealth = 'ok' | 'memory-only' | 'full' | 'unreadable';
