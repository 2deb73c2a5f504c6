import { describe, expect, it } from 'vitest';
import { openTab, type Tab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError } from '../../builders/fake-storage.ts';

const KEY = 'vprspo:v1:2026:checklist:sign-in';
const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOON = new Date('2026-09-14T12:00:00.000Z');
const items = [
  { id: 'item-a', formerIds: ['old-a'] },
  { id: 'item-b', formerIds: [] },
];

const written = (done: Record<string, Date>, undone?: Record<string, Date>) => JSON.stringify({ v: 1, done, undone });
const signIn = (tab: Tab) => tab.checklistProgress('2026', 'sign-in');
const states = (tab: Tab) => Object.fromEntries([...signIn(tab).get().changes].map(([id, { state }]) => [id, state]));

describe('the ticks of a checklist', () => {
  it('are stored at once, with the moment', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    tab.toggleItem(signIn(tab), 'item-a', true, MORNING);
    expect(storage.texts).toEqual({ [KEY]: written({ 'item-a': MORNING }) });
  });

  it('are there again after a reload', async () => {
    const tab = await openTab(new FakeStorage({ [KEY]: written({ 'item-a': MORNING }) }));
    expect(states(tab)).toEqual({ 'item-a': 'done' });
  });

  it('belong to one checklist and one cycle', async () => {
    const tab = await openTab(new FakeStorage({ [KEY]: written({ 'item-a': MORNING }) }));
    expect(tab.checklistProgress('2027', 'sign-in').get().changes.size).toBe(0);
    expect(tab.checklistProgress('2026', 'briefing').get().changes.size).toBe(0);
    expect(tab.checklistProgress(2026, 'sign-in')).toBe(signIn(tab));
  });

  it('leave nothing behind for a list that nobody touched, and leave the data of other sites alone', async () => {
    const storage = new FakeStorage({ 'other-site': 'kept', 'starlight-theme': 'dark' });
    const tab = await openTab(storage);
    tab.clearChecklist(signIn(tab), items, NOON);
    expect(storage.texts).toEqual({ 'other-site': 'kept', 'starlight-theme': 'dark' });
  });
});

describe('taking all ticks away', () => {
  it('un-ticks the items of the list, former ids included, and keeps ticks of items that are no longer in it', async () => {
    const storage = new FakeStorage({ [KEY]: written({ 'old-a': MORNING, 'removed-item': MORNING }) });
    const tab = await openTab(storage);
    expect(tab.clearChecklist(signIn(tab), items, NOON)).toEqual(['item-a']);
    expect(states(tab)).toMatchObject({ 'item-a': 'undone', 'removed-item': 'done' });
  });

  it('can be undone, together with what was ticked since', async () => {
    const tab = await openTab(new FakeStorage({ [KEY]: written({ 'item-a': MORNING }) }));
    const cleared = tab.clearChecklist(signIn(tab), items, NOON);
    tab.toggleItem(signIn(tab), 'item-b', true, NOON);
    tab.restoreItems(signIn(tab), cleared, NOON);
    expect(states(tab)).toEqual({ 'item-a': 'done', 'item-b': 'done' });
  });
});

