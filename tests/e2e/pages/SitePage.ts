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

  /** A word of the page that opens its meaning. */
  term(word: string): Locator {
    return this.main.locator('a.term').getByText(word, { exact: true });
  }

  /** The meaning of a term, while it is open. */
  meaning(word: string): Locator {
    return this.page.getByRole('dialog', { name: word, exact: true });
  }

  /** The choice of a theme in the header. */
  get themes(): Locator {
    return this.page.getByRole('combobox', { name: 'Тема оформления' });
  }

  /** By how many pixels the page is wider than the window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** The texts that stand partly outside the window and cannot be scrolled to: what is wider than the window and hides it. */
  async cutOff(): Promise<string[]> {
    return this.main.evaluate((main) => {
      const width = document.documentElement.clientWidth;
      const scrolls = (element: Element | null): boolean =>
        element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
      return [...main.querySelectorAll('h1, h2, h3, p, li, dt, dd, td, th, summary, label, button, a')]
        .filter((element) => element.checkVisibility() && !scrolls(element.parentElement))
        .filter((element) => !element.matches('.sr-only, .sr-only *'))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return right > width + 1 || left < -1;
        })
        .map((element) => element.outerHTML.slice(0, 100));
    });
  }
}
