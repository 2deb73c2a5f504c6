import { describe, expect, it } from 'vitest';
import { openTab, type Tab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError } from '../../builders/fake-storage.ts';
import {
  checklistKey,
  firstFormatKey,
  firstFormatText,
  storedMarks,
  storedRegisters,
} from '../../builders/stored-checklist.ts';

const KEY = checklistKey('sign-in');
const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOON = new Date('2026-09-14T12:00:00.000Z');

const states = (tab: Tab, list = 'sign-in') =>
  Object.fromEntries([...tab.checklists.checklistStates(list).get()].map(([id, { state }]) => [id, state]));
const mark = (tab: Tab, itemId: string, state: 'done' | 'todo' | 'not-needed', now: Date, list = 'sign-in') =>
  tab.checklists.markItem(list, itemId, state, now);
const follow = (tab: Tab, list = 'sign-in') => tab.checklists.checklistStates(list).listen(() => {});
const clear = (tab: Tab, now: Date) =>
  tab.clearing.clearItems('sign-in', ['item-a', 'item-b', 'item-c'], 'Отметки сняты', now);

describe('the marks of a checklist', () => {
  it('are stored at once, with the moment and the wording that was seen', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    mark(tab, 'item-c', 'done', MORNING);
    expect(storage.texts).toEqual({ [KEY]: storedRegisters({ 'item-c.mark': [{ state: 'done', rev: 2 }, MORNING] }) });
  });

  it('are there again after a reload', async () => {
    const tab = await openTab(new FakeStorage({ [KEY]: storedMarks({ 'item-a': ['not-needed', MORNING] }) }));
    expect(states(tab)).toEqual({ 'item-a': 'not-needed', 'item-b': 'todo', 'item-c': 'todo' });
  });

  it('belong to one checklist, one cycle and one profile', async () => {
    const tab = await openTab(
      new FakeStorage({
        [checklistKey('sign-in', { cycle: 2025 })]: storedMarks({ 'item-a': ['done', MORNING] }),
        [checklistKey('sign-in', { profile: 'p-1' })]: storedMarks({ 'item-b': ['done', MORNING] }),
        [checklistKey('printing')]: storedMarks({ 'item-c': ['done', MORNING] }),
      }),
    );
    expect(new Set(Object.values(states(tab)))).toEqual(new Set(['todo']));
  });

  it('are those of the profile and the cycle that the reader chose', async () => {
    const tab = await openTab(
      new FakeStorage({
        'vprspo:v2:profile': 'p-1',
        'vprspo:v2:p-1:settings': storedRegisters({ cycle: [2025, MORNING] }),
        [checklistKey('sign-in', { profile: 'p-1', cycle: 2025 })]: storedMarks({ 'item-a': ['done', MORNING] }),
      }),
    );
    expect(states(tab)['item-a']).toBe('done');
  });

  it('leave nothing behind for a list that nobody touched, and leave the data of other sites alone', async () => {
    const storage = new FakeStorage({ 'other-site': 'kept', 'starlight-theme': 'dark' });
    const tab = await openTab(storage);
    clear(tab, NOON);
    expect(storage.texts).toEqual({ 'other-site': 'kept', 'starlight-theme': 'dark' });
  });

  it('carry the initials of whoever marks, when the settings have them', async () => {
    const tab = await openTab(
      new FakeStorage({ 'vprspo:v2:main:settings': storedRegisters({ initials: ['И. П.', MORNING] }) }),
    );
    mark(tab, 'item-a', 'done', NOON);
    expect(tab.checklists.checklistStates('sign-in').get().get('item-a')?.initials).toBe('И. П.');
  });

  it('show items that the script does not know yet', async () => {
    const tab = await openTab(
      new FakeStorage({ [checklistKey('new-list')]: storedMarks({ 'new-item': ['done', MORNING] }) }),
    );
    expect(tab.checklists.checklistStates('new-list', ['new-item']).get().get('new-item')?.state).toBe('done');
  });
});

