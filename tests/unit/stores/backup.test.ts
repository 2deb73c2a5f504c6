import { describe, expect, it } from 'vitest';
import { encodeBackup, readBackup } from '#domain/backup/backup-file.ts';
import { openTab, type Tab } from '../../builders/browser-tab.ts';
import { aBackup } from '../../builders/backup.ts';
import { FakeStorage, quotaError, securityError } from '../../builders/fake-storage.ts';
import { registersOf } from '../../builders/registers.ts';
import {
  checklistKey,
  firstFormatKey,
  firstFormatText,
  storedMarks,
  storedRegisters,
} from '../../builders/stored-checklist.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOON = new Date('2026-09-14T12:00:00.000Z');
const NOW = new Date('2026-11-23T09:00:00.000Z');
const LIST = '2026:checklist:sign-in';
const DONE = { state: 'done', rev: 1 };

async function open(storage: FakeStorage | (() => never) = new FakeStorage()) {
  return { tab: await openTab(storage), ...(await import('#stores/backup.ts')) };
}
const states = (tab: Tab) =>
  Object.fromEntries([...tab.checklists.checklistStates('sign-in').get()].map(([id, { state }]) => [id, state]));
const filled = () =>
  new FakeStorage({
    [checklistKey('sign-in')]: storedMarks({ 'item-a': ['done', MORNING] }),
    [checklistKey('sign-in', { cycle: 2025 })]: storedMarks({ 'item-b': ['done', MORNING] }),
    [checklistKey('sign-in', { profile: 'p-1' })]: storedMarks({ 'item-c': ['done', MORNING] }),
    'vprspo:v2:main:settings': storedRegisters({ initials: ['И. П.', MORNING] }),
    'vprspo:v2:main:settings:unreadable': 'не JSON',
    'vprspo:v2:undo:main': '{}',
    'other-site': 'kept',
  });

describe('a copy', () => {
  it('holds all cycles and settings of the shown profile, and nothing else', async () => {
    const { makeBackup } = await open(filled());
    const backup = makeBackup('Основной', NOW);
    expect(backup).toMatchObject({ made: NOW.toISOString(), profile: 'Основной' });
    expect([...backup.records.keys()]).toEqual(['2025:checklist:sign-in', LIST, 'settings']);
    expect('backup' in readBackup(encodeBackup(backup))).toBe(true);
  });

  it('holds the marks of the first release and what could not be stored', async () => {
    const storage = new FakeStorage(
      { [firstFormatKey('sign-in')]: firstFormatText({ 'item-a': MORNING }) },
      quotaError,
    );
    const { tab, makeBackup } = await open(storage);
    tab.checklists.markItem('printing', 'print-b', 'done', NOON);
    const { records } = makeBackup('', NOW);
    expect([...(records.get(LIST)?.keys() ?? [])]).toEqual(['item-a.mark']);
    expect([...(records.get('2026:checklist:printing')?.keys() ?? [])]).toEqual(['print-b.mark']);
  });

  it('says nothing of when the last one was made', async () => {
    const { makeBackup, rememberExport, currentBackupState } = await open(filled());
    expect(currentBackupState(NOW)).toMatchObject({ kind: 'overdue', changes: 3 });
    rememberExport(NOW);
    expect(currentBackupState(NOW)).toEqual({ kind: 'saved', exported: NOW.toISOString() });
    expect([...makeBackup('', NOW).records.keys()]).not.toContain('backup');
  });

  it('is still the last one after a reload; a mark made later is in none', async () => {
    const storage = filled();
    (await open(storage)).rememberExport(NOON);
    const { tab, currentBackupState } = await open(storage);
    expect(currentBackupState(NOW)).toMatchObject({ kind: 'saved' });
    tab.checklists.markItem('sign-in', 'item-b', 'done', NOW);
    // The mark, and the initials that go with it.
    expect(currentBackupState(NOW)).toMatchObject({ kind: 'unsaved', changes: 2, exported: NOON.toISOString() });
  });
});

