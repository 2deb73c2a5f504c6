import { backupPageText, backupText, handoverActText, writtenText } from '#text/backup.ts';
import { storageActText, storageText } from '#text/storage.ts';
import { dutyOf } from './content.ts';
import { BackupPage } from './pages/BackupPage.ts';
import { expect, test as base } from './test.ts';

const test = base.extend<{ backup: BackupPage }>({ backup: ({ page }, use) => use(new BackupPage(page)) });

const { address, checklist } = dutyOf('sign-in');
const [first, second, third] = checklist.items;
if (!first || !second || !third) throw new Error('The list has too few items');
const RECORD = `2026:checklist:${checklist.id}`;
const KEY = `vprspo:v2:main:${RECORD}`;
const MONDAY = '2026-11-16T07:00:00.000Z';
const FRIDAY = '2026-11-20T07:00:00.000Z';
const DONE = { state: 'done', rev: 1 };

/** The text of a record with these values, all written at one moment. */
const record = (values: Record<string, unknown>, at = MONDAY) =>
  JSON.stringify({
    v: 2,
    registers: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [at, value]])),
  });
/** The text of a copy. */
const copyOf = (records: Record<string, Record<string, unknown>>, at = MONDAY, changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    app: 'vpr-spo-coordinator',
    format: 1,
    made: FRIDAY,
    profile: 'Основной',
    records: Object.fromEntries(
      Object.entries(records).map(([name, values]) => [
        name,
        Object.fromEntries(Object.entries(values).map(([register, value]) => [register, [at, value]])),
      ]),
    ),
    ...changes,
  });
const mine = {
  [KEY]: record({ [`${first.id}.mark`]: DONE, [`${first.id}.note`]: 'Позвонить в ОИВ', [`${second.id}.mark`]: DONE }),
  'vprspo:v2:main:settings': record({ initials: 'И. П.', cycle: null }),
  'vprspo:v2:main:2025:checklist:sign-in': record({ [`${third.id}.mark`]: DONE }),
};

test.beforeEach(async ({ backup }) => {
  await backup.page.clock.setFixedTime('2026-11-23T09:00:00Z');
  await backup.open();
});

test('A coordinator saves a copy, loses everything, and has it back from the file', async ({ backup }) => {
  await fill(backup, mine);
  await expect(backup.state).toHaveText(`${backupText.noCopy} ${backupText.unsaved(6)}`);
  const before = await backup.said();

  const file = await backup.save();

  expect(file.name).toBe('vpr-spo-2026-11-23.json');
  await expect(backup.status('save')).toHaveText(backupText.saved);
  await expect(backup.state).toHaveText(`Последняя копия: 23 ноября 2026 г. ${backupText.noChanges}`);

  await backup.page.evaluate(() => localStorage.clear());
  await backup.page.reload();
  await expect(backup.state).toHaveText(backupText.nothing);
  await backup.choose(file.text);
  await expect(backup.found).toContainText('Копия от 23 ноября 2026 г., набор «Основной».');
  await expect(backup.rows).toHaveCount(4);
  await expect(backup.rows.filter({ hasText: first.text })).toContainText(
    `${backupText.kind('new')}${first.text} ${writtenText.inList(checklist.title)}${writtenText.nothing}`,
  );
  await expect(backup.rows.filter({ hasText: first.text })).toContainText(
    'отмечено 16 ноября 2026 г.; заметка: Позвонить в ОИВ',
  );
  await backup.button('restore', 'merge').click();

  await expect(backup.status('restore')).toHaveText(backupText.merged);
  expect(await backup.said()).toEqual(before);
});

test('A coordinator joins two copies that went apart, and both live on in one', async ({ backup, checklists }) => {
  await fill(backup, { [KEY]: record({ [`${first.id}.mark`]: DONE, [`${second.id}.note`]: 'здесь позже' }, FRIDAY) });
  await backup.choose(
    copyOf({ [RECORD]: { [`${third.id}.mark`]: DONE, [`${second.id}.note`]: 'в копии раньше' } }, MONDAY),
  );
  await expect(backup.found).toContainText(`${backupText.count('new', 1)} ${backupText.count('older', 1)}`);
  await expect(backup.found).toContainText(backupText.count('gone', 1));
  await backup.button('restore', 'merge').click();

  expect((await backup.said())[RECORD]).toEqual({
    [`${first.id}.mark`]: 'done',
    [`${second.id}.note`]: 'здесь позже',
    [`${third.id}.mark`]: 'done',
  });
  await checklists.open(address);
  await expect(checklists.list(checklist).ticked).toHaveCount(2);
});

