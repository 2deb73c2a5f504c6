import { storageText } from '#text/storage.ts';
import { dutyOf } from './content.ts';
import type { ChecklistPage } from './pages/ChecklistPage.ts';
import { addresses } from './sitemap.ts';
import { expect, test } from './test.ts';

const { address, checklist } = dutyOf('sign-in');
const [first = '', second = ''] = checklist.items.map(({ text }) => text);
const total = checklist.items.length;
const key = 'vprspo:v2:main:2026:checklist:sign-in';

test.describe('Where the browser denies storage', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });

  for (const place of [address, '/checklists/', '/']) {
    test(`a coordinator is told so on ${place}`, async ({ checklists }) => {
      await checklists.open(place);

      await expect(checklists.storageNotice).toBeVisible();
      await expect(checklists.storageNotice).toHaveText(storageText['memory-only']);
    });
  }

  test('a coordinator ticks, clears and undoes until the page is left', async ({ checklists }) => {
    await checklists.open(address);
    await tickClearAndUndo(checklists);

    await checklists.page.reload();
    await expect(checklists.list(checklist).count).toHaveText(`0 из ${total}`);
  });

  test('every page opens without an error', async ({ site }) => {
    for (const each of addresses) {
      await site.open(each);
      await expect(site.heading).toBeVisible();
    }
  });

  test('the answers are still searched', async ({ faq }) => {
    await faq.open();

    expect((await faq.find('утерян пароль')).slice(0, 3)).toContain('lost-password');
  });
});

test.describe('Where the storage is full', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
  });

  test('a coordinator is told so and ticks until the page is left', async ({ checklists }) => {
    await checklists.open(address);
    await expect(checklists.storageNotice).toBeVisible();
    await expect(checklists.storageNotice).toHaveText(storageText.full);
    await tickClearAndUndo(checklists);
  });

  test('every page opens without an error', async ({ site }) => {
    for (const each of addresses) {
      await site.open(each);
      await expect(site.heading).toBeVisible();
    }
  });
});

test('A coordinator whose storage fills up is told at the tick that is not kept', async ({ checklists }) => {
  await checklists.open(address);
  const list = checklists.list(checklist);
  await list.box(first).check();
  await expect(checklists.storageNotice).toBeHidden();
  await checklists.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });

  await list.box(second).check();

  await expect(checklists.storageNotice).toHaveText(storageText.full);
  await expect(list.count).toHaveText(`2 из ${total}`);
  await checklists.page.reload();
  await expect(list.box(first)).toBeChecked();
  await expect(list.box(second)).not.toBeChecked();
});

for (const text of ['{"v":2,"registers":{"have-own-cr', '{"v":3,"ticks":["have-own-credentials"]}', 'не JSON']) {
  test(`A coordinator whose ticks cannot be read (${text}) is told so, ticks on, and the old record is kept`, async ({
    checklists,
  }) => {
    await checklists.open(address);
    await checklists.store(key, text);
    await checklists.page.reload();
    const list = checklists.list(checklist);

    await expect(checklists.storageNotice).toBeVisible();
    await expect(checklists.storageNotice).toHaveText(storageText.unreadable);
    await expect(list.count).toHaveText(`0 из ${total}`);
    await list.box(first).check();
    await expect(list.count).toHaveText(`1 из ${total}`);

    expect((await checklists.stored())[`${key}:unreadable`]).toBe(text);
    await checklists.page.reload();
    await expect(list.box(first)).toBeChecked();
    expect((await checklists.stored())[`${key}:unreadable`]).toBe(text);
  });
}

test('A coordinator whose storage works is told nothing', async ({ checklists }) => {
  for (const place of [address, '/checklists/', '/']) {
    await checklists.open(place);
    await expect(checklists.total.or(checklists.list(checklist).count).first()).toBeVisible();
    await expect(checklists.storageNotice).toBeHidden();
  }
});

async function tickClearAndUndo(checklists: ChecklistPage): Promise<void> {
  const list = checklists.list(checklist);
  await list.box(first).check();
  await list.box(second).check();
  await expect(list.count).toHaveText(`2 из ${total}`);
  await list.clearButton.click();
  await expect(list.count).toHaveText(`0 из ${total}`);
  await checklists.undoButton.click();
  await expect(list.box(first)).toBeChecked();
  await expect(list.count).toHaveText(`2 из ${total}`);
}
