import { settingsPageText, settingsText, workspaceText } from '#text/settings.ts';
import { storageText } from '#text/storage.ts';
import { dutyItems, dutyOf } from './content.ts';
import { firstPaint, holdBackScripts } from './loading.ts';
import { SettingsPage } from './pages/SettingsPage.ts';
import { expect, test } from './test.ts';

const printing = dutyOf('archives-printing');
const signIn = dutyOf('sign-in');
const QUESTION = 'Комплекты печатает региональный центр?';
const everything = dutyItems().length;
const [firstItem = ''] = signIn.checklist.items.map(({ text }) => text);

test('A coordinator whose centre does not print takes the duty out of the count, and back with its ticks', async ({
  settings,
}) => {
  await settings.open(printing.address);
  const list = settings.list(printing.checklist);
  await list.boxes.first().check();

  await settings.openSettings();
  await settings.answer(QUESTION, 'no').check();
  await expect(settings.inMenu(printing.address)).toHaveText('—');

  await settings.open(printing.address);
  await expect(list.switchedOff).toBeVisible();
  await expect(list.switchedOff).toContainText('региональный центр не печатает');
  await expect(list.root.getByText('нет пунктов')).toBeVisible();
  await settings.open('/checklists/');
  await expect(settings.total).toHaveText(`0 из ${everything - printing.checklist.items.length}, 0 %`);

  await list.switchedOff.getByRole('link').click();
  await expect(settings.page).toHaveURL(/\/settings\/#regional-printing$/);
  await settings.answer(QUESTION, 'yes').check();
  await settings.open(printing.address);
  await expect(list.switchedOff).toBeHidden();
  await expect(list.count).toHaveText(`1 из ${printing.checklist.items.length}`);
});

test('The chosen region stays, and the page tells its time beside that of Moscow', async ({ settings }) => {
  await settings.page.clock.setFixedTime('2026-12-01T20:59:00Z');
  await settings.openSettings();
  await settings.region.selectOption({ label: 'Камчатский край (мск+9)' });

  const clocks = 'Сейчас в Москве 23:59, у вас 08:59, 2 декабря 2026 г.';
  await expect(settings.main.getByText(clocks)).toBeVisible();
  await settings.page.reload();
  await expect(settings.region.locator('option:checked')).toHaveText('Камчатский край (мск+9)');
  await expect(settings.main.getByText(clocks)).toBeVisible();
});

test('The initials of the settings go with every new mark', async ({ settings }) => {
  await settings.openSettings();
  await settings.initials.fill('И. П.');
  await settings.open(signIn.address);
  const list = settings.list(signIn.checklist);
  await list.box(firstItem).check();
  await expect(list.row(firstItem).marked).toHaveText(/, И\. П\.$/);
});

test('A new cycle begins empty; the old one can be read, and the way back is on every page', async ({ settings }) => {
  await settings.open(signIn.address);
  const list = settings.list(signIn.checklist);
  await list.box(firstItem).check();

  await settings.openSettings();
  await Promise.all([settings.page.waitForEvent('load'), settings.cycle.selectOption('2027')]);
  await settings.open(signIn.address);
  await expect(settings.note).toContainText('Показан цикл 2027 года.');
  await expect(list.count).toHaveText(`0 из ${signIn.checklist.items.length}`);
  await list.boxes.last().check();

  await Promise.all([settings.page.waitForEvent('load'), settings.note.getByRole('button').click()]);
  await expect(settings.note).toBeHidden();
  await expect(list.box(firstItem)).toBeChecked();
  await expect(list.boxes.last()).not.toBeChecked();
});

test('When the site has moved on to a new cycle, the marks of the former one are a click away', async ({
  settings,
}) => {
  await settings.open(signIn.address);
  await settings.store(
    'vprspo:v2:main:2025:checklist:sign-in',
    '{"v":2,"registers":{"have-own-credentials.mark":["2025-09-14T10:02:11.000Z",{"state":"done","rev":1}]}}',
  );
  await settings.page.reload();
  await expect(settings.note).toContainText('Начался цикл 2026 года. Отметки 2025 года целы.');

  await Promise.all([settings.page.waitForEvent('load'), settings.note.getByRole('button').click()]);

  await expect(settings.list(signIn.checklist).box(firstItem)).toBeChecked();
  await expect(settings.note).toContainText('Показан цикл 2025 года.');
});

test('Two profiles keep their ticks apart; the menu of any page switches in two clicks, and other tabs follow', async ({
  settings,
  context,
}) => {
  await settings.open(signIn.address);
  const list = settings.list(signIn.checklist);
  await list.box(firstItem).check();
  await expect(settings.profileMenu).toBeHidden();

  await settings.addProfile('Учебный');
  await expect(settings.profileMenu.locator('option:checked')).toHaveText('Учебный');
  await settings.open(signIn.address);
  await expect(settings.note).toContainText('Показан набор «Учебный».');
  await expect(list.ticked).toHaveCount(0);

  const other = new SettingsPage(await context.newPage());
  await other.open(signIn.address);
  await expect(other.note).toContainText('Учебный');
  await Promise.all([other.page.waitForEvent('load'), settings.profileMenu.selectOption({ label: 'Основной' })]);
  for (const tab of [settings, other]) {
    await expect(tab.note).toBeHidden();
    await expect(tab.list(signIn.checklist).box(firstItem)).toBeChecked();
  }
});

test('A profile is renamed, put away, and brought back with its ticks', async ({ settings }) => {
  await settings.addProfile('Учебный');
  await settings.open(signIn.address);
  await settings.list(signIn.checklist).box(firstItem).check();
  await settings.openSettings();
  await settings.profileName.fill('Пробный');
  await settings.button(settingsPageText.rename).click();
  await expect(settings.profileMenu.locator('option:checked')).toHaveText('Пробный');

  await Promise.all([settings.page.waitForEvent('load'), settings.button(settingsPageText.remove).click()]);
  await expect(settings.profileMenu).toBeHidden();
  await settings.button(settingsText.bringBack('Пробный')).click();
  await Promise.all([settings.page.waitForEvent('load'), settings.profileMenu.selectOption({ label: 'Пробный' })]);
  await settings.open(signIn.address);
  await expect(settings.list(signIn.checklist).box(firstItem)).toBeChecked();
});

test('A profile without a name is not made, and the reader is told', async ({ settings }) => {
  await settings.openSettings();
  await settings.button(settingsPageText.addProfile).click();
  await expect(settings.main.getByText(settingsText.nameNeeded)).toBeVisible();
  await expect(settings.profileName).toBeFocused();
});

test('On a shared computer nothing stays but the switch; the tab remembers until it is closed', async ({
  settings,
  context,
}) => {
  await settings.openSettings();
  await Promise.all([settings.page.waitForEvent('load'), settings.shared.check()]);
  await expect(settings.main.getByText('Всё, что вы введёте, останется в этой вкладке')).toBeVisible();
  await settings.open(signIn.address);
  await expect(settings.storageNotice).toHaveText(storageText.shared);
  const list = settings.list(signIn.checklist);
  await list.box(firstItem).check();
  expect(await settings.stored()).toEqual({ 'vprspo:v2:shared-computer': 'yes' });

  await settings.open('/checklists/');
  await expect(list.box(firstItem)).toBeChecked();
  await settings.page.reload();
  await expect(list.box(firstItem)).toBeChecked();

  const other = new SettingsPage(await context.newPage());
  await other.open(signIn.address);
  await expect(other.list(signIn.checklist).ticked).toHaveCount(0);

  await other.openSettings();
  await Promise.all([settings.page.waitForEvent('load'), other.shared.uncheck()]);
  await expect(list.ticked).toHaveCount(0);
});

test('All settings are made with the keyboard alone', async ({ settings }) => {
  await settings.openSettings();
  const { keyboard } = settings.page;
  await settings.answer(QUESTION, 'unknown').focus();
  await keyboard.press('ArrowUp');
  await expect(settings.answer(QUESTION, 'no')).toBeChecked();
  await settings.region.focus();
  await keyboard.press('ArrowDown');
  await expect(settings.region.locator('option:checked')).toHaveText('Алтайский край (мск+4)');
  await settings.shared.focus();
  await Promise.all([settings.page.waitForEvent('load'), keyboard.press('Space')]);
  await expect(settings.shared).toBeChecked();
});

test('Whoever brings a closed tab of a shared computer back, after more than a minute, sees nothing of it', async ({
  settings,
}) => {
  await settings.page.clock.install({ time: '2026-11-23T09:00:00Z' });
  await settings.openSettings();
  await Promise.all([settings.page.waitForEvent('load'), settings.shared.check()]);
  await settings.open(signIn.address);
  const list = settings.list(signIn.checklist);
  await list.box(firstItem).check();
  await settings.page.reload();
  await expect(list.box(firstItem)).toBeChecked();

  // The browser brings back what the tab kept; the page is another.
  await settings.page.goto('about:blank');
  await settings.page.clock.setSystemTime('2026-11-23T09:02:00Z');
  await settings.open(signIn.address);
  await expect(list.count).toHaveText(`0 из ${signIn.checklist.items.length}`);
  await expect(list.ticked).toHaveCount(0);
  expect(await settings.ownKeysOfTab()).toEqual([]);
});

test('A note that is being written is kept in its own profile when another tab switches', async ({
  settings,
  context,
}) => {
  await settings.addProfile('Учебный');
  await settings.open(signIn.address);
  const row = settings.list(signIn.checklist).row(firstItem);
  await row.moreButton.click();
  await row.note.pressSequentially('Позвонить в колледж');

  const other = new SettingsPage(await context.newPage());
  await other.open('/');
  await Promise.all([settings.page.waitForEvent('load'), other.profileMenu.selectOption({ label: 'Основной' })]);
  await expect(settings.note).toBeHidden();
  await expect(row.writtenNote).toBeHidden();

  await Promise.all([settings.page.waitForEvent('load'), other.profileMenu.selectOption({ label: 'Учебный' })]);
  await expect(row.writtenNote).toHaveText(/Позвонить в колледж/);
});

test('A letter that is being written is not lost when another tab switches', async ({ settings, context }) => {
  await settings.addProfile('Учебный');
  await settings.open('/templates/participation-notice/');
  const field = settings.main.getByRole('textbox').first();
  await field.fill('Анна Петровна');

  const other = new SettingsPage(await context.newPage());
  await other.open('/');
  await other.profileMenu.selectOption({ label: 'Основной' });
  const told = settings.note.filter({ hasText: workspaceText.changedElsewhere });
  await expect(told).toBeVisible();
  await expect(field).toHaveValue('Анна Петровна');

  await Promise.all([
    settings.page.waitForEvent('load'),
    told.getByRole('button', { name: workspaceText.loadAgain }).click(),
  ]);
  await expect(settings.note).toBeHidden();
});

test('The way back from a profile stands on every page; its place in the menu is kept while the page loads', async ({
  settings,
}) => {
  await settings.addProfile('Учебный');
  const scripts = await holdBackScripts(settings.page);
  await settings.page.goto(signIn.address, { waitUntil: 'commit' });
  await firstPaint(settings.page);
  const link = settings.menu.getByRole('link', { name: 'Сегодня' });
  const painted = await link.boundingBox();
  scripts.release();
  await expect(settings.profileMenu).toBeVisible();
  expect(await link.boundingBox()).toEqual(painted);

  const back = settings.note.getByRole('button', { name: workspaceText.backToProfile('Основной') });
  await Promise.all([settings.page.waitForEvent('load'), back.click()]);
  await expect(settings.note).toBeHidden();
  await expect(settings.profileMenu.locator('option:checked')).toHaveText('Основной');
});

test.describe('On a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the settings and the note fit, and the profile is switched in the menu', async ({ settings }) => {
    await settings.addProfile('Учебный набор для новых сотрудников регионального центра');
    await expect(settings.note).toBeVisible();
    expect(await settings.overflow()).toBe(0);
    expect(await settings.cutOff()).toEqual([]);
    await settings.menuButton.click();
    await Promise.all([settings.page.waitForEvent('load'), settings.profileMenu.selectOption('main')]);
    await expect(settings.note).toBeHidden();
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page tells what the questions are, which duties they switch, and that nothing is kept', async ({
    settings,
  }) => {
    await settings.openSettings();
    const question = settings.main.getByRole('group', { name: QUESTION });
    await expect(question).toBeVisible();
    await expect(question.getByRole('link', { name: printing.title })).toBeVisible();
    await expect(question.getByRole('radio')).toHaveCount(0);
    await expect(settings.scriptedControls).toHaveCount(0);
    await expect(settings.withoutScript).toBeVisible();
    await expect(settings.withoutScript).toContainText('В браузере выключен JavaScript');
  });
});