test('A coordinator puts a copy in the place of everything, undoes it, and has what was before as a file too', async ({
  backup,
}) => {
  await fill(backup, mine);
  const before = await backup.said();
  await backup.choose(copyOf({ [RECORD]: { [`${third.id}.mark`]: DONE } }));
  await backup.button('restore', 'replace').click();

  await expect(backup.status('restore')).toHaveText(backupText.replaced);
  expect(await backup.said()).toEqual({
    [RECORD]: { [`${third.id}.mark`]: 'done' },
    settings: {},
    '2025:checklist:sign-in': {},
  });
  const kept = await backup.download(backup.button('restore', 'before'));
  expect(JSON.parse(kept.text)).toMatchObject({ records: { [RECORD]: { [`${first.id}.mark`]: [MONDAY, DONE] } } });

  await backup.page.reload();
  await expect(backup.button('restore', 'before')).toBeVisible();
  await backup.undoButton.click();
  await expect.poll(() => backup.said()).toEqual(before);
});

test('A coordinator who cancels has changed nothing', async ({ backup }) => {
  await fill(backup, mine);
  const before = await backup.stored();
  await backup.choose(copyOf({ [RECORD]: { [`${third.id}.mark`]: DONE } }));
  await backup.button('restore', 'cancel').click();

  await expect(backup.found).toBeHidden();
  await expect(backup.status('restore')).toHaveText(backupText.cancelled);
  expect(await backup.stored()).toEqual(before);
});

const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const HOSTILE: [what: string, text: string, refusal: keyof typeof backupText.refused][] = [
  ['ten megabytes of noise', 'ж'.repeat(5_000_000), 'too-large'],
  ['no JSON', 'отметки', 'no-backup'],
  ['a list', '[1,2]', 'no-backup'],
  ['another program', '{"app":"other","format":1,"records":{}}', 'other-program'],
  ['a newer version', copyOf({}, MONDAY, { format: 2 }), 'newer'],
  ['a hostile record', copyOf({}, MONDAY, { records: JSON.parse('{"__proto__":{}}') as unknown }), 'damaged'],
  ['a hostile register', copyOf({}).replace('"records":{}', '"records":{"settings":{"__proto__":["x",1]}}'), 'damaged'],
  ['a register of an object', copyOf({ settings: { hasOwnProperty: 1 } }), 'damaged'],
  ['a moment that is none', copyOf({ settings: { region: 1 } }, 'yesterday'), 'damaged'],
  [
    'a value without end',
    copyOf({}).replace('"records":{}', `"records":{"settings":{"region":["${MONDAY}",${deep}]}}`),
    'damaged',
  ],
];

for (const [what, text, refusal] of HOSTILE) {
  test(`A file with ${what} is refused with a reason, and nothing is changed`, async ({ backup }) => {
    await fill(backup, mine);
    const before = await backup.stored();
    await backup.choose(text);

    await expect(backup.status('restore')).toHaveText(backupText.refused[refusal]);
    await expect(backup.found).toBeHidden();
    expect(await backup.stored()).toEqual(before);
  });
}

