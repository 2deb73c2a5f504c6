import { homeText } from '#text/home.ts';
import { todayPageText, todayText } from '#text/today.ts';
import { checklists as allChecklists, dutyOf, stages } from './content.ts';
import { firstPaint, holdBackScripts, layoutShifts } from './loading.ts';
import { ChecklistPage } from './pages/ChecklistPage.ts';
import { TodayPage } from './pages/TodayPage.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ today: TodayPage }>({
  today: async ({ page }, use) => {
    await page.clock.setFixedTime(new Date('2026-09-14T12:00:00+03:00'));
    await use(new TodayPage(page));
  },
});

const { address, checklist } = dutyOf('appointment');
const [first = '', second = ''] = checklist.items.map(({ text }) => text);
const total = checklist.items.length;
const signIn = dutyOf('sign-in').checklist;
const [firstStage, secondStage, thirdStage] = stages;
const firstWeek = allChecklists.find(({ id }) => id === 'first-week');

/** A stored list in which these items are done; `rev` 0 is a wording older than any. */
function stored(itemIds: string[], rev = 1): string {
  const mark = ['2026-09-01T09:00:00.000Z', { state: 'done', rev }];
  return JSON.stringify({ v: 2, registers: Object.fromEntries(itemIds.map((id) => [`${id}.mark`, mark])) });
}

const keyOf = (list: string) => `vprspo:v2:main:2026:checklist:${list}`;

test('The menu and the home page lead to «Сегодня» first', async ({ site, today }) => {
  await site.open('/');
  await expect(site.menu.getByRole('link').first()).toHaveText('Сегодня');
  await site.main.getByRole('link', { name: 'Сегодня' }).click();

  await expect(today.heading).toHaveText('Сегодня');
  await expect(today.menu.locator('[aria-current=page]')).toHaveText('Сегодня');
});

test('A newcomer learns where to begin, and sees the first stage', async ({ today }) => {
  await today.open();

  await expect(today.date).toHaveText('Понедельник, 14 сентября 2026 г., по московскому времени');
  await expect(today.greeting.getByRole('link', { name: firstWeek?.title ?? '' })).toBeVisible();
  await expect(today.greeting.getByRole('link', { name: todayPageText.newcomer.settingsLink })).toBeVisible();
  await expect(today.stageLink).toHaveText(firstStage?.title ?? '');
  await expect(today.lists).toHaveCount(1);
  await expect(today.list(checklist).boxes).toHaveCount(total);
  await expect(today.dates).toContainText(homeText.noDates(2026));
  await expect(today.changed).toBeHidden();

  await today.stageLink.click();
  await expect(today.page).toHaveURL(new RegExp(`/calendar/#${firstStage?.id ?? ''}$`));
});

test('A tick made here counts on the page of the duty and in another tab', async ({ today, context }) => {
  const other = new ChecklistPage(await context.newPage());
  await other.open(address);
  await today.open();
  const list = today.list(checklist);

  await list.box(first).check();
  await expect(list.count).toHaveText(`1 из ${total}`);
  await expect(list.row(first).root).toBeVisible();
  await expect(other.list(checklist).box(first)).toBeChecked();

  await other.list(checklist).box(second).check();
  await expect(list.count).toHaveText(`2 из ${total}`);

  await today.page.reload();
  await expect(list.count).toHaveText(`2 из ${total}`);
  await expect(list.row(first).root).toBeHidden();
  await expect(list.box(second)).toBeHidden();
});

test('With its last tick a stage stays in view, and the next one is shown on demand', async ({ today }) => {
  await today.open();
  const list = today.list(checklist);
  for (const { text } of checklist.items) await list.box(text).check();

  await expect(list.ticked).toHaveCount(total);
  await expect(today.stageLink).toHaveText(firstStage?.title ?? '');
  await today.nextButton.click();

  await expect(list.root).toBeHidden();
  await expect(today.nextButton).toBeHidden();
  // The second stage belongs to the same duty, which is done.
  expect(secondStage?.id).toBe('coordinator-details');
  await expect(today.stageLink).toHaveText(thirdStage?.title ?? '');
  await expect(today.list(signIn).boxes).toHaveCount(signIn.items.length);
  await expect(today.stageRows.and(today.page.locator('[aria-current=step]'))).toHaveAttribute(
    'data-stage',
    thirdStage?.id ?? '',
  );
});

test('The first week comes first from its first tick to its last', async ({ today }) => {
  const items = firstWeek?.items ?? [];
  await today.open();
  await today.store(keyOf('first-week'), stored([items[0]?.id ?? '']));
  await today.page.reload();
  await expect(today.lists.first()).toHaveAttribute('data-checklist-id', 'first-week');
  await expect(today.greeting).toBeHidden();

  await today.store(keyOf('first-week'), stored(items.map(({ id }) => id)));
  await today.page.reload();
  await expect(today.lists.first()).toHaveAttribute('data-checklist-id', 'appointment');
});

test('A coordinator who has done everything is told so', async ({ today }) => {
  await today.open();
  for (const { id, items } of allChecklists) await today.store(keyOf(id), stored(items.map((item) => item.id)));
  await today.page.reload();

  await expect(today.main.getByText(todayText.allDone)).toBeVisible();
  await expect(today.lists).toHaveCount(0);
  await expect(today.stageLink).toBeHidden();
});

test('An item that has changed since its tick is told, and is quiet once it was checked', async ({ today }) => {
  const [item] = signIn.items;
  await today.open();
  await today.store(keyOf('sign-in'), stored([item?.id ?? ''], 0));
  await today.page.reload();

  await expect(today.changed).toContainText(item?.text ?? '');
  await today.confirmButton(item?.text ?? '').click();
  await expect(today.changed.getByRole('status')).toHaveText(todayText.allConfirmed);
  await expect(today.changed.getByRole('heading')).toBeFocused();

  await today.page.reload();
  await expect(today.ready).toBeVisible();
  await expect(today.changed).toBeHidden();
});

