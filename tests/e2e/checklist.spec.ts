import { checklistText } from '#text/checklist.ts';
import { dutyItems, dutyOf } from './content.ts';
import { firstPaint, holdBackScripts, layoutShifts } from './loading.ts';
import { expect, test } from './test.ts';

const { address, checklist } = dutyOf('sign-in');
const other = dutyOf('briefing');
const [first = '', second = ''] = checklist.items.map(({ text }) => text);
const total = checklist.items.length;
const everything = dutyItems().length;
/** Released: another key would lose the ticks that people have. */
const key = 'vprspo:v1:2026:checklist:sign-in';

test('A tick is still there after a reload', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await expect(list.count).toHaveText(`0 из ${total}`);

  await list.box(first).check();
  await expect(list.count).toHaveText(`1 из ${total}`);
  await checklists.page.reload();

  await expect(list.box(first)).toBeChecked();
  await expect(list.ticked).toHaveCount(1);
  await expect(list.count).toHaveText(`1 из ${total}`);
});

test('A tick that is taken away stays away after a reload', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.box(first).check();
  await list.box(second).check();
  await list.box(first).uncheck();
  await expect(list.count).toHaveText(`1 из ${total}`);

  await checklists.page.reload();

  await expect(list.box(first)).not.toBeChecked();
  await expect(list.box(second)).toBeChecked();
});

test('A tick on the page of a duty shows on the page of all checklists and in the totals', async ({ checklists }) => {
  await checklists.open(address);
  await checklists.list(checklist).box(first).check();
  await checklists.open(other.address);
  await checklists.list(other.checklist).boxes.first().check();

  await checklists.open('/checklists/');
  await expect(checklists.list(checklist).box(first)).toBeChecked();
  await expect(checklists.list(checklist).count).toHaveText(`1 из ${total}`);
  await expect(checklists.list(other.checklist).ticked).toHaveCount(1);
  await expect(checklists.total).toHaveText(`2 из ${everything}`);

  await checklists.open('/');
  await expect(checklists.total).toHaveText(`2 из ${everything}`);
  await expect(checklists.totalBar).toHaveJSProperty('value', 2);
  await expect(checklists.totalBar).toHaveJSProperty('max', everything);
});

test('The total on the page of all checklists follows each tick made there', async ({ checklists }) => {
  await checklists.open('/checklists/');
  const list = checklists.list(checklist);

  await list.box(first).check();
  await expect(checklists.total).toHaveText(`1 из ${everything}`);
  await list.box(first).uncheck();
  await expect(checklists.total).toHaveText(`0 из ${everything}`);
});

test('A coordinator ticks with the keyboard alone: Tab goes to the next box, Space ticks it', async ({
  checklists,
}) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  const { keyboard } = checklists.page;

  await list.box(first).focus();
  await keyboard.press('Space');
  await expect(list.box(first)).toBeChecked();
  await keyboard.press('Tab');
  await expect(list.box(second)).toBeFocused();
  await keyboard.press('Space');
  await expect(list.box(second)).toBeChecked();
  await keyboard.press('Space');
  await expect(list.box(second)).not.toBeChecked();
  await expect(list.count).toHaveText(`1 из ${total}`);
});

test('The words of an item tick it too', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);

  await list.label(first).click();
  await expect(list.box(first)).toBeChecked();
  await list.label(first).click();
  await expect(list.box(first)).not.toBeChecked();
});

test('A screen reader is told the count after a tick, and nothing when the page opens', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.box(first).check();
  await expect(list.announcement).toHaveText(`Отмечено вами: 1 из ${total} пунктов`);

  await checklists.page.reload();
  await expect(list.count).toHaveText(`1 из ${total}`);
  await expect(list.announcement).toBeEmpty();
});

