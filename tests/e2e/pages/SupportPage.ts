import type { Locator } from '@playwright/test';
import { copyText } from '#text/copy.ts';
import { supportText } from '#text/support.ts';
import { SitePage } from './SitePage.ts';

/** «Поддержка»: the channels in the order in which to try them. */
export class SupportPage extends SitePage {
  override async open(): Promise<void> {
    await super.open('/support/');
  }

  get channels(): Locator {
    return this.page.locator('ol.contact-cards > li');
  }

  channel(title: string): Locator {
    return this.channels.filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  copyButton(title: string): Locator {
    return this.page.getByRole('button', { name: `${supportText.copy}: ${title}` });
  }

  get copyButtons(): Locator {
    return this.page.getByRole('button', { name: supportText.copy });
  }

  /** The word «Скопировано» beside a button. */
  confirmation(title: string): Locator {
    return this.channel(title).getByText(copyText.copied, { exact: true });
  }
}
