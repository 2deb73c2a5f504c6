import { copyText } from '#text/copy.ts';
import { contacts } from './content.ts';
import type { SupportPage } from './pages/SupportPage.ts';
import type { SiteSearch } from './pages/SiteSearch.ts';
import { expect, test } from './test.ts';

/** As the instruction names them. */
const CHANNELS = [
  'https://lk-fisoko.obrnadzor.gov.ru',
  'https://help-fisoko.obrnadzor.gov.ru/spo/rt1.php',
  'vprhelp@fioco.ru',
];

test('A coordinator sees three channels in the order in which to try them', async ({ support }) => {
  await support.open();

  await expect(support.channels).toHaveCount(3);
  await expect(support.channels.getByRole('heading')).toContainText(contacts.map(({ title }) => title));
  for (const [index, address] of CHANNELS.entries()) {
    const link = support.channels.nth(index).getByRole('link', { name: address, exact: true });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', address.includes('@') ? `mailto:${address}` : address);
  }
});

test('The page says what the sources do not tell: a telephone, hours, a term of answer', async ({ support }) => {
  await support.open();

  await expect(support.main).toContainText('Телефона поддержки ВПР СПО, часов её работы и срока ответа мы не нашли');
});

test.describe('Where the browser allows the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [index, { title }] of contacts.entries()) {
    test(`a click copies the address of «${title}»`, async ({ support }) => {
      await support.open();
      await support.copyButton(title).click();

      await expect(support.confirmation(title)).toBeVisible();
      expect(await support.page.evaluate(() => navigator.clipboard.readText())).toBe(CHANNELS[index]);
    });
  }

  test('the keyboard copies too, and a screen reader is told', async ({ support }) => {
    await support.open();
    await support.copyButton('Форум поддержки СПО').press('Enter');

    await expect(support.channel('Форум поддержки СПО').getByRole('status')).toHaveText(copyText.copied);
  });
});

test.describe('Where the browser has no clipboard for scripts, as on pages without TLS', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  });

  test('a click still copies the address', async ({ support, search }) => {
    await copyAndPaste(support, search);
  });
});

test.describe('Where the browser forbids the clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    });
  });

  test('a click still copies the address', async ({ support, search }) => {
    await copyAndPaste(support, search);
  });

  test('a coordinator is told what to do when nothing can be copied', async ({ support }) => {
    await support.page.addInitScript(() => {
      Object.assign(document, { execCommand: () => false });
    });
    await support.open();
    await support.copyButton('Форум поддержки СПО').click();

    await expect(support.channel('Форум поддержки СПО').getByRole('status')).toHaveText(copyText.failed);
  });
});

/** Copies the address of the forum and pastes it into the one field of the page. */
async function copyAndPaste(support: SupportPage, search: SiteSearch): Promise<void> {
  await support.open();
  const button = support.copyButton('Форум поддержки СПО');
  await button.click();
  await expect(support.confirmation('Форум поддержки СПО')).toBeVisible();
  // The reader is where he was.
  await expect(button).toBeFocused();

  await search.button.click();
  await search.field.press('Control+KeyV');
  await expect(search.field).toHaveValue('https://help-fisoko.obrnadzor.gov.ru/spo/rt1.php');
}
