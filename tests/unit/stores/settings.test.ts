import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError } from '../../builders/fake-storage.ts';
import { storedRegisters } from '../../builders/stored-checklist.ts';

const NOON = new Date('2026-09-14T12:00:00.000Z');
const EVENING = new Date('2026-09-14T18:00:00.000Z');

async function openSettings(storage = new FakeStorage()) {
  const tab = await openTab(storage);
  return {
    storage,
    tab,
    ...(await import('#stores/settings.ts')),
    ...(await import('#stores/profiles.ts')),
  };
}

describe('the settings', () => {
  it('keep the region with its zone, the initials and the cycle', async () => {
    const { storage, chooseRegion, keepInitials, chooseCycle } = await openSettings();
    chooseRegion({ id: 'yakutia', zone: 2 }, NOON);
    keepInitials('  И. П. ', NOON);
    chooseCycle(2025, NOON);
    const after = await openSettings(storage);
    expect(after.chosenRegion().get()).toEqual({ id: 'yakutia', zone: 2 });
    expect(after.ownInitials().get()).toBe('И. П.');
    expect(after.tab.workspace.currentCycle()).toBe(2025);
  });

  it('follow the site again when the choice of a cycle is taken away', async () => {
    const { storage, chooseCycle } = await openSettings();
    chooseCycle(2025, NOON);
    chooseCycle(undefined, EVENING);
    expect((await openSettings(storage)).tab.workspace.currentCycle()).toBe(2026);
  });

  it.each([
    null,
    'moscow',
    { id: 7, zone: 0 },
    { id: 'moscow' },
    { id: 'moscow', zone: 0.5 },
    { id: 'x', zone: -1 },
    [],
  ])('know no region from %j', async (region) => {
    const stored = {
      'vprspo:v2:main:settings': storedRegisters({ region: [region, NOON], initials: [7, NOON], cycle: ['x', NOON] }),
    };
    const { chosenRegion, ownInitials, tab } = await openSettings(new FakeStorage(stored));
    expect(chosenRegion().get()).toBeUndefined();
    expect(ownInitials().get()).toBe('');
    expect(tab.workspace.currentCycle()).toBe(2026);
  });
});

describe('whatever is stored', () => {
  const stored = fc.dictionary(
    fc.constantFrom('region', 'initials', 'cycle', 'main', 'p-1', 'p-2'),
    fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.string(), zone: fc.jsonValue() }),
      fc.record({ name: fc.jsonValue(), removed: fc.jsonValue() }, { requiredKeys: ['name'] }),
    ),
  );
  const shownProfile = fc.constantFrom(undefined, 'main', 'p-1', 'p-9', 'P 1');

  it('the settings and the profiles are usable', async () => {
    await fc.assert(
      fc.asyncProperty(stored, shownProfile, async (values, shown) => {
        const text = storedRegisters(
          Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value, NOON] as [unknown, Date]])),
        );
        const texts = {
          'vprspo:v2:profiles': text,
          ...Object.fromEntries(['main', 'p-1', 'p-9'].map((id) => [`vprspo:v2:${id}:settings`, text])),
        };
        const storage = new FakeStorage(shown === undefined ? texts : { ...texts, 'vprspo:v2:profile': shown });
        const { tab, chosenRegion, ownInitials, profiles, removedProfiles, isShown } = await openSettings(storage);
        expect(tab.workspace.currentCycle()).toBeTypeOf('number');
        expect(tab.workspace.isStillChosen()).toBe(true);
        expect(ownInitials().get().length).toBeLessThanOrEqual(20);
        const region = chosenRegion().get();
        if (region) expect(Number.isInteger(region.zone) && region.zone >= 0).toBe(true);
        const all = profiles('Основной').get();
        expect(all[0]?.id).toBe('main');
        expect(all.filter(isShown)).toHaveLength(1);
        const ids = [...all, ...removedProfiles().get()].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { name } of all) expect(name.trim()).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('the cycles', () => {
  it('are those of which something is kept, and those in which something is marked', async () => {
    const mark = (state: string) => storedRegisters({ 'item-a.mark': [{ state, rev: 1 }, NOON] });
    await openSettings(
      new FakeStorage({
        'vprspo:v2:main:2023:checklist:sign-in': mark('done'),
        'vprspo:v2:main:2024:checklist:sign-in': mark('todo'),
        'vprspo:v2:main:2025:conditions': storedRegisters({ 'regional-printing': ['no', NOON] }),
        'vprspo:v2:main:settings': storedRegisters({ initials: ['И. П.', NOON] }),
        'vprspo:v2:p-1:2022:checklist:sign-in': mark('done'),
        'vprspo:v1:2021:checklist:sign-in': JSON.stringify({ v: 1, done: { 'item-a': NOON } }),
      }),
    );
    const { markedCycles, recordedCycles } = await import('#stores/cycles.ts');
    expect(recordedCycles().sort()).toEqual([2021, 2023, 2024, 2025]);
    expect(markedCycles().sort()).toEqual([2021, 2023]);
  });
});

