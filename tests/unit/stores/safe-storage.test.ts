import { describe, expect, it } from 'vitest';
import { openTab, type Tab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError, securityError } from '../../builders/fake-storage.ts';
import { checklistKey, storedMarks } from '../../builders/stored-checklist.ts';

const KEY = checklistKey('sign-in');
const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOON = new Date('2026-09-14T12:00:00.000Z');
const OTHER_TAB = storedMarks({ 'item-b': ['done', NOON] });

const signIn = (tab: Tab) => tab.checklists.checklistStates('sign-in');
const ticked = (tab: Tab) => [...signIn(tab).get().values()].flatMap(({ id, state }) => (state === 'done' ? [id] : []));
const tick = (tab: Tab, itemId: string, now: Date, list = 'sign-in') =>
  tab.checklists.markItem(list, itemId, 'done', now);
const denied = (): never => {
  throw securityError();
};

describe('a browser that keeps data', () => {
  it('gives no cause for a warning and is left without a trace of the trial', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    expect(tab.health()).toBe('ok');
    expect(storage.texts).toEqual({});
  });
});

describe('a browser that denies the storage', () => {
  it('is noticed at once', async () => {
    expect((await openTab(denied)).health()).toBe('memory-only');
  });

  it('keeps the ticks on the page, also when another tab writes something and the reader goes back and forth', async () => {
    const tab = await openTab(denied);
    signIn(tab).listen(() => {});
    tick(tab, 'item-a', MORNING);
    tab.hear('another-key', 'text');
    tab.comeBack();
    tick(tab, 'item-b', NOON);
    expect(ticked(tab)).toEqual(['item-a', 'item-b']);
  });

  it('is also one that takes every write and keeps nothing', async () => {
    const storage = new FakeStorage();
    storage.setItem = () => {};
    const tab = await openTab(storage);
    tick(tab, 'item-a', MORNING);
    expect(tab.health()).toBe('memory-only');
    expect(ticked(tab)).toEqual(['item-a']);
  });
});

describe('a storage without room', () => {
  const fullStorage = () => new FakeStorage({ [KEY]: OTHER_TAB }, quotaError);

  it('is noticed at once, and old ticks are still read', async () => {
    const tab = await openTab(fullStorage());
    expect(tab.health()).toBe('full');
    expect(ticked(tab)).toEqual(['item-b']);
  });

  it('does not lose the new tick on the page', async () => {
    const storage = fullStorage();
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    tick(tab, 'item-a', MORNING);
    tab.hear(KEY, OTHER_TAB);
    tab.comeBack();
    expect(ticked(tab)).toEqual(['item-a', 'item-b']);
    expect(storage.texts[KEY]).toBe(OTHER_TAB);
  });

  it('gets all ticks, and no further warning, as soon as there is room again', async () => {
    let hasRoom = false;
    const storage = new FakeStorage({}, () => (hasRoom ? undefined : quotaError()));
    const tab = await openTab(storage);
    tick(tab, 'item-a', MORNING);
    hasRoom = true;
    tick(tab, 'item-b', NOON);
    expect(storage.texts[KEY]).toBe(storedMarks({ 'item-a': ['done', MORNING], 'item-b': ['done', NOON] }));
    expect(tab.health()).toBe('ok');
  });

  it('keeps warning while another list is still in memory alone', async () => {
    let hasRoom = false;
    const tab = await openTab(new FakeStorage({}, () => (hasRoom ? undefined : quotaError())));
    tick(tab, 'print-a', MORNING, 'printing');
    hasRoom = true;
    tick(tab, 'item-b', NOON);
    expect(tab.health()).toBe('full');
  });
});

describe('the keys', () => {
  it('of this site are listed, those of other sites never', async () => {
    const storage = new FakeStorage({ [KEY]: OTHER_TAB, 'other-site': 'kept' });
    const tab = await openTab(storage);
    expect(tab.workspace.recordNames()).toEqual(['2026:checklist:sign-in']);
  });
});
