import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError, securityError } from '../../builders/fake-storage.ts';
import { storedRegisters } from '../../builders/stored-checklist.ts';

const NOON = new Date('2026-09-14T12:00:00.000Z');
const SWITCH = { 'vprspo:v2:shared-computer': 'yes' };

/** What the browser keeps for good, and for the tab; another site has something of its own in the tab. */
let computer: FakeStorage;
let inTab: FakeStorage;
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  computer = new FakeStorage(SWITCH);
  inTab = new FakeStorage({ 'other-site': 'kept' });
  vi.stubGlobal('sessionStorage', listingKeys(inTab));
  vi.stubGlobal('location', { reload });
  reload.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A storage lists its keys as properties too. */
function listingKeys(storage: FakeStorage): FakeStorage {
  return new Proxy(storage, {
    ownKeys: () => Object.keys(storage.texts),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The next page of the tab, or the same page again. */
async function openPage() {
  const tab = await openTab(computer);
  return { ...tab, ...(await import('#stores/settings.ts')), ...(await import('#stores/shared-computer.ts')) };
}

/** A page on which an item was ticked. */
async function openTickedPage() {
  const page = await openPage();
  page.checklists.markItem('sign-in', 'item-a', 'done', NOON);
  return page;
}

function thrown(error: Error): never {
  throw error;
}

type Page = Awaited<ReturnType<typeof openPage>>;
const stateOf = ({ checklists }: Page) => checklists.checklistStates('sign-in').get().get('item-a')?.state;
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

describe('on a shared computer', () => {
  it('nothing is kept but the switch; what is entered stays with the tab', async () => {
    (await openTickedPage()).leave();
    expect(computer.texts).toEqual(SWITCH);
    seconds(2);
    expect(stateOf(await openPage())).toBe('done');
  });

  it('what a tab held is forgotten when it was closed and is brought back later; other sites are not touched', async () => {
    (await openTickedPage()).leave();
    seconds(61);
    expect(stateOf(await openPage())).toBe('todo');
    expect(inTab.texts).toEqual({ 'other-site': 'kept' });
  });

  it('what a tab held is forgotten when the browser broke down and brings it back later', async () => {
    (await openTickedPage()).leave();
    seconds(1);
    // Opened, and never left.
    expect(stateOf(await openPage())).toBe('done');
    seconds(61);
    expect(stateOf(await openPage())).toBe('todo');
  });

  it('a page that the back button brings back at once goes on', async () => {
    const page = await openTickedPage();
    page.leave();
    seconds(5);
    page.comeBack({ persisted: true });
    expect(reload).not.toHaveBeenCalled();
    expect(stateOf(page)).toBe('done');
  });

  it('a page that the back button brings back later is loaded again without what it held, also what leaving it would store', async () => {
    const page = await openTickedPage();
    page.leave();
    seconds(61);
    page.comeBack({ persisted: true });
    expect(reload).toHaveBeenCalledOnce();
    page.leave();
    page.checklists.writeAboutItem('sign-in', 'item-a', 'note', 'заметка', NOON);
    const after = await openPage();
    expect(stateOf(after)).toBe('todo');
    expect(inTab.texts).toEqual({ 'other-site': 'kept' });
  });

  it('what was stored before is not shown, and is shown again when the switch is off', async () => {
    computer.setItem('vprspo:v2:main:settings', storedRegisters({ initials: ['И. П.', NOON] }));
    const page = await openPage();
    expect(page.ownInitials().get()).toBe('');
    expect(page.setSharedComputer(false)).toBe(true);
    expect((await openPage()).ownInitials().get()).toBe('И. П.');
  });

  it('what was entered does not move to the computer with the switch, and waits a minute for it to be set again', async () => {
    const page = await openTickedPage();
    page.setSharedComputer(false);
    page.leave();
    const off = await openPage();
    expect(stateOf(off)).toBe('todo');
    expect(Object.keys(computer.texts)).toEqual([]);
    off.setSharedComputer(true);
    off.leave();
    expect(stateOf(await openPage())).toBe('done');
  });

  it.each([
    ['denies the storage of the tab', 'memory-only', (): FakeStorage => thrown(securityError())],
    ['has no room left in it', 'full', () => listingKeys(new FakeStorage({}, quotaError))],
  ])('nothing gets to the computer when the browser %s', async (_, health, get) => {
    Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get });
    const page = await openTickedPage();
    expect(stateOf(page)).toBe('done');
    expect(page.health()).toBe(health);
    page.leave();
    expect(computer.texts).toEqual(SWITCH);
  });
});

describe('the switch for a shared computer', () => {
  it('tells when the browser does not keep it', async () => {
    computer = new FakeStorage({}, (key) => (key.endsWith('shared-computer') ? quotaError() : undefined));
    const page = await openPage();
    expect(page.setSharedComputer(true)).toBe(false);
    expect(page.isSwitchOn()).toBe(false);
  });

  it('is off where the browser denies every storage', async () => {
    const tab = await openTab(() => {
      throw securityError();
    });
    const { isOnSharedComputer, setSharedComputer } = await import('#stores/shared-computer.ts');
    expect(isOnSharedComputer()).toBe(false);
    expect(setSharedComputer(true)).toBe(false);
    expect(tab.health()).toBe('memory-only');
  });

  it('set, keeps from the computer at once what is entered on the page that is open', async () => {
    computer = new FakeStorage();
    const page = await openPage();
    page.setSharedComputer(true);
    page.checklists.markItem('sign-in', 'item-a', 'done', NOON);
    expect(computer.texts).toEqual(SWITCH);
  });

  it('taken back, leaves the page that is open as it is until it is loaded again: nothing of the tab gets to the computer', async () => {
    const page = await openTickedPage();
    page.setSharedComputer(false);
    expect(page.isOnSharedComputer()).toBe(true);
    expect(page.workspace.isStillChosen()).toBe(false);
    page.checklists.markItem('sign-in', 'item-b', 'done', NOON);
    expect(computer.texts).toEqual({});
  });
});
