import { faqText } from '#text/faq.ts';
import { questions } from './content.ts';
import { expect, test } from './test.ts';

const ids = questions.map(({ id }) => id);

test('A reader sees all 99 questions by topic, closed', async ({ faq }) => {
  await faq.open();

  expect(ids).toHaveLength(99);
  expect(await faq.shownIds()).toEqual(ids);
  await expect(faq.openEntries).toHaveCount(0);
});

test('Answers are found while the reader types, without Enter', async ({ faq }) => {
  await faq.open();

  await faq.field.pressSequentially('парол');
  await faq.settled('парол');
  await expect(faq.results).toBeVisible();
  await faq.field.pressSequentially('ь утерян');
  await faq.settled('пароль утерян');

  expect((await faq.shownIds()).slice(0, 3)).toContain('lost-password');
  await expect(faq.status).toHaveText(/^Нашлось: \d+ ответ/);
});

test('Enter in the field neither leaves the page nor loses the results', async ({ faq }) => {
  await faq.open();
  await faq.ask('архив');
  const found = await faq.shownIds();

  await faq.field.press('Enter');

  await expect(faq.field).toHaveValue('архив');
  expect(await faq.shownIds()).toEqual(found);
});

for (const { person, query, expected } of [
  { person: 'says it in other words', query: 'утерян пароль', expected: ['lost-password'] },
  { person: 'types one word', query: 'апелляция', expected: ['appeal'] },
  {
    person: 'uses another form of the word',
    query: 'архивы',
    expected: ['archive-when', 'who-downloads-archive', 'archive-broken', 'archive-encrypted'],
  },
  { person: 'makes a typing error', query: 'протакол', expected: ['electronic-protocol', 'fix-protocol'] },
  {
    person: 'forgets the Russian layout',
    query: 'gfhjkm',
    expected: ['lost-password', 'get-login', 'password-in-chat'],
  },
  { person: 'forgets the Russian layout in two words', query: 'enthzy gfhjkm', expected: ['lost-password'] },
  { person: 'writes in capitals', query: 'УТЕРЯН ПАРОЛЬ', expected: ['lost-password'] },
]) {
  test(`A reader who ${person} («${query}») finds the answer among the first three`, async ({ faq }) => {
    await faq.open();
    const [first, second, third] = await faq.find(query);

    expect(
      expected.some((id) => [first, second, third].includes(id)),
      `${first}, ${second}, ${third}`,
    ).toBe(true);
  });
}

test('The letters ё and е are one to the search', async ({ faq }) => {
  await faq.open();
  const withDots = await faq.find('отчёт');

  expect(withDots.length).toBeGreaterThan(0);
  expect(await faq.find('отчет')).toEqual(withDots);
  expect(await faq.find('учетная запись')).toEqual(await faq.find('учётная запись'));
});

test('A reader opens a found answer and reads it', async ({ faq }) => {
  await faq.open();
  await faq.ask('утерян пароль');

  await faq.question('lost-password').click();

  await expect(faq.answer('lost-password')).toBeVisible();
  await expect(faq.results.locator(faq.entry('lost-password'))).toBeVisible();
});

test('A reader whose question has no answer is told so and shown where to ask', async ({ faq }) => {
  await faq.open();
  await faq.ask('зщшпцук');

  await expect(faq.nothingFound).toBeVisible();
  await expect(faq.results).toBeHidden();
  await expect(faq.status).toHaveText(faqText.emptyTitle);
  // No dead end: the questions by topic stay below.
  expect(await faq.shownIds()).toEqual(ids);

  await faq.nothingFound.getByRole('link', { name: faqText.emptyLink }).click();
  await expect(faq.heading).toHaveText('Поддержка');
});

test('A link with a query runs the search', async ({ faq }) => {
  await faq.open('?q=пароль');
  await faq.settled('пароль');

  await expect(faq.field).toHaveValue('пароль');
  await expect(faq.results).toBeVisible();
  expect((await faq.shownIds()).slice(0, 3)).toContain('lost-password');
});

