/**
 * The profiles of this browser: for several people on one computer, or a set for training. The list stands under a key of its own, beside the
 * records of all profiles. A profile that is put away keeps its records, so that it can be brought back.
 */
import { computed, type ReadableAtom } from 'nanostores';
import { type Registers, writeRegister } from '#domain/records/registers.ts';
import { isObject } from '#domain/records/saved-registers.ts';
import { openRecord, updateRecord } from './record.ts';
import { KEY_PREFIX, removeText, writeText } from './safe-storage.ts';
import { currentProfile, FIRST_PROFILE, PROFILE_KEY } from './workspace.ts';

/** Long enough for a name and a department. */
export const PROFILE_NAME_LENGTH = 60;

/** The profiles that were put away, by name: their records are still there. */
export function removedProfiles(): ReadableAtom<Profile[]> {
  return computed(list(), (registers) => named(registers).filter(({ removed }) => removed));
}

/** All profiles: the first one, which is always there, then the others by name. `firstName` is what the first is called until it has a name. */
export function profiles(firstName: string): ReadableAtom<Profile[]> {
  return computed(list(), (registers) => {
    const kept = named(registers).filter(({ removed }) => !removed);
    const first = kept.find(({ id }) => id === FIRST_PROFILE) ?? { id: FIRST_PROFILE, name: firstName };
    return [first, ...kept.filter(({ id }) => id !== FIRST_PROFILE)];
  });
}

/** Makes a profile. `randomness` between 0 and 1 tells apart those that are made at one moment. Returns its id. */
export function addProfile(name: string, now: Date, randomness: number): string {
  const id = `p-${now.getTime().toString(36)}${Math.floor(randomness * 1296).toString(36)}`;
  renameProfile(id, name, now);
  return id;
}

/** Gives a profile a name; one that was put away comes back with it. */
export function renameProfile(id: string, name: string, now: Date): void {
  updateRecord(list(), (registers) =>
    writeRegister(registers, id, { name: name.trim().slice(0, PROFILE_NAME_LENGTH) }, now),
  );
}

/** Puts a profile away; its records stay, and `renameProfile` brings it back. */
export function removeProfile({ id, name }: Profile, now: Date): void {
  updateRecord(list(), (registers) => writeRegister(registers, id, { name, removed: true }, now));
}

/** Chooses the profile that all pages show. The page must be loaded again afterwards. */
export function switchProfile(id: string): void {
  if (id === FIRST_PROFILE) removeText(PROFILE_KEY);
  else writeText(PROFILE_KEY, id);
}

/** Tells whether this is the profile that the page shows. */
export function isShown({ id }: Profile): boolean {
  return id === currentProfile();
}

function named(registers: Registers): (Profile & { removed: boolean })[] {
  return [...registers]
    .flatMap(([id, { value }]) =>
      isObject(value) && typeof value['name'] === 'string' && value['name'] !== ''
        ? [{ id, name: value['name'].slice(0, PROFILE_NAME_LENGTH), removed: value['removed'] === true }]
        : [],
    )
    .sort((one, other) => one.name.localeCompare(other.name, 'ru'));
}

function list() {
  return openRecord(`${KEY_PREFIX}profiles`);
}

export interface Profile {
  readonly id: string;
  readonly name: string;
}
