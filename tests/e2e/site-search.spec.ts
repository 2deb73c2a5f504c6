import { searchText } from '#text/search.ts';
import { expect, test } from './test.ts';

test('A reader opens the search with its button and can type at once', async ({ site, search }) => {
  await site.open('/');
  await search.button.click();

  await expect(search.dialog).toBeVisible();
  await expect(search.field).toBeFocused();
  await expect(search.status).toHaveText(searchText.start);
});

test('A reader opens the search with Ctrl+K, and closes it with the same keys', async ({ site, search }) => {
  await site.open('/duties/sign-in/');
  await site.page.keyboard.press('Control+KeyK');
  await expect(search.field).toBeFocused();

  await site.page.keyboard.press('Control+KeyK');
  await expect(search.dialog).toBeHidden();
});

test('Ctrl+K works on the Russian layout too, where the key types «л»', async ({ site, search }) => {
  await site.open('/duties/sign-in/');
  await search.pressShortcutOnRussianLayout();

  await expect(search.field).toBeFocused();
  await expect(search.field).toHaveValue('');
});

test('Ctrl+K is known by the place of the key: the letter «k» of another key does nothing', async ({
  site,
  search,
}) => {
  await site.open('/');
  const press = (event: { code: string; key: string; ctrlKey?: boolean }) =>
    site.page.evaluate((init) => window.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })), event);

  await press({ code: 'KeyV', key: 'k', ctrlKey: true });
  await press({ code: 'KeyK', key: 'л' });
  await expect(search.dialog).toBeHidden();
  await press({ code: 'KeyK', key: 'л', ctrlKey: true });
  await expect(search.dialog).toBeVisible();
});

test('A reader finds «архив» and goes to a page that was found', async ({ site, search }) => {
  await site.open('/');
  await search.button.click();
  await search.field.pressSequentially('архив');

  await expect(search.status).toHaveText(/^Нашлось: \d+ страниц/);
  await expect(search.results).not.toHaveCount(0);
  await expect(search.results.filter({ hasText: 'Архивы для печати' })).not.toHaveCount(0);
  await expect(search.dialog.locator('mark').first()).toHaveText(/архив/i);

  await search.results.getByRole('link', { name: 'Архивы для печати', exact: true }).first().click();
  await expect(site.heading).toHaveText('Архивы для печати');
  await expect(search.dialog).toBeHidden();
});

test('Every result leads to a page that is there', async ({ site, search, request }) => {
  await site.open('/');
  await search.button.click();
  await search.field.fill('координатор');
  await expect(search.results).not.toHaveCount(0);

  const targets = await search.results
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const target of targets) expect((await request.get(target)).status(), target).toBe(200);
});

test('Enter in the field goes to the first result', async ({ site, search }) => {
  await site.open('/');
  await search.button.click();
  await search.field.fill('словарь');
  const best = search.results.first().getByRole('link').first();
  await expect(best).toBeVisible();
  await expect(search.status).toHaveText(/^Нашлось/);
  const name = (await best.textContent()) ?? '';

  await search.field.press('Enter');

  await expect(site.heading).toHaveText(name);
});

test('A word form finds the same pages as the word', async ({ site, search }) => {
  await site.open('/');
  await search.button.click();
  await search.field.fill('протоколами');

  await expect(search.results.filter({ hasText: 'Контроль электронных протоколов' })).not.toHaveCount(0);
});

test('The search speaks Russian from its button to its empty result', async ({ site, search }) => {
  await site.open('/');
  await search.button.click();
  await search.field.fill('зщшпцук');

  await expect(search.status).toHaveText(searchText.nothing('зщшпцук'));
  await expect(search.results).toHaveCount(0);
  const words = [
    await search.dialog.innerText(),
    await search.dialog.getAttribute('aria-label'),
    await search.field.getAttribute('aria-label'),
    await search.field.getAttribute('placeholder'),
  ].join(' ');
  expect(words).not.toMatch(/[a-z]{3,}/i);
  await expect(search.dialog.getByRole('link', { name: searchText.faqLink })).toBeVisible();
});

test('Escape closes the search, and the focus returns to where it was', async ({ site, search }) => {
  await site.open('/duties/');
  await search.button.click();
  await expect(search.field).toBeFocused();
  await site.page.keyboard.press('Escape');
  await expect(search.dialog).toBeHidden();
  await expect(search.button).toBeFocused();

  const link = site.main.getByRole('link', { name: 'Вход в личный кабинет' });
  await link.focus();
  await site.page.keyboard.press('Control+KeyK');
  await expect(search.field).toBeFocused();
  await site.page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('The search closes with its button and with a click beside it', async ({ site, search }) => {
  await site.open('/');
  await search.button.click();
  await search.closeButton.click();
  await expect(search.dialog).toBeHidden();

  await search.button.click();
  await expect(search.dialog).toBeVisible();
  await site.page.mouse.click(5, 5);
  await expect(search.dialog).toBeHidden();
});

test('The keyboard does not leave the open search for the page behind it', async ({ site, search }) => {
  await site.open('/');
  await search.button.click();
  await search.field.fill('архив');
  await expect(search.results).not.toHaveCount(0);

  const behind = site.page.locator(':focus:not(body, dialog, dialog *)');
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
    await site.page.keyboard.press(key);
    await expect(behind).toHaveCount(0);
  }
});

test('Nothing of the search is asked for before it is opened, and then only from this site', async ({
  site,
  search,
  trouble,
}) => {
  const asked = () => trouble.requested.filter(({ pathname }) => /pagefind|search-results/.test(pathname)).map(String);
  await site.open('/duties/archives-printing/');
  await site.page.waitForLoadState('networkidle');
  expect(asked()).toEqual([]);

  await search.button.click();
  await search.field.fill('архив');
  await expect(search.results).not.toHaveCount(0);
  expect(asked()).not.toEqual([]);
});

test('The search runs under a policy that forbids foreign scripts', async ({ site, search }) => {
  await site.open('/');
  const policy = await site.page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  const violations = await site.page.evaluateHandle(() => {
    const met: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      met.push(`${violatedDirective} ${blockedURI}`),
    );
    return met;
  });

  await search.button.click();
  await search.field.fill('архив');
  await expect(search.results).not.toHaveCount(0);

  expect(await violations.jsonValue()).toEqual([]);
});

test('A reader is told when the search cannot be loaded', async ({ site, search, trouble }) => {
  trouble.expect(/Failed to load resource|net::ERR/);
  await site.page.route('**/pagefind/**', (route) => route.abort());
  await site.open('/');
  await search.button.click();
  await search.field.fill('архив');

  await expect(search.status).toHaveText(searchText.unavailable);
});