test('A coordinator without downloads copies the text and pastes it elsewhere, with the keyboard alone', async ({
  backup,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await fill(backup, mine);
  const before = await backup.said();
  await backup.button('save', 'copy').press('Enter');
  await expect(backup.status('save')).toHaveText(backupText.copied);

  await backup.page.evaluate(() => localStorage.clear());
  await backup.page.reload();
  await backup.pasted.focus();
  await backup.page.keyboard.press('Control+V');
  // The browser fetches the text from the clipboard meanwhile.
  await expect(backup.pasted).not.toHaveValue('');
  await backup.page.keyboard.press('Tab');
  await expect(backup.button('restore', 'check')).toBeFocused();
  await backup.page.keyboard.press('Enter');
  await expect(backup.found.getByRole('heading')).toBeFocused();
  // Through the table to the button.
  await backup.page.keyboard.press('Tab');
  await backup.page.keyboard.press('Tab');
  await expect(backup.button('restore', 'merge')).toBeFocused();
  await backup.page.keyboard.press('Enter');

  await expect(backup.status('restore')).toHaveText(backupText.merged);
  await expect(backup.undoButton).toBeFocused();
  expect(await backup.said()).toEqual(before);
});

test('A coordinator whose browser does not let the site copy marks the text', async ({ backup }) => {
  await fill(backup, mine);
  await backup.page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.assign(document, { execCommand: () => false });
  });
  await backup.button('save', 'copy').click();

  await expect(backup.status('save')).toHaveText(backupText.notCopied);
  const field = backup.panel('save').getByLabel(backupPageText.copiedText);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^{"app":"vpr-spo-coordinator"/);
  // What was not copied is no copy.
  await expect(backup.state).toContainText(backupText.noCopy);
});

test('Another person opens the link, sees the difference, and the address no longer carries the data', async ({
  backup,
  browser,
  baseURL,
}) => {
  await fill(backup, mine);
  const link = await backup.makeLink();
  expect(link.length).toBeLessThan(8000);
  await backup.withWords.check();
  await expect(backup.link).toBeHidden();
  const whole = await backup.makeLink();

  for (const [each, note] of [
    [link, undefined],
    [whole, 'Позвонить в ОИВ'],
  ] as const) {
    const context = await browser.newContext({ locale: 'ru-RU', ...(baseURL ? { baseURL } : {}) });
    const other = new BackupPage(await context.newPage());
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await other.page.goto(each);
    await expect(other.found).toBeVisible();
    await expect(other.page).toHaveURL(/\/backup\/$/);
    expect(await other.stored()).toEqual({});
    await other.button('restore', 'merge').click();
    const said = await other.said();
    expect(said[RECORD]?.[`${first.id}.mark`]).toBe('done');
    expect(said[RECORD]?.[`${first.id}.note`]).toBe(note);
    expect(said['settings']?.['initials']).toBe(note && 'И. П.');
    expect(asked.filter((url) => url.includes('data='))).toEqual([]);
    await context.close();
  }
});

test('A link that is pasted where the page is open is read too; a broken one is refused', async ({ backup }) => {
  await fill(backup, mine);
  const before = await backup.stored();
  const link = await backup.makeLink();
  await backup.page.evaluate((hash) => (location.hash = hash), new URL(link).hash.slice(0, -20));

  await expect(backup.status('restore')).toHaveText(backupText.refused.damaged);
  await expect(backup.page).toHaveURL(/\/backup\/$/);
  expect(await backup.stored()).toEqual(before);
});

test('A link that would be too long is refused with a reason', async ({ backup }) => {
  const notes = checklist.items.map(({ id }, list) => [`${id}.note`, noise(2000, list)] as const);
  await fill(backup, { [KEY]: record(Object.fromEntries(notes)) });
  await backup.withWords.check();
  await backup.button('hand-over', 'makeLink').click();

  await expect(backup.status('hand-over')).toHaveText(
    /Ссылка слишком длинная: знаков \d{5}, .*8000.* Передайте файл\./,
  );
  await expect(backup.link).toBeHidden();
});

test('A coordinator prints the act of handing over, alone', async ({ backup }) => {
  await backup.page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await fill(backup, {
    [KEY]: record({ [`${first.id}.mark`]: DONE, [`${second.id}.note`]: 'Ждём ответа' }),
    'vprspo:v2:main:2026:conditions': record({ 'regional-printing': 'no' }),
  });
  await expect(backup.act).toBeHidden();
  await backup.page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await backup.button('hand-over', 'act').click();
  await expect(backup.page.locator('html')).toHaveAttribute('data-printing-sheet');
  await backup.page.emulateMedia({ media: 'print' });

  await expect(backup.act).toBeVisible();
  await expect(backup.heading).toBeHidden();
  await expect(backup.act).toContainText('Цикл 2026 года. Набор «Основной». Составлен 23 ноября 2026 г.');
  await expect(backup.act.locator('tr', { hasText: checklist.title })).toContainText(
    handoverActText.marked(1, checklist.items.length),
  );
  await expect(backup.act.locator('tr', { hasText: handoverActText.switchedOff })).toHaveCount(1);
  const left = backup.act.getByRole('listitem');
  await expect(left.filter({ hasText: second.text })).toContainText('Ждём ответа');
  await expect(left.filter({ hasText: first.text })).toHaveCount(0);
  await expect(backup.act).toContainText(handoverActText.own);
});

