import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dutyOf } from './content.ts';
import { addresses } from './sitemap.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of VIEWPORTS) {
    test.describe(`In ${colorScheme} colours, ${viewport.width} pixels wide`, () => {
      test.use({ colorScheme, viewport });

      for (const address of [...addresses, '/404.html']) {
        test(`nothing on ${address} shuts anyone out`, async ({ site }) => {
          await site.open(address);
          await expect(site.page.locator('html')).toHaveAttribute('data-theme', colorScheme);

          expect(await violations(site.page)).toEqual([]);
        });
      }

      test('no answer shuts anyone out when all are open', async ({ faq }) => {
        await faq.open();
        await faq.openAllButton.click();
        await expect(faq.openEntries).toHaveCount(99);

        expect(await violations(faq.page)).toEqual([]);
      });

      test('the results of both searches shut nobody out', async ({ faq, search }) => {
        await faq.open();
        await faq.ask('архив');
        expect(await violations(faq.page)).toEqual([]);
        await faq.ask('зщшпцук');
        expect(await violations(faq.page)).toEqual([]);

        await search.button.click();
        await search.field.fill('архив');
        await expect(search.results).not.toHaveCount(0);
        expect(await violations(faq.page)).toEqual([]);
      });

      test('a ticked, a cleared and an unsaved checklist shut nobody out', async ({ checklists }) => {
        await checklists.page.addInitScript(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          };
        });
        const { address, checklist } = dutyOf('archives-printing');
        await checklists.open(address);
        const list = checklists.list(checklist);
        await expect(checklists.storageNotice).toBeVisible();
        for (const box of await list.boxes.all()) await box.check();
        expect(await violations(checklists.page)).toEqual([]);
        await list.clearButton.click();
        await expect(list.undoButton).toBeVisible();
        expect(await violations(checklists.page)).toEqual([]);
      });
    });
  }
}

/** What axe objects to: the rule, and where it is broken. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}
