/**
 * The profiles of this browser: for several people on one computer, or a set for training. The list stands under a key of its own, beside the
 * records of all profiles. A profile that is put away keeps its records, so that it can be brought back.
 */
import { computed, type ReadableAtom } from 'nanostores';
import { type Registers, writeRegister } from '#domain/records/registers.ts';
import { isObject } from '#domain/records/saved-registers.ts';
import { openRecord, updateRecord } from './record.ts';
import { KEY_PREFIX, readStored, removeText, writeText } from './safe-storage.ts';
import { currentProfile, FIRST_PROFILE, isProfileId, PROFILE_KEY } from './workspace.ts';

/** Long enough for a name and a department. */
export const PROFILE_NAME_LENGTH = 60;

/** The profiles that were put away, by name: their records are still there. The shown one is none of them, for it is in use. */
export function removedProfiles(): ReadableAtom<Profile[]> {
  return computed(list(), (registers) =>
    named(registers).filter((profile) => profile.removed && !isShown(profile) && profile.id !== FIRST_PROFILE),
  );
}

/**
 * All profiles: the first one, which is always there, then the others by name. `firstName` is what the first is called until it has a name. The shown
 * one is among them whatever the list says, under its id where it has no name.
 */
export function profiles(firstName: string): ReadableAtom<Profile[]> {
  return computed(list(), (registers) => {
    const known = new Map(
      [
        { id: currentProfile(), name: currentProfile(), removed: false },
        { id: FIRST_PROFILE, name: firstName, removed: false },
        ...named(registers),
      ].map((profile) => [profile.id, profile]),
    );
    const kept = [...known.values()]
      .filter((profile) => !profile.removed || isShown(profile) || profile.id === FIRST_PROFILE)
      .sort((one, other) => one.name.localeCompare(other.name, 'ru'))
      .map(({ id, name }) => ({ id, name }));
    return [...kept.filter(({ id }) => id === FIRST_PROFILE), ...kept.filter(({ id }) => id !== FIRST_PROFILE)];
  });
}

/** The name of a profile, or its id when it has none. */
export function profileName(id: string, firstName: string): string {
  return (
    profiles(firstName)
      .get()
      .find((profile) => profile.id === id)?.name ?? id
  );
}

/**
 * Makes a profile. `randomness` between 0 and 1 tells apart those that are made at one moment. Returns its id; undefined when the browser does not
 * keep it.
 */
export function addProfile(name: string, now: Date, randomness: number): string | undefined {
  const id = `p-${now.getTime().toString(36)}${Math.floor(randomness * 1296).toString(36)}`;
  renameProfile(id, name, now);
  return readStored(list().key)?.includes(`"${id}"`) ? id : undefined;
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

/** Chooses the profile that all pages show. The page must be loaded again afterwards. Tells whether the browser keeps the choice. */
export function switchProfile(id: string): boolean {
  if (id !== FIRST_PROFILE) return writeText(PROFILE_KEY, id);
  removeText(PROFILE_KEY);
  return true;
}

/** Tells whether this is the profile that the page shows. */
export function isShown({ id }: Pick<Profile, 'id'>): boolean {
  return id === currentProfile();
}

function named(registers: Registers): ListedProfile[] {
  return [...registers]
    .flatMap(([id, { value }]) =>
      isProfileId(id) && isObject(value) && typeof value['name'] === 'string' && value['name'].trim() !== ''
        ? [{ id, name: value['name'].trim().slice(0, PROFILE_NAME_LENGTH), removed: value['removed'] === true }]
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

interface ListedProfile extends Profile {
  readonly removed: boolean;
}
