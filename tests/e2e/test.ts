/** Playwright's `test` with the pages of the site at hand. Every test also fails when a page throws, complains or asks another host. */
import { expect, test as base } from '@playwright/test';
import { CalendarPage } from './pages/CalendarPage.ts';
import { ChecklistPage } from './pages/ChecklistPage.ts';
import { FaqPage } from './pages/FaqPage.ts';
import { SettingsPage } from './pages/SettingsPage.ts';
import { SitePage } from './pages/SitePage.ts';
import { SiteSearch } from './pages/SiteSearch.ts';
import { SupportPage } from './pages/SupportPage.ts';
import { Trouble } from './trouble.ts';

export const test = base.extend<Pages & { trouble: Trouble }>({
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble = new Trouble(context, baseURL ?? '');
      await use(trouble);
      expect(trouble.found).toEqual([]);
    },
    { auto: true },
  ],
  site: ({ page }, use) => use(new SitePage(page)),
  checklists: ({ page }, use) => use(new ChecklistPage(page)),
  settings: ({ page }, use) => use(new SettingsPage(page)),
  faq: ({ page }, use) => use(new FaqPage(page)),
  calendar: ({ page }, use) => use(new CalendarPage(page)),
  support: ({ page }, use) => use(new SupportPage(page)),
  search: ({ page }, use) => use(new SiteSearch(page)),
});

export { expect };

interface Pages {
  /** Any page. */
  site: SitePage;
  checklists: ChecklistPage;
  settings: SettingsPage;
  faq: FaqPage;
  calendar: CalendarPage;
  support: SupportPage;
  search: SiteSearch;
}