describe('marks of the first release', () => {
  it('count, and stay where they are', async () => {
    const storage = new FakeStorage({ [firstFormatKey('sign-in')]: firstFormatText({ 'old-a': MORNING }) });
    const before = storage.texts;
    const tab = await openTab(storage);
    follow(tab);
    expect(states(tab)['item-a']).toBe('done');
    mark(tab, 'item-b', 'done', NOON);
    expect(storage.texts[firstFormatKey('sign-in')]).toBe(before[firstFormatKey('sign-in')]);
  });

  it('that a tab with a page of that release still writes count too', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    follow(tab);
    mark(tab, 'item-a', 'done', MORNING);
    const text = firstFormatText({ 'item-b': NOON }, { 'item-a': NOON });
    storage.setItem(firstFormatKey('sign-in'), text);
    tab.hear(firstFormatKey('sign-in'), text);
    expect(states(tab)).toMatchObject({ 'item-a': 'todo', 'item-b': 'done' });
  });

  it('belong to the first profile', async () => {
    const tab = await openTab(
      new FakeStorage({
        'vprspo:v2:profile': 'p-1',
        [firstFormatKey('sign-in')]: firstFormatText({ 'item-a': MORNING }),
      }),
    );
    expect(states(tab)['item-a']).toBe('todo');
  });
});

describe('an item that moved here from another list', () => {
  it('shows and follows its mark there, and can be marked here', async () => {
    const storage = new FakeStorage({ [KEY]: storedMarks({ 'print-a': ['done', NOON] }) });
    const tab = await openTab(storage);
    follow(tab, 'printing');
    expect(states(tab, 'printing')['print-a']).toBe('done');
    mark(tab, 'print-a', 'todo', MORNING, 'printing');
    expect(states(tab, 'printing')['print-a']).toBe('todo');
    expect(storage.texts[KEY]).toBe(storedMarks({ 'print-a': ['done', NOON] }));
  });
});

describe('taking all marks away', () => {
  it('keeps notes and what is no longer in the list', async () => {
    const tab = await openTab(
      new FakeStorage({
        [KEY]: storedRegisters({
          'old-a.mark': [{ state: 'done', rev: 1 }, MORNING],
          'item-b.note': ['позвонить', MORNING],
          'removed.mark': [{ state: 'done', rev: 1 }, MORNING],
        }),
      }),
    );
    clear(tab, NOON);
    expect(states(tab)['item-a']).toBe('todo');
    expect(tab.checklists.checklistStates('sign-in').get().get('item-b')?.note).toBe('позвонить');
    expect(tab.checklists.checklistStates('sign-in', ['removed']).get().get('removed')?.state).toBe('done');
  });

  it('can be undone, in addition to what was marked since, with the days of the marks', async () => {
    const tab = await openTab(
      new FakeStorage({ [KEY]: storedMarks({ 'old-a': ['done', MORNING], 'item-c': ['not-needed', MORNING] }) }),
    );
    clear(tab, NOON);
    mark(tab, 'item-b', 'done', NOON);
    tab.undo.undo(NOON);
    expect(states(tab)).toEqual({ 'item-a': 'done', 'item-b': 'done', 'item-c': 'not-needed' });
    expect(tab.checklists.checklistStates('sign-in').get().get('item-c')?.on).toBe(MORNING.toISOString());
  });

  it('can be undone after a reload, until the offer is dismissed', async () => {
    const storage = new FakeStorage({ [KEY]: storedMarks({ 'item-a': ['done', MORNING] }) });
    clear(await openTab(storage), NOON);
    const tab = await openTab(storage);
    expect(tab.undo.undoOffer().get()?.label).toBe('Отметки сняты');
    tab.undo.undo(NOON);
    expect(states(tab)['item-a']).toBe('done');
    expect((await openTab(storage)).undo.undoOffer().get()).toBeUndefined();
  });

  it('offers nothing when nothing was marked', async () => {
    const tab = await openTab(new FakeStorage());
    clear(tab, NOON);
    expect(tab.undo.undoOffer().get()).toBeUndefined();
  });

  it('is offered for undoing no more in a tab when another has done it', async () => {
    const storage = new FakeStorage({ [KEY]: storedMarks({ 'item-a': ['done', MORNING] }) });
    const [first, second] = [await openTab(storage), await openTab(storage)];
    second.undo.undoOffer().listen(() => {});
    clear(second, NOON);
    first.undo.dismissUndo();
    second.hear('vprspo:v2:undo:main', null);
    expect(second.undo.undoOffer().get()).toBeUndefined();
  });

  it.each(['{', '{"label":7,"records":{}}', '{"label":"a","records":[]}', 'null'])(
    'is not offered from a text that says nothing: %s',
    async (text) => {
      const tab = await openTab(new FakeStorage({ 'vprspo:v2:undo:main': text }));
      expect(tab.undo.undoOffer().get()).toBeUndefined();
    },
  );
});

