import type { Download, Locator } from '@playwright/test';
import { fillInText } from '#text/templates.ts';
import { SitePage } from './SitePage.ts';

/** The page of one letter or blank form. */
export class TemplatePage extends SitePage {
  override async open(id: string): Promise<void> {
    await super.open(`/templates/${id}/`);
  }

  /** The text, as it is taken away. */
  get sheet(): Locator {
    return this.page.locator('fill-in [data-part=sheet]');
  }

  get fields(): Locator {
    return this.page.locator('fill-in').getByRole('textbox');
  }

  field(label: string): Locator {
    return this.page.locator('fill-in').getByLabel(label, { exact: true });
  }

  /** The places in the text where prompts still stand. */
  get prompts(): Locator {
    return this.sheet.locator('[data-blank]:not([data-filled])');
  }

  button(name: 'copy' | 'download' | 'print' | 'clear' | 'undoClear'): Locator {
    return this.page.getByRole('button', { name: fillInText[name], exact: true });
  }

  get status(): Locator {
    return this.page.locator('fill-in').getByRole('status');
  }

  async download(): Promise<Download> {
    const coming = this.page.waitForEvent('download');
    await this.button('download').click();
    return coming;
  }

  /** What has been copied, as a program for plain text gets it. */
  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Chooses to print; the dialog of the browser stays away. */
  async print(): Promise<void> {
    await this.page.evaluate(() => Object.assign(window, { print: () => undefined }));
    await this.button('print').click();
  }
}