describe('joining a copy', () => {
  it('keeps of each thing the later writing, in records that are not shown too', async () => {
    const storage = filled();
    const { tab, mergeBackup } = await open(storage);
    mergeBackup(
      aBackup({
        [LIST]: new Map([
          ...registersOf({ 'item-a.mark': { state: 'todo', rev: 1 } }, '2026-01-01T00:00:00.000Z'),
          ...registersOf({ 'item-b.mark': DONE }),
        ]),
        '2027:organizations': registersOf({ 'college-1': { name: 'Колледж' } }),
      }),
      'Объединено',
      NOW,
    );
    expect(states(tab)).toMatchObject({ 'item-a': 'done', 'item-b': 'done' });
    expect(storage.texts['vprspo:v2:main:2027:organizations']).toContain('Колледж');
    expect(tab.undo.undoOffer().get()?.label).toBe('Объединено');
  });

  it('again changes nothing and offers nothing to undo', async () => {
    const storage = filled();
    const { tab, mergeBackup, makeBackup } = await open(storage);
    const backup = aBackup({ [LIST]: registersOf({ 'item-b.mark': DONE }) });
    mergeBackup(backup, 'Объединено', NOW);
    tab.undo.dismissUndo();
    const once = makeBackup('', NOW);
    mergeBackup(backup, 'Объединено', NOW);
    expect(makeBackup('', NOW)).toEqual(once);
    expect(tab.undo.undoOffer().get()).toBeUndefined();
  });

  it('brings both ways of two computers together, whichever takes the other one over', async () => {
    const [one, other] = [
      filled(),
      new FakeStorage({ [checklistKey('sign-in')]: storedMarks({ 'item-b': ['done', NOON] }) }),
    ];
    const copyOfOther = (await open(other)).makeBackup('', NOW);
    const first = await open(one);
    const copyOfOne = first.makeBackup('', NOW);
    first.mergeBackup(copyOfOther, '', NOW);
    const joinedHere = first.makeBackup('', NOW);
    const second = await open(other);
    second.mergeBackup(copyOfOne, '', NOW);
    expect(encodeBackup(second.makeBackup('', NOW))).toBe(encodeBackup(joinedHere));
  });

  it('is undone, and what was before is kept as a copy that can be read', async () => {
    const { tab, mergeBackup, copyBeforeImport } = await open(filled());
    expect(copyBeforeImport()).toBeUndefined();
    mergeBackup(aBackup({ [LIST]: registersOf({ 'item-b.mark': DONE }) }), 'Объединено', NOW);
    tab.undo.undo(NOW);
    expect(states(tab)).toMatchObject({ 'item-a': 'done', 'item-b': 'todo' });
    const read = readBackup(copyBeforeImport() ?? '');
    expect('backup' in read && [...(read.backup.records.get(LIST)?.keys() ?? [])]).toEqual(['item-a.mark']);
  });

  it('works where nothing can be stored, until the page is left', async () => {
    const { tab, mergeBackup } = await open(() => {
      throw securityError();
    });
    mergeBackup(aBackup({ [LIST]: registersOf({ 'item-b.mark': DONE }) }), 'Объединено', NOW);
    expect(states(tab)).toMatchObject({ 'item-b': 'done' });
    expect(tab.health()).toBe('memory-only');
  });
});

describe('replacing everything with a copy', () => {
  it('leaves only what the copy says, on other tabs too, and is undone with the days of the marks', async () => {
    const storage = filled();
    const other = await open(storage);
    other.tab.checklists.checklistStates('sign-in').listen(() => {});
    const { tab, replaceWithBackup, makeBackup } = await open(storage);
    replaceWithBackup(
      aBackup({ [LIST]: registersOf({ 'item-c.mark': DONE }, '2026-01-01T00:00:00.000Z') }),
      'Заменено',
      NOW,
    );
    other.tab.comeBack();
    for (const each of [tab, other.tab]) {
      expect(states(each)).toEqual({ 'item-a': 'todo', 'item-b': 'todo', 'item-c': 'done' });
    }
    expect(makeBackup('', NOW).records.get('settings')?.get('initials')?.value).toBeNull();

    tab.undo.undo(NOW);
    expect(states(tab)).toEqual({ 'item-a': 'done', 'item-b': 'todo', 'item-c': 'todo' });
    expect(tab.checklists.checklistStates('sign-in').get().get('item-a')?.on).toBe(MORNING.toISOString());
    expect(makeBackup('', NOW).records.get('settings')?.get('initials')?.value).toBe('И. П.');
  });

  it('leaves other profiles and other sites alone', async () => {
    const storage = filled();
    const before = storage.texts;
    const { replaceWithBackup } = await open(storage);
    replaceWithBackup(aBackup({}), 'Заменено', NOW);
    for (const key of [checklistKey('sign-in', { profile: 'p-1' }), 'other-site']) {
      expect(storage.texts[key]).toBe(before[key]);
    }
  });
});