test('An own date is added, done, changed, deleted and brought back, and outlives a reload', async ({ today }) => {
  await today.open();
  await today.addDate('Совещание с колледжами', '2026-09-20');
  await expect(today.dateStatus).toHaveText(todayText.added('Совещание с колледжами'));
  await today.addDate('Письмо в ОИВ', '2026-09-10');

  await today.page.reload();
  await expect(today.ownDates).toHaveCount(2);
  await expect(today.ownDates.first()).toContainText('просрочено на 4 дня');
  await expect(today.ownDate('Совещание')).toContainText('20 сентября 2026 г., вс через 6 дней');

  await today.ownDate('Письмо').getByRole('checkbox').check();
  await expect(today.ownDates).toHaveCount(2);
  await today.page.reload();
  await expect(today.ownDates).toHaveCount(1);
  await expect(today.doneDates).toContainText(todayText.doneDates(1));

  await today.changeButton('Совещание с колледжами').click();
  await expect(today.titleField).toBeFocused();
  await today.dayField.fill('2026-09-15');
  await today.saveButton.click();
  await expect(today.ownDate('Совещание')).toContainText('завтра');
  await expect(today.changeButton('Совещание с колледжами')).toBeFocused();

  await today.deleteButton('Совещание с колледжами').click();
  await expect(today.ownDates).toHaveCount(0);
  await today.page.reload();
  await expect(today.ready).toBeVisible();
  await expect(today.ownDates).toHaveCount(0);
  await today.undoButton.click();
  await expect(today.ownDate('Совещание')).toContainText('завтра');
});

test('A coordinator whose marks are old is reminded of a copy, and led to it', async ({ today }) => {
  await today.open();
  await today.store(keyOf('sign-in'), stored([signIn.items[0]?.id ?? '']));
  await today.page.reload();
  const reminder = today.main.locator('backup-reminder');
  await expect(today.main.locator('[data-part=backup]')).toHaveText(todayText.backup('overdue', undefined, 0));
  await expect(reminder).toBeVisible();

  await reminder.getByRole('link').click();
  await expect(today.page).toHaveURL(/\/backup\/$/);
});

test('An own date added in one tab shows in the other', async ({ today, context }) => {
  const other = new TodayPage(await context.newPage());
  await other.open();
  await today.open();
  await today.addDate('Совещание', '2026-12-01');

  await expect(other.ownDate('Совещание')).toBeVisible();
});

test('A page left open turns over at midnight in Moscow, whatever the clock of the machine', async ({ today }) => {
  await today.page.clock.install({ time: new Date('2026-09-14T23:58:00+03:00') });
  await today.open();
  await today.addDate('Совещание', '2026-09-15');
  await expect(today.ownDate('Совещание')).toContainText('завтра');

  await today.page.clock.runFor(3 * 60 * 1000);

  await expect(today.date).toContainText('Вторник, 15 сентября');
  await expect(today.ownDate('Совещание')).toContainText('сегодня');
});

test('A coordinator works through the page with the keyboard alone', async ({ today }) => {
  await today.open();
  const list = today.list(checklist);
  await list.box(first).focus();
  await today.page.keyboard.press('Space');
  await expect(list.box(first)).toBeChecked();
  await expect(list.box(first)).toBeFocused();

  await today.titleField.focus();
  await today.page.keyboard.type('Совещание');
  await today.dayField.fill('2026-09-20');
  await today.dayField.press('Enter');
  await expect(today.ownDate('Совещание')).toBeVisible();
  await expect(today.titleField).toBeFocused();

  await today.ownDate('Совещание').getByRole('checkbox').focus();
  await today.page.keyboard.press('Space');
  await expect(today.ownDate('Совещание').getByRole('checkbox')).toBeChecked();
  await expect(today.ownDate('Совещание').getByRole('checkbox')).toBeFocused();
  await today.deleteButton('Совещание').press('Enter');
  await expect(today.undoButton).toBeFocused();
  await today.page.keyboard.press('Enter');
  await expect(today.ownDate('Совещание')).toBeVisible();
});

test('Nothing that the reader sees moves when the script comes in, however late', async ({ page }) => {
  // The clock of the other tests would measure the painting too.
  const today = new TodayPage(page);
  await today.open();
  await today.store(keyOf('first-week'), stored([firstWeek?.items[0]?.id ?? '']));
  const scripts = await holdBackScripts(today.page);
  await today.page.goto('/today/', { waitUntil: 'commit' });
  await firstPaint(today.page);
  await expect(today.page.locator('.pagination-links')).toBeAttached();
  const earlier = await layoutShifts(today.page);
  scripts.release();

  await expect(today.ready).toBeVisible();
  await expect(today.lists.first()).toBeVisible();
  expect(await layoutShifts(today.page)).toEqual(earlier);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a coordinator reads the stages in order with their duties, and that no dates are published', async ({
    page,
  }) => {
    const today = new TodayPage(page);
    await today.open();

    await expect(today.withoutScript).toHaveText(todayPageText.withoutScript);
    await expect(today.withoutScript).toBeVisible();
    await expect(today.stageRows).toHaveCount(16);
    for (const { title } of stages) await expect(today.stageRows.getByRole('link', { name: title })).toBeVisible();
    await expect(today.stageRows.first().getByRole('link', { name: 'Назначение координатора' })).toBeVisible();
    await expect(today.dates).toContainText(homeText.noDates(2026));
    await expect(today.date).toBeHidden();
    await expect(today.lists).toHaveCount(0);
    await expect(today.titleField).toBeHidden();
  });
});