describe('two tabs', () => {
  it('do not overwrite each other, even before one has heard of the other', async () => {
    const storage = new FakeStorage();
    const [first, second] = [await openTab(storage), await openTab(storage)];
    first.toggleItem(signIn(first), 'item-a', true, MORNING);
    second.toggleItem(signIn(second), 'item-b', true, NOON);
    expect(storage.texts[KEY]).toBe(written({ 'item-a': MORNING, 'item-b': NOON }));
  });

  it('show each other’s ticks', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    storage.setItem(KEY, written({ 'item-a': MORNING }));
    tab.hear(KEY, written({ 'item-a': MORNING }));
    expect(states(tab)).toEqual({ 'item-a': 'done' });
  });

  it('show each other’s un-ticking', async () => {
    const storage = new FakeStorage({ [KEY]: written({ 'item-a': MORNING }) });
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    storage.setItem(KEY, written({}, { 'item-a': NOON }));
    tab.hear(KEY, written({}, { 'item-a': NOON }));
    expect(states(tab)).toEqual({ 'item-a': 'undone' });
  });

  it('store both ticks when the browser let one overwrite the other', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    tab.toggleItem(signIn(tab), 'item-a', true, MORNING);
    storage.setItem(KEY, written({ 'item-b': NOON }));
    tab.hear(KEY, written({ 'item-b': NOON }));
    expect(storage.texts[KEY]).toBe(written({ 'item-a': MORNING, 'item-b': NOON }));
  });

  it('do not answer each other for ever when a later release writes what this one does not know', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    const later = `{"v":1,"done":{"item-a":"${MORNING.toISOString()}"},"notes":{"item-a":"позвонить"}}`;
    storage.setItem(KEY, later);
    tab.hear(KEY, later);
    expect(storage.texts[KEY]).toBe(later);
  });

  it('both forget the ticks when the reader deletes the data of the site', async () => {
    const storage = new FakeStorage({ [KEY]: written({ 'item-a': MORNING }) });
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    storage.removeItem(KEY);
    tab.hear(null, null);
    expect(states(tab)).toEqual({});
    expect(storage.texts).toEqual({});
  });

  it('agree again when the reader comes back to one with the back button', async () => {
    const storage = new FakeStorage({ [KEY]: written({ 'item-a': MORNING }) });
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    storage.setItem(KEY, written({ 'item-b': NOON }, { 'item-a': NOON }));
    tab.comeBack();
    expect(states(tab)).toEqual({ 'item-a': 'undone', 'item-b': 'done' });
  });
});

describe('a stored text that cannot be read', () => {
  it('stays untouched until the reader acts, and the reader is told', async () => {
    const storage = new FakeStorage({ [KEY]: '{"v":2}' });
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    tab.comeBack();
    expect(tab.health()).toBe('unreadable');
    expect(storage.texts).toEqual({ [KEY]: '{"v":2}' });
  });

  it('is put aside before the first tick overwrites it', async () => {
    const storage = new FakeStorage({ [KEY]: '{"v":2}' });
    const tab = await openTab(storage);
    tab.toggleItem(signIn(tab), 'item-a', true, MORNING);
    expect(storage.texts).toEqual({ [KEY]: written({ 'item-a': MORNING }), [`${KEY}:unreadable`]: '{"v":2}' });
    expect(tab.health()).toBe('unreadable');
  });

  it('joins the one that was put aside before', async () => {
    const storage = new FakeStorage({ [KEY]: '{"v":3}', [`${KEY}:unreadable`]: '{"v":2}' });
    const tab = await openTab(storage);
    tab.toggleItem(signIn(tab), 'item-a', true, MORNING);
    expect(storage.texts[`${KEY}:unreadable`]).toBe('{"v":2}\n{"v":3}');
  });

  it('is not overwritten when there is no room to put it aside; the tick stays on the screen', async () => {
    const storage = new FakeStorage({ [KEY]: '{"v":2}' }, (key) =>
      key.endsWith('unreadable') ? quotaError() : undefined,
    );
    const tab = await openTab(storage);
    tab.toggleItem(signIn(tab), 'item-a', true, MORNING);
    tab.toggleItem(signIn(tab), 'item-b', true, NOON);
    expect(storage.texts).toEqual({ [KEY]: '{"v":2}' });
    expect(states(tab)).toEqual({ 'item-a': 'done', 'item-b': 'done' });
    expect(tab.health()).toBe('full');
  });

  it('that comes from another tab takes no tick off the screen', async () => {
    const storage = new FakeStorage({ [KEY]: written({ 'item-a': MORNING }) });
    const tab = await openTab(storage);
    signIn(tab).listen(() => {});
    storage.setItem(KEY, 'garbage');
    tab.hear(KEY, 'garbage');
    expect(states(tab)).toEqual({ 'item-a': 'done' });
    expect(storage.texts[KEY]).toBe('garbage');
  });
});