test('The address of a search can be passed on', async ({ faq }) => {
  await faq.open();
  await faq.ask('утерян пароль');
  await expect(faq.page).toHaveURL((url) => url.searchParams.get('q') === 'утерян пароль');

  const found = await faq.shownIds();
  await faq.page.reload();
  await faq.settled('утерян пароль');
  expect(await faq.shownIds()).toEqual(found);
});

test('A reader who clears the field sees all 99 questions again in their order', async ({ faq }) => {
  await faq.open('?q=пароль');
  await faq.settled('пароль');
  await faq.ask('архив');

  await faq.field.clear();
  await faq.settled('');

  expect(await faq.shownIds()).toEqual(ids);
  await expect(faq.results).toBeHidden();
  await expect(faq.nothingFound).toBeHidden();
  await expect(faq.status).toBeEmpty();
  await expect(faq.page).toHaveURL((url) => !url.searchParams.has('q'));
});

test('A link to one answer opens it and brings it into view', async ({ faq }) => {
  await faq.open('#lost-password');

  await expect(faq.answer('lost-password')).toBeVisible();
  await expect(faq.question('lost-password')).toBeInViewport();
  await expect(faq.openEntries).toHaveCount(1);
});

test('A link to one answer works while a search is shown', async ({ faq }) => {
  await faq.open();
  await faq.ask('архив');
  expect(await faq.shownIds()).not.toContain('rating-use');

  await faq.page.evaluate(() => {
    location.hash = '#rating-use';
  });

  await expect(faq.answer('rating-use')).toBeVisible();
  await expect(faq.question('rating-use')).toBeInViewport();
  await expect(faq.results).toBeHidden();
  expect(await faq.shownIds()).toEqual(ids);
});

test('A reader goes on to a similar question from a found answer', async ({ faq }) => {
  await faq.open();
  await faq.ask('утерян пароль');
  await faq.question('lost-password').click();

  await faq.entry('lost-password').locator('a[href="/faq/#get-login"]').click();

  await expect(faq.answer('get-login')).toBeVisible();
  await expect(faq.question('get-login')).toBeInViewport();
});

test('A reader comes from the page of a duty to the answer itself', async ({ faq, site }) => {
  await site.open('/duties/sign-in/');
  await site.main.locator('a[href="/faq/#lost-password"]').first().click();

  await expect(faq.answer('lost-password')).toBeVisible();
  await expect(faq.question('lost-password')).toBeInViewport();
});

test('A reader opens all answers at once, and closes them', async ({ faq }) => {
  await faq.open();

  await faq.openAllButton.click();
  await expect(faq.openEntries).toHaveCount(99);
  await faq.closeAllButton.click();
  await expect(faq.openEntries).toHaveCount(0);
  await expect(faq.openAllButton).toBeVisible();
});

test('A reader searches and opens an answer with the keyboard alone', async ({ faq }) => {
  await faq.open();
  const { keyboard } = faq.page;
  await faq.field.focus();
  await keyboard.type('утерян пароль');
  await faq.settled('утерян пароль');

  await keyboard.press('Tab');
  await expect(faq.openAllButton).toBeFocused();
  await keyboard.press('Tab');
  const [first = ''] = await faq.shownIds();
  await expect(faq.question(first)).toBeFocused();
  await keyboard.press('Enter');
  await expect(faq.answer(first)).toBeVisible();
  await keyboard.press('Space');
  await expect(faq.answer(first)).toBeHidden();
});

test('The search is fetched only when the reader turns to the field', async ({ faq, trouble }) => {
  await faq.open();
  await faq.page.waitForLoadState('networkidle');
  const phrases = () => trouble.requested.filter(({ pathname }) => pathname.endsWith('/phrases.json')).length;
  expect(phrases()).toBe(0);

  await faq.field.focus();
  await expect.poll(phrases).toBe(1);
  await faq.ask('архив');
  expect(phrases()).toBe(1);
});

test('A reader still searches when the list of phrasings does not come', async ({ faq, page, trouble }) => {
  trouble.expect(/Failed to load resource/);
  await page.route('**/phrases.json', (route) => route.abort());
  await faq.open();

  expect((await faq.find('апелляция')).slice(0, 3)).toContain('appeal');
});
