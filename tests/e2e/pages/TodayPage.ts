import type { Locator } from '@playwright/test';
import { itemText } from '#text/checklist.ts';
import { todayPageText, todayText } from '#text/today.ts';
import { ChecklistPage } from './ChecklistPage.ts';

/** «Сегодня»: what is to be done now. */
export class TodayPage extends ChecklistPage {
  override async open(address = '/today/'): Promise<void> {
    await super.open(address);
  }

  /** The page has looked at the clock and at what is stored. */
  get ready(): Locator {
    return this.page.locator('today-view[data-ready]');
  }

  get date(): Locator {
    return this.main.locator('[data-part=date]');
  }

  /** What is said only where there is no JavaScript. Searching by text passes over such elements. */
  get withoutScript(): Locator {
    return this.main.locator('today-view noscript > p');
  }

  get greeting(): Locator {
    return this.main.locator('[data-part=newcomer]');
  }

  get stageLink(): Locator {
    return this.main.locator('[data-part=stage-link]');
  }

  /** The checklists that can be seen. */
  get lists(): Locator {
    return this.main.locator('check-list').filter({ visible: true });
  }

  get nextButton(): Locator {
    return this.main.getByRole('button', { name: todayPageText.showNext });
  }

  /** The duties that were left open in earlier stages. */
  get earlier(): Locator {
    return this.main.locator('[data-part=earlier]');
  }

  get stageRows(): Locator {
    return this.main.locator('[data-stage]');
  }

  get changed(): Locator {
    return this.page.getByRole('region', { name: todayPageText.changed });
  }

  confirmButton(item: string): Locator {
    return this.changed.getByRole('button', { name: `${itemText.confirm}: ${item}` });
  }

  get dates(): Locator {
    return this.page.getByRole('region', { name: todayPageText.dates });
  }

  /** An own date that is not folded away. */
  ownDate(title: string): Locator {
    return this.dates.locator('[data-part=date-rows] > li').filter({ hasText: title });
  }

  get ownDates(): Locator {
    return this.dates.locator('[data-part=date-rows] > li').filter({ visible: true });
  }

  get doneDates(): Locator {
    return this.dates.locator('[data-part=done-dates]');
  }

  get titleField(): Locator {
    return this.dates.getByRole('textbox', { name: todayPageText.title });
  }

  get dayField(): Locator {
    return this.dates.getByLabel(todayPageText.on);
  }

  get addButton(): Locator {
    return this.dates.getByRole('button', { name: todayText.addButton, exact: true });
  }

  deleteButton(title: string): Locator {
    return this.dates.getByRole('button', { name: `${todayText.deleteButton}: ${title}` });
  }

  changeButton(title: string): Locator {
    return this.dates.getByRole('button', { name: `${todayText.changeButton}: ${title}` });
  }

  get saveButton(): Locator {
    return this.dates.getByRole('button', { name: todayText.saveButton, exact: true });
  }

  /** What the form says. */
  get dateStatus(): Locator {
    return this.dates.locator('form').getByRole('status');
  }

  async addDate(title: string, day: string): Promise<void> {
    await this.titleField.fill(title);
    await this.dayField.fill(day);
    await this.addButton.click();
  }
}
