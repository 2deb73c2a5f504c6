import type { Locator, Page } from '@playwright/test';

/** What every page of the site has. */
export class SitePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The list of all pages. */
  get menu(): Locator {
    return this.page.getByRole('navigation', { name: 'Основное' });
  }

  /** Opens the list of pages on a narrow screen. */
  get menuButton(): Locator {
    return this.page.getByRole('button', { name: 'Меню' });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** The sentence about the browser's storage; not there while all is well. */
  get storageNotice(): Locator {
    return this.page.locator('storage-notice');
  }

  /** Everything that looks as if it could be worked with, except links and what the browser itself works: boxes and folds. */
  get scriptedControls(): Locator {
    return this.page
      .locator('button, select, input:not([type=checkbox]), textarea, progress')
      .filter({ visible: true });
  }

  /** By how many pixels the page is wider than the window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