describe('a duty that the reader switched off', () => {
  it('leaves the count, and comes back with its marks', async () => {
    const tab = await openTab(
      new FakeStorage({ [checklistKey('printing')]: storedMarks({ 'print-a': ['done', MORNING] }) }),
    );
    const list = { id: 'printing', appliesWhen: 'regional-printing', items: [] };
    const progress = tab.checklists.checklistProgress(list);
    expect(progress.get()).toMatchObject({ done: 1, total: 2 });
    tab.conditions.answerCondition('regional-printing', 'no', MORNING);
    expect(progress.get()).toMatchObject({ done: 0, total: 0 });
    tab.conditions.answerCondition('regional-printing', 'unknown', NOON);
    expect(progress.get()).toMatchObject({ done: 1, total: 2 });
  });
});

describe('an item whose wording changed', () => {
  it('asks to be checked until the reader has confirmed it, and keeps its day', async () => {
    const tab = await openTab(new FakeStorage({ [KEY]: storedMarks({ 'item-c': ['done', MORNING] }) }));
    const read = () => tab.checklists.checklistStates('sign-in').get().get('item-c');
    expect(read()?.changed).toBe(true);
    tab.checklists.confirmItem('sign-in', 'item-c', NOON);
    expect(read()).toMatchObject({ state: 'done', changed: false, on: MORNING.toISOString() });
  });
});

describe('two tabs', () => {
  it('do not overwrite each other, even before one has heard of the other', async () => {
    const storage = new FakeStorage();
    const [first, second] = [await openTab(storage), await openTab(storage)];
    mark(first, 'item-a', 'done', MORNING);
    mark(second, 'item-b', 'done', NOON);
    first.checklists.writeAboutItem('sign-in', 'item-a', 'note', 'позвонить', NOON);
    expect(storage.texts[KEY]).toBe(
      storedRegisters({
        'item-a.mark': [{ state: 'done', rev: 1 }, MORNING],
        'item-a.note': ['позвонить', NOON],
        'item-b.mark': [{ state: 'done', rev: 1 }, NOON],
      }),
    );
  });

  it('show each other’s marks and their taking away', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    follow(tab);
    for (const [state, at] of [
      ['done', MORNING],
      ['todo', NOON],
    ] as const) {
      storage.setItem(KEY, storedMarks({ 'item-a': [state, at] }));
      tab.hear(KEY, storage.texts[KEY] ?? null);
      expect(states(tab)['item-a']).toBe(state);
    }
  });

  it('store both marks when the browser let one overwrite the other', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    follow(tab);
    mark(tab, 'item-a', 'done', MORNING);
    storage.setItem(KEY, storedMarks({ 'item-b': ['done', NOON] }));
    tab.hear(KEY, storage.texts[KEY] ?? null);
    expect(storage.texts[KEY]).toBe(storedMarks({ 'item-a': ['done', MORNING], 'item-b': ['done', NOON] }));
  });

  it('keep what a later release writes and this one does not know', async () => {
    const storage = new FakeStorage();
    const tab = await openTab(storage);
    follow(tab);
    const later = storedRegisters({
      'item-a.colour': ['red', MORNING],
      'item-a.mark': [{ state: 'done', rev: 1, x: 1 }, MORNING],
    });
    storage.setItem(KEY, later);
    tab.hear(KEY, later);
    expect(storage.texts[KEY]).toBe(later);
    mark(tab, 'item-b', 'done', NOON);
    expect(storage.texts[KEY]).toContain('"item-a.colour":["2026-09-14T07:00:00.000Z","red"]');
  });

  it('both forget the marks when the reader deletes the data of the site', async () => {
    const storage = new FakeStorage({ [KEY]: storedMarks({ 'item-a': ['done', MORNING] }) });
    const tab = await openTab(storage);
    follow(tab);
    storage.removeItem(KEY);
    tab.hear(null, null);
    expect(states(tab)['item-a']).toBe('todo');
    expect(storage.texts).toEqual({});
  });

  it('do not bring back what was deleted while one of them slept', async () => {
    const storage = new FakeStorage({ [KEY]: storedMarks({ 'item-a': ['done', MORNING] }) });
    const tab = await openTab(storage);
    follow(tab);
    storage.removeItem(KEY);
    tab.comeBack();
    expect(states(tab)['item-a']).toBe('todo');
    expect(storage.texts).toEqual({});
    const other = await openTab(storage);
    mark(other, 'item-b', 'done', NOON);
    mark(tab, 'item-c', 'done', NOON);
    expect(Object.values(states(await openTab(storage)))).toEqual(['todo', 'done', 'done']);
  });

  it('agree again when the reader comes back to one with the back button', async () => {
    const storage = new FakeStorage({ [KEY]: storedMarks({ 'item-a': ['done', MORNING] }) });
    const tab = await openTab(storage);
    follow(tab);
    storage.setItem(KEY, storedMarks({ 'item-a': ['todo', NOON], 'item-b': ['done', NOON] }));
    tab.comeBack();
    expect(states(tab)).toMatchObject({ 'item-a': 'todo', 'item-b': 'done' });
  });
});

