/**
 * Whose data and which cycle the page shows. A computer may have several profiles (people, training sets), each with records of its own
 * under `vprspo:v2:<profile>:<name>`. Both are read once: a page that changes them is loaded again, and so are the other tabs
 * (`elements/workspace-guard.ts`).
 */
import { decodeFirstFormat } from '#domain/checklists/first-format.ts';
import { NOTHING_WRITTEN, type Registers } from '#domain/records/registers.ts';
import { decodeRegisters } from '#domain/records/saved-registers.ts';
import { registry } from './registry.ts';
import { openRecord, type RecordStore } from './record.ts';
import { KEY_PREFIX, listKeys, readStored, UNREADABLE_SUFFIX } from './safe-storage.ts';
import { isOnSharedComputer, isSwitchOn } from './shared-computer.ts';

/** The profile that needs no name: on most computers the only one. */
export const FIRST_PROFILE = 'main';
/** Under this key stands the id of the profile that all pages show. */
export const PROFILE_KEY = `${KEY_PREFIX}profile`;
const FIRST_FORMAT_PREFIX = 'vprspo:v1:';

/** Tells whether a text can be the id of a profile: part of a key. */
export function isProfileId(id: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(id);
}

/** The profile that the page shows. */
export function currentProfile(): string {
  profile ??= storedProfile();
  return profile;
}

/** The cycle that the page shows: the reader's choice in this profile, else the one that the site works for. */
export function currentCycle(): number {
  cycle ??= chosenCycle(settings().get());
  return cycle;
}

/**
 * Tells whether the page still shows what is chosen: another tab, or a later page, may have changed the profile, the cycle or the switch for shared
 * computers. What the browser does not keep does not count: it would be gone with the page.
 */
export function isStillChosen(): boolean {
  return (
    isSwitchOn() === isOnSharedComputer() &&
    storedProfile() === currentProfile() &&
    chosenCycle(decodeRegisters(readStored(settings().key) ?? '') ?? NOTHING_WRITTEN) === currentCycle()
  );
}

/** Choices that outlive a cycle: region, initials, the cycle itself. */
export function settings(): RecordStore {
  return profileRecord('settings');
}

/** A record of the current cycle: `checklist:sign-in`, `conditions`, `own-dates`. */
export function cycleRecord(name: string): RecordStore {
  return profileRecord(`${currentCycle()}:${name}`);
}

/** A record of the current profile by its whole name, as `recordNames` lists it. */
export function profileRecord(name: string): RecordStore {
  const key = `${KEY_PREFIX}${currentProfile()}:${name}`;
  return currentProfile() === FIRST_PROFILE && CHECKLIST_NAME.test(name)
    ? openRecord(key, { key: `${FIRST_FORMAT_PREFIX}${name}`, decode: decodeFirstFormat })
    : openRecord(key);
}

/** The names of all records that the current profile has, in whatever cycle: `2026:checklist:sign-in`, `settings`. */
export function recordNames(): string[] {
  const prefix = `${KEY_PREFIX}${currentProfile()}:`;
  const names = listKeys(prefix).map((key) => key.slice(prefix.length));
  const former =
    currentProfile() === FIRST_PROFILE
      ? listKeys(FIRST_FORMAT_PREFIX)
          .map((key) => key.slice(FIRST_FORMAT_PREFIX.length))
          .filter((name) => CHECKLIST_NAME.test(name))
      : [];
  return [...new Set([...names, ...former])].filter((name) => !name.endsWith(UNREADABLE_SUFFIX)).sort();
}

const CHECKLIST_NAME = /^\d{4}:checklist:[a-z0-9-]+$/;

let profile: string | undefined;
let cycle: number | undefined;

function storedProfile(): string {
  const id = readStored(PROFILE_KEY);
  return id !== undefined && isProfileId(id) ? id : FIRST_PROFILE;
}

function chosenCycle(registers: Registers): number {
  const value = registers.get('cycle')?.value;
  return typeof value === 'number' && Number.isInteger(value) && value > 2000 && value < 2200 ? value : registry.cycle;
}
