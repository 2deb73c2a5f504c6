import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openTab } from '../../builders/browser-tab.ts';
import { FakeStorage } from '../../builders/fake-storage.ts';
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

  it.each([null, 'moscow', { id: 7, zone: 0 }, { id: 'moscow' }, { id: 'moscow', zone: 0.5 }, []])(
    'know no region from %j',
    async (region) => {
      const stored = {
        'vprspo:v2:main:settings': storedRegisters({ region: [region, NOON], initials: [7, NOON], cycle: ['x', NOON] }),
      };
      const { chosenRegion, ownInitials, tab } = await openSettings(new FakeStorage(stored));
      expect(chosenRegion().get()).toBeUndefined();
      expect(ownInitials().get()).toBe('');
      expect(tab.workspace.currentCycle()).toBe(2026);
    },
  );
});

describe('the profiles', () => {
  it('begin with the one that every browser has', async () => {
    const { profiles, isShown } = await openSettings();
    expect(profiles('Основной').get()).toEqual([{ id: 'main', name: 'Основной' }]);
    expect(isShown({ id: 'main', name: '' })).toBe(true);
  });

  it('have records of their own', async () => {
    const { storage, addProfile, switchProfile, tab } = await openSettings();
    tab.checklists.markItem('sign-in', 'item-a', 'done', NOON);
    const id = addProfile('Учебный', NOON, 0.5);
    switchProfile(id);
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
    const id = addProfile('Учебный', NOON, 0.5);
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

describe('a shared computer', () => {
  const session = () => new FakeStorage({ 'other-site': 'kept' });
  const local = () => new FakeStorage({ 'vprspo:v2:shared-computer': 'yes' });
  let sessionStorage = session();

  beforeEach(() => {
    vi.useFakeTimers({ now: NOON });
    sessionStorage = session();
    vi.stubGlobal('sessionStorage', keyed(sessionStorage));
    return () => vi.useRealTimers();
  });

  /** A storage lists its keys as properties too. */
  function keyed(storage: FakeStorage): FakeStorage {
    return new Proxy(storage, {
      ownKeys: () => Object.keys(storage.texts),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }

  it('keeps nothing but the switch; what is entered stays with the tab', async () => {
    const storage = local();
    const { tab } = await openSettings(storage);
    tab.checklists.markItem('sign-in', 'item-a', 'done', NOON);
    expect(storage.texts).toEqual({ 'vprspo:v2:shared-computer': 'yes' });
    tab.leave();
    vi.advanceTimersByTime(2000);
    const next = await openSettings(storage);
    expect(next.tab.checklists.checklistStates('sign-in').get().get('item-a')?.state).toBe('done');
  });

  it('forgets what a tab held that was closed and is brought back later', async () => {
    const storage = local();
    const { tab } = await openSettings(storage);
    tab.checklists.markItem('sign-in', 'item-a', 'done', NOON);
    tab.leave();
    vi.advanceTimersByTime(61_000);
    const later = await openSettings(storage);
    expect(later.tab.checklists.checklistStates('sign-in').get().get('item-a')?.state).toBe('todo');
    expect(sessionStorage.texts['other-site']).toBe('kept');
  });

  it('does not show what was stored before, and shows it again when the switch is off', async () => {
    const storage = local();
    storage.setItem('vprspo:v2:main:settings', storedRegisters({ initials: ['И. П.', NOON] }));
    expect((await openSettings(storage)).ownInitials().get()).toBe('');
    const { setSharedComputer } = await import('#stores/shared-computer.ts');
    expect(setSharedComputer(false)).toBe(true);
    expect((await openSettings(storage)).ownInitials().get()).toBe('И. П.');
  });
});
