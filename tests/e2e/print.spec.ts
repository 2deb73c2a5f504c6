import { checklistText } from '#text/checklist.ts';
import { dutyOf, questions } from './content.ts';
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
  await expect(list.root.getByText(checklistText.storedHere)).toBeVisible();
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
  for (const text of [checklists.heading, list.locator('.text').first(), list.locator('.details').first()]) {
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

async function toPaper({ page }: SitePage): Promise<void> {
  await page.emulateMedia({ media: 'print' });
}

/** From 0 for black to 1 for white. */
async function lightness(colour: Promise<string>): Promise<number> {
  const [red = 0, green = 0, blue = 0] = (await colour).match(/[\d.]+/g)?.map(Number) ?? [];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
