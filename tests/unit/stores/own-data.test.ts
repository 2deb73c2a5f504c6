import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTab } from '../../builders/browser-tab.ts';
import { FakeStorage, securityError } from '../../builders/fake-storage.ts';
import { checklistKey, firstFormatKey, firstFormatText, storedMarks } from '../../builders/stored-checklist.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOON = new Date('2026-09-14T12:00:00.000Z');
const KEY = checklistKey('sign-in');
const SHARED = 'vprspo:v2:shared-computer';
let session: FakeStorage;

beforeEach(() => setSession({ 'other-site': 'kept' }));
afterEach(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));

function setSession(texts: Record<string, string>): void {
  session = new FakeStorage(texts);
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value: session });
}

async function open(storage: FakeStorage | (() => never)) {
  const tab = await openTab(storage);
  const states = tab.checklists.checklistStates('sign-in');
  states.listen(() => {});
  const done = () => [...states.get().values()].flatMap(({ id, state }) => (state === 'done' ? [id] : []));
  return { tab, done, ...(await import('#stores/own-data.ts')) };
}

const filled = () => ({
  [KEY]: storedMarks({ 'item-a': ['done', MORNING] }),
  [`${KEY}:unreadable`]: 'не JSON',
  [checklistKey('sign-in', { profile: 'p-1', cycle: 2025 })]: storedMarks({ 'item-c': ['done', MORNING] }),
  [firstFormatKey('sign-in')]: firstFormatText({ 'item-b': MORNING }),
  'vprspo:v2:profile': 'main',
  'starlight-theme': 'dark',
  vprsp: 'of somebody else',
});

describe('clearing', () => {
  it('takes every key of the site and none of others, and the page shows it', async () => {
    const storage = new FakeStorage(filled());
    const { clearOwnData, done } = await open(storage);
    expect(done()).toEqual(['item-a', 'item-b']);
    clearOwnData();
    expect(storage.texts).toEqual({ 'starlight-theme': 'dark', vprsp: 'of somebody else' });
    expect(done()).toEqual([]);
  });

  it('is taken back whole while the page is open', async () => {
    const storage = new FakeStorage(filled());
    const { clearOwnData, restoreOwnData, done } = await open(storage);
    restoreOwnData(clearOwnData());
    expect(storage.texts).toEqual(filled());
    expect(done()).toEqual(['item-a', 'item-b']);
  });

  it('taken back keeps what was marked since in another tab', async () => {
    const storage = new FakeStorage(filled());
    const { clearOwnData, restoreOwnData, done, tab } = await open(storage);
    const cleared = clearOwnData();
    const theirs = storedMarks({ 'item-c': ['done', NOON] });
    storage.setItem(KEY, theirs);
    tab.hear(KEY, theirs);
    restoreOwnData(cleared);
    expect(done()).toEqual(['item-a', 'item-b', 'item-c']);
  });

  it('leaves nothing for a later mark to bring back', async () => {
    const storage = new FakeStorage(filled());
    const { clearOwnData, done, tab } = await open(storage);
    clearOwnData();
    tab.checklists.markItem('sign-in', 'item-c', 'done', NOON);
    expect(done()).toEqual(['item-c']);
    expect(Object.keys(storage.texts).filter((key) => key.startsWith('vprspo:'))).toEqual([KEY]);
  });

  it('on a shared computer empties the tab and what was kept before, and takes the switch back too', async () => {
    const before = { ...filled(), [SHARED]: 'yes' };
    const storage = new FakeStorage(before);
    const tabTexts = {
      [KEY]: storedMarks({ 'item-c': ['done', MORNING] }),
      'vprspo:v2:left': new Date().toISOString(),
      'other-site': 'kept',
    };
    setSession(tabTexts);
    const { clearOwnData, restoreOwnData, done } = await open(storage);
    expect(done()).toEqual(['item-c']);
    const cleared = clearOwnData();
    expect(storage.texts).toEqual({ 'starlight-theme': 'dark', vprsp: 'of somebody else' });
    expect(session.texts).toEqual({ 'other-site': 'kept' });
    restoreOwnData(cleared);
    expect(storage.texts).toEqual(before);
    expect(session.texts).toEqual(tabTexts);
    expect(done()).toEqual(['item-c']);
  });

  it('works on what is in memory alone where the browser denies the storage', async () => {
    const { clearOwnData, restoreOwnData, done, tab } = await open(() => {
      throw securityError();
    });
    tab.checklists.markItem('sign-in', 'item-a', 'done', MORNING);
    const cleared = clearOwnData();
    expect(done()).toEqual([]);
    restoreOwnData(cleared);
    expect(done()).toEqual(['item-a']);
  });
});
