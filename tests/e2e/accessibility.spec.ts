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
    test.describe(`In ${colorScheme} colours, ${viewport.width} pixels wide,`, () => {
      test.use({ colorScheme, viewport });

      for (const address of [...addresses, '/404.html']) {
        test(`nothing on ${address} shuts anyone out`, async ({ site }) => {
          await site.open(address);
          await expect(site.page.locator('html')).toHaveAttribute('data-theme', colorScheme);

          expect(await violations(site.page)).toEqual([]);
        });
      }
    });
  }

  test.describe(`In ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('no answer shuts anyone out when all are open', async ({ faq }) => {
      await faq.open();
      await faq.openAllButton.click();
      await expect(faq.openEntries).toHaveCount(99);

      expect(await violations(faq.page)).toEqual([]);
    });

    test('found answers shut nobody out, nor does the notice that there are none', async ({ faq }) => {
      await faq.open();
      await faq.ask('архив');
      expect(await violations(faq.page)).toEqual([]);

      await faq.ask('зщшпцук');
      await expect(faq.nothingFound).toBeVisible();
      expect(await violations(faq.page)).toEqual([]);
    });

    test('the open search of the site shuts nobody out', async ({ site, search }) => {
      await site.open('/');
      await search.button.click();
      await search.field.fill('архив');
      await expect(search.results).not.toHaveCount(0);

      expect(await violations(site.page)).toEqual([]);
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
      await expect(checklists.undoButton).toBeVisible();
      expect(await violations(checklists.page)).toEqual([]);
    });
  });
}

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the open menu shuts nobody out', async ({ site }) => {
    await site.open('/');
    await site.menuButton.click();
    await expect(site.menu.getByRole('link', { name: 'Чек-листы' })).toBeVisible();

    expect(await violations(site.page)).toEqual([]);
  });
});

test.describe('Where Windows dictates the colours', () => {
  test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } });

  test('a coordinator sees the boxes, the progress and the degrees of certainty, and ticks', async ({ checklists }) => {
    const { address, checklist } = dutyOf('sign-in');
    await checklists.open(address);
    const list = checklists.list(checklist);
    await list.boxes.first().check();

    await expect(list.count).toHaveText(/^1 из /);
    const bar = list.root.locator('progress');
    await expect(bar).toBeVisible();
    // The bar is told from its ground by a frame, a badge by its own: backgrounds are gone.
    await expect(bar).toHaveCSS('border-top-style', 'solid');
    await expect(checklists.main.locator('.certainty').first()).toHaveCSS('border-top-style', /solid|dashed|dotted/);
  });

  test('a reader tells an open answer from a closed one and finds the focus', async ({ faq }) => {
    await faq.open();
    await faq.question('lost-password').press('Enter');
    await expect(faq.answer('lost-password')).toBeVisible();

    await expect(faq.question('lost-password')).toBeFocused();
    await expect(faq.question('lost-password')).not.toHaveCSS('outline-style', 'none');
  });
});

test.describe('Where the reader wants little motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself when answers, checklists and the search are used', async ({
    faq,
    checklists,
    search,
  }) => {
    await faq.open('#lost-password');
    await faq.openAllButton.click();
    expect(await animations(faq.page)).toEqual([]);

    const { address, checklist } = dutyOf('sign-in');
    await checklists.open(address);
    await checklists.list(checklist).boxes.first().check();
    await search.button.click();
    await expect(search.dialog).toBeVisible();
    expect(await animations(checklists.page)).toEqual([]);
    await expect(checklists.page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
  });
});

/** What axe objects to: the rule, and where it is broken. */
async function violations(page: Page): Promise<string[]> {
  // The site has no frames, so the page need not be examined from a second one; and only what is wrong is asked for.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode();
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}

async function animations(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 80) : '') ?? ''),
  );
}
