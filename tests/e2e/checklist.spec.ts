import { checklistText } from '#text/checklist.ts';
import { dutyItems, dutyOf, stages } from './content.ts';
import { firstPaint, holdBackScripts, layoutShifts } from './loading.ts';
import { expect, test } from './test.ts';

const { address, checklist } = dutyOf('sign-in');
const other = dutyOf('briefing');
const [first = '', second = ''] = checklist.items.map(({ text }) => text);
const total = checklist.items.length;
const everything = dutyItems().length;
const stageOption =
  stages.flatMap(({ id, order, title }) => (id === 'account-check' ? [`${order}. ${title}`] : []))[0] ?? '';
/** The total of all duties as the page tells it. */
const share = (done: number) => `${done} из ${everything}, ${Math.floor((done * 100) / everything)} %`;
/** Released: another key would lose the ticks that people have. */
const key = 'vprspo:v2:main:2026:checklist:sign-in';

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
  await expect(checklists.total).toHaveText(share(2));

  await checklists.open('/');
  await expect(checklists.total).toHaveText(share(2));
  await expect(checklists.totalBar).toHaveJSProperty('value', 2);
  await expect(checklists.totalBar).toHaveJSProperty('max', everything);
});

test('The total on the page of all checklists follows each tick made there', async ({ checklists }) => {
  await checklists.open('/checklists/');
  const list = checklists.list(checklist);

  await list.box(first).check();
  await expect(checklists.total).toHaveText(share(1));
  await list.box(first).uncheck();
  await expect(checklists.total).toHaveText(share(0));
});

test('A coordinator ticks with the keyboard alone: Tab goes on, Space ticks', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  const { keyboard } = checklists.page;

  await list.box(first).focus();
  await keyboard.press('Space');
  await expect(list.box(first)).toBeChecked();
  await keyboard.press('Tab');
  await expect(list.row(first).moreButton).toBeFocused();
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
  await expect(list.announcement).toContainText(checklistText.cleared(checklist.title));
  // The button that had the focus is gone; the next act is one key away.
  await expect(checklists.undoButton).toBeFocused();

  await checklists.undoButton.press('Enter');
  await expect(list.box(first)).toBeChecked();
  await expect(list.box(second)).toBeChecked();
  await expect(list.count).toHaveText(`2 из ${total}`);
  await expect(checklists.undoOffer).toBeHidden();
  await expect(list.clearButton).toBeFocused();
  await checklists.page.reload();
  await expect(list.ticked).toHaveCount(2);
});

test('The offer to undo stays on whatever page, until it is taken up or dismissed', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.box(first).check();
  await list.clearButton.click();
  await expect(list.ticked).toHaveCount(0);

  await checklists.open('/support/');
  await expect(checklists.undoOffer).toContainText(checklistText.cleared(checklist.title));
  await checklists.undoButton.click();
  await checklists.open(address);
  await expect(list.box(first)).toBeChecked();

  await list.clearButton.click();
  await checklists.dismissButton.click();
  await expect(checklists.undoOffer).toBeHidden();
  await checklists.page.reload();
  await expect(list.count).toHaveText(`0 из ${total}`);
  await expect(checklists.undoOffer).toBeHidden();
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
  await expect(list.ticked).toHaveCount(0);
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
    v: 2,
    registers: {
      'have-own-credentials.mark': [expect.stringMatching(/^\d{4}-\d\d-\d\dT/), { state: 'done', rev: 1 }],
    },
  });
  await list.clearButton.click();
  await expect(checklists.undoOffer).toBeVisible();

  const stored = await checklists.stored();
  expect(stored).toMatchObject(foreign);
  const own = Object.keys(stored).filter((name) => !(name in foreign) && name !== 'starlight-theme');
  expect(own.sort()).toEqual([key, 'vprspo:v2:undo:main']);
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

test('A coordinator writes a note and initials; they are there after a reload, with the day of the tick', async ({
  checklists,
}) => {
  await checklists.page.clock.setFixedTime('2026-09-14T22:30:00Z');
  await checklists.open(address);
  const list = checklists.list(checklist);
  const row = list.row(first);
  await list.box(first).check();
  await row.moreButton.click();
  await expect(row.note).toBeFocused();
  await row.note.fill('Спросил в ОИВ, обещали к пятнице');
  await row.initials.fill('И. П.');
  await row.initials.press('Escape');
  await expect(row.note).toBeHidden();
  await expect(row.moreButton).toBeFocused();

  await checklists.page.reload();

  await expect(row.marked).toHaveText(/^Отмечено 15\sсентября\s2026\sг., И. П.$/);
  await expect(row.writtenNote).toHaveText('Спросил в ОИВ, обещали к пятнице');
  await row.moreButton.click();
  await expect(row.note).toHaveValue('Спросил в ОИВ, обещали к пятнице');
  await row.note.fill('');
  await row.note.blur();
  await expect(row.writtenNote).toBeHidden();
  await expect(row.marked).toHaveText(/^Отмечено 15\sсентября\s2026\sг., И. П.$/);
});

