import { beforeEach, expect, it, vi } from 'vitest';
import { backupReminderText } from '#text/backup.ts';
import { freshStores, storeFromAnotherTab } from '../builders/checklist-page.ts';
import { checklistKey, storedMarks } from '../builders/stored-checklist.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const reminder = () => document.querySelector<HTMLElement>('backup-reminder');
const link = () => reminder()?.querySelector('a');

async function show(stored?: Date): Promise<void> {
  freshStores();
  if (stored) storeFromAnotherTab(checklistKey('sign-in'), storedMarks({ 'item-a': ['done', stored] }));
  await import('#elements/backup-reminder.ts');
  // Apart from the page, so that the element is connected with its parts, as in a browser.
  const printout = document.createElement('div');
  printout.innerHTML =
    '<backup-reminder hidden><span data-part="text"></span> <a href="/backup/"></a></backup-reminder>';
  document.body.replaceChildren(printout);
}

beforeEach(() => document.body.replaceChildren());

it('offers to restore where nothing was ever marked', async () => {
  await show();
  expect(reminder()?.hidden).toBe(false);
  expect(reminder()?.textContent).toBe(`${backupReminderText.empty} ${backupReminderText.restore}`);
  expect(link()?.getAttribute('href')).toBe('/backup/#restore');
});

it('says nothing while all is well', async () => {
  await show(daysAgo(2));
  expect(reminder()?.hidden).toBe(true);
});

it('reminds of changes that are in no copy for a week', async () => {
  await show(daysAgo(9));
  expect(reminder()?.hidden).toBe(false);
  expect(reminder()?.textContent).toContain('Вы не сохраняли копию 9 дней.');
  expect(link()?.getAttribute('href')).toBe('/backup/');
});

it('is quiet again when a copy was made in another tab', async () => {
  await show(daysAgo(9));
  const now = new Date().toISOString();
  storeFromAnotherTab('vprspo:v2:main:backup', JSON.stringify({ v: 2, registers: { exported: [now, now] } }));
  await vi.waitFor(() => expect(reminder()?.hidden).toBe(true));
});
