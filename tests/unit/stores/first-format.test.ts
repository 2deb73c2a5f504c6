import { expect, it } from 'vitest';
import { openTab } from '../../builders/browser-tab.ts';
import { aBackup } from '../../builders/backup.ts';
import { FakeStorage } from '../../builders/fake-storage.ts';
import { registersOf } from '../../builders/registers.ts';
import { firstFormatKey, firstFormatText } from '../../builders/stored-checklist.ts';
const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOW = new Date('2026-11-23T09:00:00.000Z');
const v1 = () => new FakeStorage({ [firstFormatKey('sign-in')]: firstFormatText({ 'item-a': MORNING }) });
const done = (tab: Awaited<ReturnType<typeof openTab>>) =>
  [...tab.checklists.checklistStates('sign-in').get().values()].flatMap((s) => (s.state === 'done' ? [s.id] : []));
it('a tick keeps those of the first release on the screen', async () => {
  const tab = await openTab(v1());
  tab.checklists.checklistStates('sign-in').listen(() => {});
  tab.checklists.markItem('sign-in', 'item-b', 'done', NOW);
  expect(done(tab)).toEqual(['item-a', 'item-b']);
});
it('replace clears them, undo brings them back', async () => {
  const storage = v1();
  const tab = await openTab(storage);
  const b = await import('#stores/backup.ts');
  b.replaceWithBackup(
    aBackup({ '2026:checklist:sign-in': registersOf({ 'item-b.mark': { state: 'done', rev: 1 } }) }),
    'x',
    NOW,
  );
  expect(done(tab)).toEqual(['item-b']);
  expect(done(await openTab(storage))).toEqual(['item-b']);
  const again = await openTab(storage);
  again.undo.undo(NOW);
  expect(done(again)).toEqual(['item-a']);
});