test('A note is kept even when the page is left in the middle of a word', async ({ checklists }) => {
  await checklists.open(address);
  const row = checklists.list(checklist).row(first);
  await row.moreButton.click();
  await row.note.pressSequentially('позвон');
  await checklists.open('/support/');
  await checklists.open(address);
  await expect(row.writtenNote).toHaveText('позвон');
});

test('What is not needed leaves the count, here and in the totals, and comes back', async ({ checklists }) => {
  await checklists.open('/checklists/');
  const list = checklists.list(checklist);
  const row = list.row(first);
  await row.moreButton.click();
  await row.notNeeded.check();

  await expect(list.count).toHaveText(`0 из ${total - 1}`);
  await expect(checklists.total).toHaveText(`0 из ${everything - 1}, 0 %`);
  await expect(checklists.inMenu(address)).toHaveText(`0/${total - 1}`);
  await row.notNeeded.uncheck();
  await expect(list.count).toHaveText(`0 из ${total}`);
});

test('A hundred per cent are shown only when all that applies is done', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  for (const { text } of checklist.items.slice(1)) await list.box(text).check();
  await expect(list.count).toHaveText(`${total - 1} из ${total}`);
  await expect(checklists.inMenu(address)).toHaveText(`${total - 1}/${total}`);
  await expect(checklists.inMenu(address)).not.toHaveAttribute('data-complete');
  await list.box(first).check();
  await expect(checklists.inMenu(address)).toHaveAttribute('data-complete');
});

test('A coordinator looks at what remains; what is ticked stays in view until the filter is set anew', async ({
  checklists,
}) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.box(first).check();

  await list.show('remaining').check();
  await expect(list.box(first)).toBeHidden();
  await list.box(second).check();
  await expect(list.box(second)).toBeVisible();
  await list.show('done').check();
  await expect(list.boxes.filter({ visible: true })).toHaveCount(2);
  await list.show('all').check();
  await expect(list.boxes.filter({ visible: true })).toHaveCount(total);
});

test('A coordinator looks at the lists of one stage', async ({ checklists }) => {
  await checklists.open('/checklists/');
  await checklists.stages.selectOption({ label: stageOption });

  await expect(checklists.list(checklist).root).toBeVisible();
  await expect(checklists.list(other.checklist).root).toBeHidden();
  await checklists.stages.selectOption({ index: 0 });
  await expect(checklists.list(other.checklist).root).toBeVisible();
});

test('Ticks of the first release count, and are left where they are', async ({ checklists }) => {
  await checklists.open(address);
  const former = 'vprspo:v1:2026:checklist:sign-in';
  const text = '{"v":1,"done":{"have-own-credentials":"2026-09-14T10:02:11.000Z"}}';
  await checklists.store(former, text);
  await checklists.page.reload();
  const list = checklists.list(checklist);

  await expect(list.box(first)).toBeChecked();
  await list.box(first).uncheck();
  await checklists.page.reload();
  await expect(list.box(first)).not.toBeChecked();
  expect((await checklists.stored())[former]).toBe(text);
});

test('An item that was changed since its tick keeps the tick and asks to be checked', async ({ checklists }) => {
  await checklists.open(address);
  await checklists.store(
    key,
    '{"v":2,"registers":{"have-own-credentials.mark":["2026-09-14T10:02:11.000Z",{"state":"done","rev":0}]}}',
  );
  await checklists.page.reload();
  const list = checklists.list(checklist);
  const row = list.row(first);

  await expect(list.box(first)).toBeChecked();
  await expect(row.own).toContainText('Пункт изменён');
  await list.show('remaining').check();
  await expect(list.box(first)).toBeVisible();
  await row.confirmButton.click();
  await expect(row.own).not.toContainText('Пункт изменён');
  await checklists.page.reload();
  await expect(row.marked).toHaveText(/^Отмечено 14\sсентября\s2026\sг\.$/);
});
