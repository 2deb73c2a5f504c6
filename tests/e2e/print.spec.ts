import { checklistPageText } from '#text/checklist.ts';
import { printText } from '#text/print.ts';
import { duties, dutyOf, questions } from './content.ts';
import type { SitePage } from './pages/SitePage.ts';
import { expect, test } from './test.ts';

const { address, checklist } = dutyOf('sign-in');

test('The answers that are closed on the screen are on paper', async ({ faq }) => {
  await faq.open();
  await expect(faq.answer('lost-password')).toBeHidden();

  await toPaper(faq);

  for (const { id } of questions) {
    await expect(faq.answer(id)).toBeVisible();
    expect((await faq.answer(id).boundingBox())?.height, id).toBeGreaterThan(10);
  }
});

test('The paper shows an empty box before what is to do and a ticked one before what is done', async ({
  checklists,
}) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.boxes.first().check();

  await toPaper(checklists);

  const signs = await list.root
    .locator('li label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label, '::before').content));
  expect(signs).toEqual(checklist.items.map((_, index) => (index === 0 ? '"☑"' : '"☐"')));
  for (const { text } of checklist.items) await expect(list.label(text)).toBeVisible();
  await expect(list.root.getByText(checklistPageText.storedHere)).toBeVisible();
});

test('A coordinator prints one checklist alone: with the marks, the notes, the cycle and the day', async ({
  checklists,
}) => {
  await checklists.page.clock.setFixedTime('2026-09-14T10:00:00Z');
  await withoutPrinter(checklists);
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.boxes.first().check();
  const row = list.row(checklist.items[1]?.text ?? '');
  await row.moreButton.click();
  await row.note.fill('Спросить у ОИВ');
  await row.moreButton.click();

  await list.printButton('filled').click();
  const { text } = await printed(checklists);

  expect(text).toContain(checklist.title);
  expect(text).toContain('· цикл 2026 года · распечатано 14 сентября 2026 г.');
  expect(text).toMatch(/ · версия сайта от \d+ [а-я]+ \d{4} г\. · /);
  expect(text).toMatch(/Отмечено 14 сентября 2026 г\./);
  expect(text).toContain('Спросить у ОИВ');
  expect(text).not.toContain('Частые ошибки');
  await checklists.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(checklists.page.locator('html')).not.toHaveAttribute('data-printing-sheet');
});

test('A coordinator prints an empty checklist to tick by hand, whatever is ticked on the screen', async ({
  checklists,
}) => {
  await withoutPrinter(checklists);
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.boxes.first().check();

  await list.printButton('blank').click();

  const { text, signs } = await printed(checklists);
  expect(text).not.toMatch(/Отмечено \d|1 из/);
  expect(signs).toEqual(checklist.items.map(() => '"☐"'));
});

test('A coordinator prints all checklists with the marks', async ({ checklists }) => {
  await withoutPrinter(checklists);
  await checklists.open('/checklists/');
  await checklists.list(checklist).boxes.first().check();

  await checklists.main.getByRole('button', { name: printText.filled }).first().click();

  const { text, signs } = await printed(checklists);
  for (const { checklist: each } of duties) expect(text).toContain(each.title);
  expect(signs.filter((sign) => sign === '"☑"')).toHaveLength(1);
});

test('The paper carries no menu, no search and no buttons', async ({ checklists, faq, calendar, support }) => {
  const pages = [
    { page: checklists, open: () => checklists.open(address) },
    { page: faq, open: () => faq.open() },
    { page: calendar, open: () => calendar.open() },
    { page: support, open: () => support.open() },
  ];
  for (const { page, open } of pages) {
    await open();
    await toPaper(page);
    await expect(page.heading).toBeVisible();
    await expect(page.page.getByRole('navigation')).toHaveCount(0);
    await expect(page.page.getByRole('button')).toHaveCount(0);
    await expect(page.page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.page.getByRole('combobox')).toHaveCount(0);
    await expect(page.page.getByRole('radio')).toHaveCount(0);
  }
});

test('A reader of the dark site prints dark letters on white paper', async ({ checklists }) => {
  await checklists.page.emulateMedia({ colorScheme: 'dark' });
  await checklists.open(address);
  await toPaper(checklists);

  const list = checklists.list(checklist).root;
  for (const text of [checklists.heading, list.locator('.act').first(), list.locator('.details').first()]) {
    expect(await lightness(text.evaluate((element) => getComputedStyle(element).color))).toBeLessThan(0.5);
  }
});

test('The address of a source is printed beside its title', async ({ calendar }) => {
  await calendar.open();
  await toPaper(calendar);

  const source = calendar.page.locator('[data-sources] a').first();
  const href = await source.getAttribute('href');
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(href);
});

test('A checklist becomes a PDF of a few pages', async ({ checklists }) => {
  await checklists.open('/checklists/');
  const pdf = await checklists.page.pdf();

  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(20);
});

/** Instead of asking for a printer, the page stays as it is while it is being printed. */
async function withoutPrinter({ page }: SitePage): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
}

/** What is on the paper now. */
async function printed(page: SitePage): Promise<{ text: string; signs: string[] }> {
  await toPaper(page);
  return page.page.evaluate(() => ({
    // As Playwright compares texts: one kind of space.
    text: document.body.innerText.replaceAll('\u00A0', ' '),
    signs: [...document.querySelectorAll('check-list li label')].map(
      (label) => getComputedStyle(label, '::before').content,
    ),
  }));
}

async function toPaper({ page }: SitePage): Promise<void> {
  await page.emulateMedia({ media: 'print' });
}

/** From 0 for black to 1 for white. */
async function lightness(colour: Promise<string>): Promise<number> {
  const [red = 0, green = 0, blue = 0] = (await colour).match(/[\d.]+/g)?.map(Number) ?? [];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
