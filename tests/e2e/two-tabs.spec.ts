import { dutyOf } from './content.ts';
import { ChecklistPage } from './pages/ChecklistPage.ts';
import { expect, test } from './test.ts';

const { address, checklist } = dutyOf('sign-in');
const items = checklist.items.map(({ text }) => text);
const [first = '', second = '', third = '', fourth = ''] = items;

test('A tick made in one tab shows in the other without a reload', async ({ checklists, context }) => {
  const other = new ChecklistPage(await context.newPage());
  await checklists.open(address);
  await other.open('/checklists/');

  await checklists.list(checklist).box(first).check();
  await expect(other.list(checklist).box(first)).toBeChecked();
  await expect(other.list(checklist).count).toHaveText(`1 из ${items.length}`);
  await expect(other.total).toHaveText(/^1 из /);

  await other.list(checklist).box(first).uncheck();
  await expect(checklists.list(checklist).box(first)).not.toBeChecked();
  await expect(checklists.list(checklist).count).toHaveText(`0 из ${items.length}`);
});

test('A screen reader in the other tab is told of the change', async ({ checklists, context }) => {
  const other = new ChecklistPage(await context.newPage());
  await checklists.open(address);
  await other.open(address);

  await checklists.list(checklist).box(first).check();

  await expect(other.list(checklist).announcement).toHaveText(`Отмечено вами: 1 из ${items.length} пунктов`);
});

test('Ticks made by turns in two tabs are all there after both reload', async ({ checklists, context }) => {
  const other = new ChecklistPage(await context.newPage());
  await checklists.open(address);
  await other.open(address);
  const here = checklists.list(checklist);
  const there = other.list(checklist);

  await here.box(first).check();
  await there.box(second).check();
  await here.box(third).check();
  await there.box(fourth).check();
  await there.box(first).uncheck();

  for (const tab of [checklists, other]) {
    await tab.page.reload();
    await expect(tab.list(checklist).box(first)).not.toBeChecked();
    for (const item of [second, third, fourth]) await expect(tab.list(checklist).box(item)).toBeChecked();
    await expect(tab.list(checklist).count).toHaveText(`3 из ${items.length}`);
  }
});

test('Ticks made in both tabs at one moment are all there after both reload', async ({ checklists, context }) => {
  const other = new ChecklistPage(await context.newPage());
  await checklists.open(address);
  await other.open(address);

  await Promise.all([checklists.list(checklist).box(first).check(), other.list(checklist).box(second).check()]);
  for (const tab of [checklists, other]) await expect(tab.list(checklist).ticked).toHaveCount(2);

  for (const tab of [checklists, other]) {
    await tab.page.reload();
    await expect(tab.list(checklist).ticked).toHaveCount(2);
  }
});

test('A tab that is come back to with the browser’s button shows what was ticked meanwhile', async ({ checklists }) => {
  await checklists.open('/');
  await expect(checklists.total).toHaveText(/^0 из /);
  await checklists.open(address);
  await checklists.list(checklist).box(first).check();

  await checklists.page.goBack();

  await expect(checklists.total).toHaveText(/^1 из /);
});
