/**
 * The storage under every persistent store: `localStorage` where the browser lets us, memory where it does not. Import it first in
 * every store file, because a persistent store reads storage when it is made.
 *
 * A write that fails (denied by policy, no room left) keeps its text in memory, so that the page works on until it is closed, and
 * `$storageHealth` says so. A later write that succeeds takes the warning back once nothing is left in memory alone.
 */
import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom } from 'nanostores';

/** Other sites may live on the same origin: keys without this prefix are never listed, counted or touched. */
export const KEY_PREFIX = 'vprspo:v1:';

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
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text, or keeps it in memory when that fails. Tells whether it is really stored. */
export function writeText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
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
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be removed, nothing was stored.
  }
}

/** A store has met a text that it cannot read. */
export function reportUnreadable(): void {
  hasUnreadable = true;
  showHealth();
}

function showHealth(): void {
  $storageHealth.set(writeTrouble === 'ok' && hasUnreadable ? 'unreadable' : writeTrouble);
}

function listKeys(): string[] {
  const keys = new Set(unsaved.keys());
  try {
    for (let index = 0; index < localStorage.length; index++) keys.add(localStorage.key(index) ?? '');
  } catch {
    // A denied storage has no keys.
  }
  return [...keys].filter((key) => key.startsWith(KEY_PREFIX));
}

/** The library reads, writes, deletes and lists properties, as if this were `localStorage` itself. */
const engine = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, key) => readText(String(key)),
    has: (_, key) => readText(String(key)) !== undefined,
    set(_, key, text) {
      writeText(String(key), String(text));
      return true;
    },
    deleteProperty(_, key) {
      removeText(String(key));
      return true;
    },
    ownKeys: listKeys,
    getOwnPropertyDescriptor: (_, key) => ({ value: readText(String(key)), enumerable: true, configurable: true }),
  },
);

setPersistentEngine(engine, windowPersistentEvents);

// Only a real write tells: some browsers show a storage that takes nothing.
writeText(`${KEY_PREFIX}probe`, 'probe');
removeText(`${KEY_PREFIX}probe`);

export type StorageHealth = 'ok' | 'memory-only' | 'full' | 'unreadable';
