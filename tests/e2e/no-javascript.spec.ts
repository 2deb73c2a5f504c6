import { checklistPageText } from '#text/checklist.ts';
import { cycleText } from '#text/calendar.ts';
import { checklists as allChecklists, contacts, cycles, duties, glossary, questions, stages } from './content.ts';
import { addresses } from './sitemap.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const { title, address, requirement, condition, doneWhen, checklist } of duties) {
  test(`A coordinator without JavaScript reads the duty «${title}» and its checklist`, async ({ checklists }) => {
    await checklists.open(address);

    await expect(checklists.heading).toHaveText(title);
    for (const told of [requirement, ...(condition ? [condition] : []), ...doneWhen]) {
      await expect(checklists.main.getByText(told).first()).toBeVisible();
    }
    const list = checklists.list(checklist);
    await expect(list.boxes).toHaveCount(checklist.items.length);
    for (const { text } of checklist.items) await expect(list.label(text).first()).toBeVisible();
    await expect(list.withoutScript).toHaveText(checklistPageText.withoutScript);
    await expect(list.withoutScript).toBeVisible();
  });
}

test('A coordinator without JavaScript reads all checklists on one page', async ({ checklists }) => {
  await checklists.open('/checklists/');

  await expect(checklists.main.getByRole('checkbox')).toHaveCount(allChecklists.flatMap(({ items }) => items).length);
  for (const list of allChecklists) await expect(checklists.list(list).root).toBeVisible();
});

test('A reader without JavaScript opens each of the 99 answers with a click', async ({ faq }) => {
  await faq.open();

  expect(questions).toHaveLength(99);
  await expect(faq.entries).toHaveCount(questions.length);
  for (const { id, question } of questions) {
    await expect(faq.question(id)).toContainText(question);
    await expect(faq.answer(id)).toBeHidden();
    await faq.question(id).click();
    await expect(faq.answer(id)).toBeVisible();
    await expect(faq.answer(id)).toHaveText(/[а-яё]{3,}/);
  }
});

test('A reader without JavaScript sees all stages and what is known of each year', async ({ calendar }) => {
  await calendar.open();

  await expect(calendar.stages).toHaveCount(stages.length);
  for (const { title } of stages) await expect(calendar.stages.getByText(title, { exact: true })).toBeVisible();
  for (const { year, deadlines, notFound } of cycles) {
    for (const { title } of deadlines) await expect(calendar.cycle(year).getByText(title).first()).toBeVisible();
    if (notFound.length > 0) {
      await expect(calendar.cycle(year)).toContainText(`${cycleText.notFound}: ${notFound.join('; ')}`);
    }
  }
});

test('A reader without JavaScript sees the three channels of support with their addresses', async ({ support }) => {
  await support.open();

  for (const { title, address } of contacts) {
    await expect(support.channel(title).getByRole('link', { name: address, exact: true })).toBeVisible();
  }
});

test('A reader without JavaScript reads every term of the glossary', async ({ site }) => {
  await site.open('/glossary/');

  for (const { id, term, short } of glossary) {
    const entry = site.main.locator(`[id="${id}"]`);
    await expect(entry).toContainText(term);
    await expect(entry).toContainText(short);
    await expect(entry).toBeVisible();
  }
});

test('A reader without JavaScript reaches every page by the menu', async ({ site }) => {
  await site.open('/');

  const closedGroups = site.menu.locator('details:not([open]) > summary');
  while ((await closedGroups.count()) > 0) await closedGroups.first().click();
  for (const address of addresses.filter((address) => address !== '/')) {
    await expect(site.menu.locator(`a[href="${address}"]`)).toBeVisible();
  }
});

test('A reader without JavaScript meets no control that does nothing, on any page', async ({ site }) => {
  const dead: string[] = [];
  for (const address of [...addresses, '/404.html']) {
    await site.open(address);
    await expect(site.heading).toBeVisible();
    dead.push(
      ...(await site.scriptedControls.evaluateAll(
        (all, page) => all.map(({ outerHTML }) => `${page} ${outerHTML.slice(0, 120)}`),
        address,
      )),
    );
  }
  expect(dead).toEqual([]);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a reader without JavaScript opens the menu and goes to another page', async ({ site }) => {
    await site.open('/');
    await site.menuButton.click();
    await site.menu.getByRole('link', { name: 'Чек-листы' }).click();
    await expect(site.heading).toHaveText('Чек-листы');
  });
});