test('A coordinator clears the data of the site alone, after a question, and brings them back', async ({ backup }) => {
  await fill(backup, { ...mine, 'vprspo:v1:2026:checklist:sign-in': '{"v":1,"done":{}}', 'other-site': 'kept' });
  const before = await backup.stored();
  await backup.button('clear', 'clear').press('Enter');
  await expect(backup.question).toContainText(backupPageText.clearWhat);
  await expect(backup.question.getByRole('heading')).toBeFocused();
  expect(await backup.stored()).toEqual(before);
  await backup.page.keyboard.press('Escape');
  await expect(backup.button('clear', 'clear')).toBeFocused();

  await backup.button('clear', 'clear').press('Enter');
  const file = await backup.download(backup.button('clear', 'clearSave'));
  expect(file.text).toContain('Позвонить в ОИВ');
  await backup.button('clear', 'clearConfirm').click();
  await expect(backup.status('clear')).toHaveText(backupText.cleared);
  await expect(backup.state).toHaveText(backupText.nothing);
  expect(await backup.stored()).toEqual({ 'other-site': 'kept' });

  await expect(backup.button('clear', 'restoreCleared')).toBeFocused();
  await backup.page.keyboard.press('Enter');
  await expect(backup.status('clear')).toHaveText(backupText.restored);
  expect(await backup.stored()).toMatchObject(before);
});

test('A coordinator whose storage is denied saves what is marked on the very page', async ({ backup, checklists }) => {
  await backup.page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await checklists.open(address);
  await checklists.list(checklist).boxes.first().check();
  await expect(checklists.storageNotice).toHaveText(storageText['memory-only']);
  const file = await backup.download(backup.main.getByRole('button', { name: storageActText.save }));
  expect(file.text).toContain(`"${first.id}.mark"`);
});

test('A coordinator whose ticks cannot be read takes the old text away as a file', async ({ backup, checklists }) => {
  await backup.store({ [KEY]: 'не JSON', [`${KEY}:unreadable`]: 'прежнее' });
  await checklists.open(address);
  const file = await backup.download(backup.main.getByRole('button', { name: storageActText.saveUnreadable }));

  expect(file.name).toBe('vpr-spo-2026-11-23-unreadable.json');
  expect(JSON.parse(file.text)).toMatchObject({ texts: { [KEY]: 'не JSON', [`${KEY}:unreadable`]: 'прежнее' } });
});

test('On a shared computer the page says that everything goes with the tab', async ({ backup, checklists }) => {
  await backup.store({ 'vprspo:v2:shared-computer': 'yes' });
  await checklists.open(address);
  await expect(checklists.storageNotice).toHaveText(storageText.shared);
  await expect(backup.main.getByRole('button', { name: storageActText.save })).toHaveCount(0);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('the page and the difference fit', async ({ backup }) => {
    await fill(backup, mine);
    await backup.choose(copyOf({ [RECORD]: { [`${third.id}.mark`]: DONE } }));
    await expect(backup.rows.first()).toBeVisible();
    expect(await backup.overflow()).toBe(0);
    expect(await backup.cutOff()).toEqual([]);
  });
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that there is nothing to copy, and shows no dead control', async ({ backup }) => {
    await expect(backup.main.locator('noscript > p').first()).toContainText('сайт ничего не хранит');
    await expect(backup.scriptedControls).toHaveCount(0);
    await expect(backup.panel('save')).toBeHidden();
  });
});

/** Stores texts and loads the page again. */
async function fill(backup: BackupPage, texts: Record<string, string>): Promise<void> {
  await backup.store(texts);
  await backup.page.reload();
  await expect(backup.panel('save')).toBeVisible();
}

/** A text that does not pack. */
function noise(length: number, seed: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x430 + (state % 32));
  }).join('');
}