test('A coordinator clears a checklist and brings its ticks back with one click', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await expect(list.clearButton).toBeHidden();
  await list.box(first).check();
  await list.box(second).check();

  await list.clearButton.click();
  await expect(list.ticked).toHaveCount(0);
  await expect(list.count).toHaveText(`0 из ${total}`);
  await expect(list.announcement).toContainText(checklistText.cleared);
  // The button that had the focus is gone; the next act is one key away.
  await expect(list.undoButton).toBeFocused();

  await list.undoButton.press('Enter');
  await expect(list.box(first)).toBeChecked();
  await expect(list.box(second)).toBeChecked();
  await expect(list.count).toHaveText(`2 из ${total}`);
  await expect(list.announcement).toContainText(checklistText.restored);
  await checklists.page.reload();
  await expect(list.ticked).toHaveCount(2);
});

test('A cleared checklist is still clear after a reload, and the other ones keep their ticks', async ({
  checklists,
}) => {
  await checklists.open('/checklists/');
  const list = checklists.list(checklist);
  const untouched = checklists.list(other.checklist);
  await list.box(first).check();
  await untouched.boxes.first().check();

  await list.clearButton.click();
  await checklists.page.reload();

  await expect(list.ticked).toHaveCount(0);
  await expect(untouched.ticked).toHaveCount(1);
});

test('Every checklist says that ticks stay in this browser and tell nobody anything', async ({ checklists }) => {
  await checklists.open(address);
  const sentence = 'Отметки хранятся только в этом браузере и не передаются в ФИС ОКО.';

  await expect(checklists.list(checklist).root.getByText(sentence)).toBeVisible();
  await checklists.list(checklist).box(first).check();
  await expect(checklists.list(checklist).root.getByText(sentence)).toBeVisible();
  await expect(checklists.list(checklist).root).not.toContainText(/отправлено|принято|сдано/i);
});

test('The ticks of a checklist are stored under a key of their own, and what others store stays untouched', async ({
  checklists,
}) => {
  await checklists.open(address);
  const foreign = { 'another-site': 'its text', 'vprspo:v9:plan': 'of a later release', checklist: '{"v":1}' };
  for (const [name, text] of Object.entries(foreign)) await checklists.store(name, text);
  await checklists.page.reload();
  const list = checklists.list(checklist);

  await list.box(first).check();
  expect(JSON.parse((await checklists.stored())[key] ?? '')).toMatchObject({
    v: 1,
    done: { 'have-own-credentials': expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  });
  await list.clearButton.click();

  const stored = await checklists.stored();
  expect(stored).toMatchObject(foreign);
  const own = Object.keys(stored).filter((name) => !(name in foreign) && name !== 'starlight-theme');
  expect(own).toEqual([key]);
});

test('A click made before the scripts have come counts', async ({ checklists }) => {
  const scripts = await holdBackScripts(checklists.page);
  await checklists.page.goto(address, { waitUntil: 'commit' });
  const list = checklists.list(checklist);
  await list.box(first).check();
  scripts.release();

  await expect(list.count).toHaveText(`1 из ${total}`);
  await expect(list.box(first)).toBeChecked();
  await checklists.page.reload();
  await expect(list.box(first)).toBeChecked();
});

test('Nothing moves when the stored ticks come in, however late', async ({ checklists }) => {
  await checklists.open(address);
  await checklists.list(checklist).box(first).check();
  await checklists.list(checklist).box(second).check();

  const scripts = await holdBackScripts(checklists.page);
  await checklists.page.goto(address, { waitUntil: 'commit' });
  await checklists.list(checklist).boxes.last().scrollIntoViewIfNeeded();
  await firstPaint(checklists.page);
  // What moves while the page itself comes in piece by piece is not the ticks' doing.
  await expect(checklists.page.locator('.pagination-links')).toBeAttached();
  const earlier = await layoutShifts(checklists.page);
  scripts.release();

  await expect(checklists.list(checklist).count).toHaveText(`2 из ${total}`);
  expect(await layoutShifts(checklists.page)).toEqual(earlier);
});

test('Nothing moves at the first tick', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.box(first).scrollIntoViewIfNeeded();
  const before = await list.root.boundingBox();

  await list.box(first).check();
  await expect(list.clearButton).toBeVisible();

  expect(await list.root.boundingBox()).toEqual(before);
});
