/** All that the site keeps in this browser, of all profiles and releases: cleared away, and brought back while the page is open. */
import { mergeRegisters } from '#domain/records/registers.ts';
import { decodeRegisters, encodeRegisters } from '#domain/records/saved-registers.ts';
import { listKeys, readText, removeText, writeText } from './safe-storage.ts';
import { isOnSharedComputer } from './shared-computer.ts';
import { PROFILE_KEY } from './workspace.ts';

/** Every release begins its keys so; keys of other sites on the same origin are never touched. */
const OWN_PREFIX = 'vprspo:';

/** Takes everything out of both storages of the browser and out of memory. Returns what brings it back. */
export function clearOwnData(): ClearedData {
  const inUse = new Map(listKeys(OWN_PREFIX).map((key) => [key, readText(key) ?? '']));
  for (const key of inUse.keys()) removeText(key);
  const aside = takeOut(storageAside());
  tellThisPage([...inUse.keys()]);
  return { inUse, aside };
}

/** Brings it back. What was written since, in another tab, stays: records are joined with it. */
export function restoreOwnData({ inUse, aside }: ClearedData): void {
  for (const [key, text] of inUse) writeText(key, joined(readText(key), text));
  const storage = storageAside();
  for (const [key, text] of aside) if (storage?.getItem(key) === null) storage.setItem(key, text);
  tellThisPage([...inUse.keys()]);
}

function joined(present: string | undefined, former: string): string {
  if (present === undefined) return former;
  const [one, other] = [decodeRegisters(present), decodeRegisters(former)];
  return one && other ? encodeRegisters(mergeRegisters(one, other)) : present;
}

function takeOut(storage: Storage | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  if (!storage) return texts;
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys.filter((key) => key.startsWith(OWN_PREFIX))) {
    texts.set(key, storage.getItem(key) ?? '');
    storage.removeItem(key);
  }
  return texts;
}

/** The storage that the page does not work with: on a shared computer the lasting one, else the one of the tab. */
function storageAside(): Storage | undefined {
  try {
    return isOnSharedComputer() ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

/**
 * Browsers tell only other tabs. The profile and the choices of the page stay as they are until it is loaded again: to load it now would end the
 * offer to bring everything back.
 */
function tellThisPage(keys: readonly string[]): void {
  for (const key of keys) {
    if (key === PROFILE_KEY || key.endsWith(':settings')) continue;
    window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: readText(key) ?? null }));
  }
}

/** Texts by their keys: of the storage that the page works with, and of the other. */
export interface ClearedData {
  readonly inUse: ReadonlyMap<string, string>;
  readonly aside: ReadonlyMap<string, string>;
}