describe('a stored text that cannot be read', () => {
  const foreign = '{"v":3}';

  it('stays untouched until the reader acts, and the reader is told', async () => {
    const storage = new FakeStorage({ [KEY]: foreign });
    const tab = await openTab(storage);
    follow(tab);
    tab.comeBack();
    expect(tab.health()).toBe('unreadable');
    expect(storage.texts).toEqual({ [KEY]: foreign });
  });

  it('is put aside before the first mark overwrites it, and joins what was put aside before', async () => {
    const storage = new FakeStorage({ [KEY]: foreign, [`${KEY}:unreadable`]: 'earlier' });
    const tab = await openTab(storage);
    mark(tab, 'item-a', 'done', MORNING);
    expect(storage.texts).toEqual({
      [KEY]: storedMarks({ 'item-a': ['done', MORNING] }),
      [`${KEY}:unreadable`]: `earlier\n${foreign}`,
    });
    expect(tab.health()).toBe('unreadable');
  });

  it('is not overwritten when there is no room to put it aside; the mark stays on the screen', async () => {
    const storage = new FakeStorage({ [KEY]: foreign }, (key) =>
      key.endsWith('unreadable') ? quotaError() : undefined,
    );
    const tab = await openTab(storage);
    mark(tab, 'item-a', 'done', MORNING);
    mark(tab, 'item-b', 'done', NOON);
    expect(storage.texts).toEqual({ [KEY]: foreign });
    expect(states(tab)).toMatchObject({ 'item-a': 'done', 'item-b': 'done' });
    expect(tab.health()).toBe('full');
  });

  it('that comes from another tab takes no mark off the screen', async () => {
    const storage = new FakeStorage({ [KEY]: storedMarks({ 'item-a': ['done', MORNING] }) });
    const tab = await openTab(storage);
    follow(tab);
    storage.setItem(KEY, 'garbage');
    tab.hear(KEY, 'garbage');
    expect(states(tab)['item-a']).toBe('done');
    expect(storage.texts[`${KEY}:unreadable`] ?? storage.texts[KEY]).toBe('garbage');
  });

  it('in the first format is left alone, and the reader is told', async () => {
    const storage = new FakeStorage({ [firstFormatKey('sign-in')]: '{"v":1' });
    const tab = await openTab(storage);
    mark(tab, 'item-a', 'done', MORNING);
    expect(storage.texts[firstFormatKey('sign-in')]).toBe('{"v":1');
    expect(tab.health()).toBe('unreadable');
  });
});

describe('the records of a profile', () => {
  it('are listed by name, those of the first release included, without what was set aside', async () => {
    const tab = await openTab(
      new FakeStorage({
        [KEY]: storedMarks({}),
        [`${KEY}:unreadable`]: 'garbage',
        [firstFormatKey('briefing')]: firstFormatText({}),
        'vprspo:v1:probe': 'x',
        'vprspo:v2:main:settings': storedRegisters({}),
        'vprspo:v2:p-1:settings': storedRegisters({}),
        'vprspo:v2:undo:main': '{}',
        'other-site': 'kept',
      }),
    );
    expect(tab.workspace.recordNames()).toEqual(['2026:checklist:briefing', '2026:checklist:sign-in', 'settings']);
  });
});
