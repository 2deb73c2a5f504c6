import type { Locator } from '@playwright/test';
import { settingsPageText, workspaceText } from '#text/settings.ts';
import { ChecklistPage } from './ChecklistPage.ts';

/** «Настройки», and what they do on other pages. */
export class SettingsPage extends ChecklistPage {
  async openSettings(): Promise<void> {
    await this.open('/settings/');
  }

  answer(question: string, answer: keyof typeof settingsPageText.answers): Locator {
    return this.page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: settingsPageText.answers[answer], exact: true });
  }

  get region(): Locator {
    return this.page.getByRole('combobox', { name: settingsPageText.region });
  }

  get initials(): Locator {
    return this.page.getByRole('textbox', { name: settingsPageText.initials });
  }

  get cycle(): Locator {
    return this.page.getByRole('combobox', { name: settingsPageText.cycle });
  }

  get profileName(): Locator {
    return this.page.getByRole('textbox', { name: settingsPageText.profileName });
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  get shared(): Locator {
    return this.page.getByRole('checkbox', { name: settingsPageText.shared });
  }

  /** The choice of a profile at the head of the menu. */
  get profileMenu(): Locator {
    return this.menu.getByRole('combobox', { name: workspaceText.profileLabel });
  }

  /** Says whose data and which cycle are shown. */
  get note(): Locator {
    return this.page.locator('.workspace-note');
  }

  /** What is said only where there is no JavaScript. Searching by text passes over such elements. */
  get withoutScript(): Locator {
    return this.main.locator('noscript > p');
  }

  /** The keys of the site in the storage of the tab. */
  async ownKeysOfTab(): Promise<string[]> {
    return this.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('vprspo:')));
  }

  async addProfile(name: string): Promise<void> {
    await this.openSettings();
    await this.profileName.fill(name);
    await Promise.all([this.page.waitForEvent('load'), this.button(settingsPageText.addProfile).click()]);
  }
}
