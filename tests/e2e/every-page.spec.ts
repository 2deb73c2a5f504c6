import { addresses } from './sitemap.ts';
import { expect, test } from './test.ts';

const WIDTHS = [1280, 390, 320];

test('The sitemap names the pages that a coordinator needs', () => {
  expect(addresses.length).toBeGreaterThanOrEqual(20);
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/duties/', '/checklists/', '/calendar/', '/faq/', '/support/', '/glossary/']),
  );
});

// That no page throws, complains in the console or asks another host, `test.ts` sees to in every test.
for (const address of addresses) {
  test(`${address} opens without trouble and fits every window`, async ({ site }) => {
    const response = await site.page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(site.heading).toHaveCount(1);
    await expect(site.page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(site.page).toHaveTitle(/[а-яё]/i);

    for (const width of WIDTHS) {
      await site.page.setViewportSize({ width, height: 800 });
      expect.soft(await site.overflow(), `pixels too wide at ${width}`).toBe(0);
      expect.soft(await site.cutOff(), `cut off at ${width}`).toEqual([]);
    }
    await site.page.waitForLoadState('networkidle');
  });
}

test('The opened answers fit every window', async ({ faq }) => {
  await faq.open();
  await faq.openAllButton.click();

  for (const width of WIDTHS) {
    await faq.page.setViewportSize({ width, height: 800 });
    expect.soft(await faq.overflow(), `pixels too wide at ${width}`).toBe(0);
    expect.soft(await faq.cutOff(), `cut off at ${width}`).toEqual([]);
  }
});

for (const address of ['/no-such-page/', '/duties/no-such-duty/', '/нет-такой-страницы']) {
  test(`A reader at the unknown address ${address} is told so in Russian and shown where to go`, async ({
    site,
    trouble,
  }) => {
    trouble.expect(/Failed to load resource.*404/);
    const response = await site.page.goto(address);

    expect(response?.status()).toBe(404);
    await expect(site.heading).toHaveText('Страница не найдена');
    await expect(site.main).toContainText('Такой страницы нет');
    await site.main.getByRole('link', { name: 'Чек-листы' }).click();
    await expect(site.heading).toHaveText('Чек-листы');
  });
}

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a reader opens the menu, goes to another page, and the menu is out of the way', async ({ site }) => {
    await site.open('/');
    await expect(site.menu.getByRole('link', { name: 'Чек-листы' })).toBeHidden();
    await site.menuButton.tap();
    await site.menu.getByRole('link', { name: 'Чек-листы' }).tap();

    await expect(site.heading).toHaveText('Чек-листы');
    await expect(site.menu.getByRole('link', { name: 'Чек-листы' })).toBeHidden();
  });
});

test('A keyboard reader skips the menu', async ({ site }) => {
  await site.open('/duties/sign-in/');
  await site.page.keyboard.press('Tab');
  const skip = site.page.getByRole('link', { name: 'Перейти к содержимому' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();

  await site.page.keyboard.press('Enter');
  await expect(site.page).toHaveURL(/#_top$/);
});
