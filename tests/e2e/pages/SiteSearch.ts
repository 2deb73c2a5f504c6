import type { Locator, Page } from '@playwright/test';
import { searchText } from '#text/search.ts';

/** The search over the whole site, in the header of every page. */
export class SiteSearch {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get button(): Locator {
    return this.page.getByRole('button', { name: searchText.open });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: searchText.label });
  }

  get field(): Locator {
    return this.dialog.getByRole('searchbox', { name: searchText.label });
  }

  get closeButton(): Locator {
    return this.dialog.getByRole('button', { name: searchText.close });
  }

  /** The pages that were found; a page may carry links to places on it. */
  get results(): Locator {
    return this.dialog.locator('[data-results] > li');
  }

  get status(): Locator {
    return this.dialog.getByRole('status');
  }

  /**
   * Presses Ctrl and the key between «О» and «Д», as on a Russian keyboard: the browser then names the letter «л», and only the place of the
   * key tells that it is K.
   */
  async pressShortcutOnRussianLayout(): Promise<void> {
    const keyboard = await this.page.context().newCDPSession(this.page);
    const key = { key: 'л', code: 'KeyK', windowsVirtualKeyCode: 75, modifiers: 2 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await keyboard.detach();
  }
}