describe('the page', () => {
  it('is true to what is chosen until another tab chooses another profile, cycle or switch', async () => {
    const { tab } = await openSettings();
    expect(tab.workspace.isStillChosen()).toBe(true);
    for (const [key, text] of [
      ['vprspo:v2:profile', 'p-1'],
      ['vprspo:v2:main:settings', storedRegisters({ cycle: [2025, NOON] })],
      ['vprspo:v2:shared-computer', 'yes'],
    ] as const) {
      localStorage.setItem(key, text);
      expect(tab.workspace.isStillChosen(), key).toBe(false);
      localStorage.removeItem(key);
      expect(tab.workspace.isStillChosen(), key).toBe(true);
    }
  });

  it('is not to be loaded again where the browser keeps no choice: everything would be lost with it', async () => {
    const { tab, chooseCycle, switchProfile, addProfile } = await openSettings(new FakeStorage({}, quotaError));
    expect(tab.workspace.currentCycle()).toBe(2026);
    chooseCycle(2025, NOON);
    expect(switchProfile('p-1')).toBe(false);
    expect(addProfile('Учебный', NOON, 0.5)).toBeUndefined();
    expect(tab.workspace.isStillChosen()).toBe(true);
  });
});

describe('the profiles', () => {
  it('begin with the one that every browser has', async () => {
    const { profiles, isShown } = await openSettings();
    expect(profiles('Основной').get()).toEqual([{ id: 'main', name: 'Основной' }]);
    expect(isShown({ id: 'main' })).toBe(true);
  });

  it('have records of their own', async () => {
    const { storage, addProfile, switchProfile, tab } = await openSettings();
    tab.checklists.markItem('sign-in', 'item-a', 'done', NOON);
    const id = addProfile('Учебный', NOON, 0.5) ?? '';
    expect(switchProfile(id)).toBe(true);
    const other = await openSettings(storage);
    expect(other.tab.checklists.checklistStates('sign-in').get().get('item-a')?.state).toBe('todo');
    other.tab.checklists.markItem('sign-in', 'item-b', 'done', NOON);
    other.switchProfile('main');
    const back = await openSettings(storage);
    expect([...back.tab.checklists.checklistStates('sign-in').get().values()].map(({ state }) => state)).toEqual([
      'done',
      'todo',
      'todo',
    ]);
  });

  it('are named, renamed, put away and brought back with all that they hold', async () => {
    const { addProfile, renameProfile, removeProfile, profiles, removedProfiles } = await openSettings();
    const id = addProfile('Учебный', NOON, 0.5) ?? '';
    addProfile('Анна', NOON, 0.7);
    renameProfile('main', 'Я', EVENING);
    renameProfile(id, 'Пробный', EVENING);
    const names = () =>
      profiles('Основной')
        .get()
        .map(({ name }) => name);
    expect(names()).toEqual(['Я', 'Анна', 'Пробный']);
    removeProfile({ id, name: 'Пробный' }, EVENING);
    expect(names()).toEqual(['Я', 'Анна']);
    const [removed] = removedProfiles().get();
    expect(removed?.name).toBe('Пробный');
    renameProfile(id, 'Пробный', EVENING);
    expect(names()).toEqual(['Я', 'Анна', 'Пробный']);
    expect(removedProfiles().get()).toEqual([]);
  });

  it('have the shown one among them though it was put away, or the list was lost', async () => {
    const { storage, addProfile, removeProfile, switchProfile } = await openSettings();
    const id = addProfile('Учебный', NOON, 0.5) ?? '';
    switchProfile(id);
    removeProfile({ id, name: 'Учебный' }, EVENING);
    const { profiles, removedProfiles, profileName } = await openSettings(storage);
    expect(profiles('Основной').get()).toEqual([
      { id: 'main', name: 'Основной' },
      { id, name: 'Учебный' },
    ]);
    expect(removedProfiles().get()).toEqual([]);
    expect(profileName(id, 'Основной')).toBe('Учебный');
    storage.removeItem('vprspo:v2:profiles');
    const lost = await openSettings(storage);
    expect(lost.profiles('Основной').get()).toContainEqual({ id, name: id });
  });

  it('made at one moment are two', async () => {
    const { addProfile } = await openSettings();
    expect(addProfile('А', NOON, 0.1)).not.toBe(addProfile('Б', NOON, 0.2));
  });

  it.each(['"', '../x', '', 'a b', 'x'.repeat(41)])(
    'are the first one when the stored choice is no id: %j',
    async (id) => {
      const { tab } = await openSettings(new FakeStorage({ 'vprspo:v2:profile': id }));
      expect(tab.workspace.currentProfile()).toBe('main');
    },
  );
});
