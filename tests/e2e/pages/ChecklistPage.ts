import type { Locator } from '@playwright/test';
import { checklistPageText, itemPanelText, itemText } from '#text/checklist.ts';
import { printText } from '#text/print.ts';
import { undoText } from '#text/undo.ts';
import type { Checklist } from '../content.ts';
import { SitePage } from './SitePage.ts';

/** A page with checklists: the page of a duty has one, «Чек-листы» has all. */
export class ChecklistPage extends SitePage {
  list({ title }: Pick<Checklist, 'title'>): ChecklistOnPage {
    return new ChecklistOnPage(this.page.getByRole('group', { name: title, exact: true }));
  }

  /** The count of all checklists, on the home page and on «Чек-листы». */
  get total(): Locator {
    return this.page.locator('progress-meter').getByText(/^\d+ из \d+, \d+\s%$/);
  }

  get totalBar(): Locator {
    return this.page.getByRole('progressbar', { name: checklistPageText.markedByYou });
  }

  /** How much of a duty is done, beside its name in the menu. */
  inMenu(address: string): Locator {
    return this.menu.locator(`a[href="${address}"] .menu-progress`);
  }

  /** The filter of all lists of the page. */
  get stages(): Locator {
    return this.main.getByRole('combobox', { name: checklistPageText.stage });
  }

  /** The offer to undo the last act that took something away. */
  get undoOffer(): Locator {
    return this.page.getByRole('region', { name: undoText.title });
  }

  get undoButton(): Locator {
    return this.undoOffer.getByRole('button', { name: undoText.undo });
  }

  get dismissButton(): Locator {
    return this.undoOffer.getByRole('button', { name: undoText.dismiss });
  }

  /** Everything that the browser keeps for this address. */
  async stored(): Promise<Record<string, string>> {
    return this.page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
  }

  async store(key: string, text: string): Promise<void> {
    await this.page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
  }
}

/** One checklist on a page. */
export class ChecklistOnPage {
  readonly root: Locator;

  constructor(root: Locator) {
    this.root = root;
  }

  get boxes(): Locator {
    return this.root.getByRole('checkbox');
  }

  box(item: string): Locator {
    return this.root.getByRole('checkbox', { name: item });
  }

  /** The words of an item, which are its label. */
  label(item: string): Locator {
    return this.root.locator('label').getByText(item);
  }

  get ticked(): Locator {
    return this.root.getByRole('checkbox', { checked: true });
  }

  get count(): Locator {
    return this.root.getByText(/^\d+ из \d+$/);
  }

  get clearButton(): Locator {
    return this.root.getByRole('button', { name: checklistPageText.clear });
  }

  /** The row of an item with all that stands under it. */
  row(item: string): ChecklistRow {
    return new ChecklistRow(
      this.root.getByRole('listitem').filter({ has: this.root.page().getByRole('checkbox', { name: item }) }),
    );
  }

  /** The filter of this list. */
  show(name: keyof typeof checklistPageText.showing): Locator {
    return this.root.getByRole('radio', { name: checklistPageText.showing[name] });
  }

  /** Says that the duty does not apply. */
  get switchedOff(): Locator {
    return this.root.locator('[data-part=switched-off]');
  }

  printButton(kind: 'filled' | 'blank'): Locator {
    return this.root.getByRole('button', { name: printText[kind], exact: true });
  }

  /** What is said only where there is no JavaScript. Searching by text passes over such elements. */
  get withoutScript(): Locator {
    return this.root.locator('noscript > p');
  }

  /** What a screen reader is told. */
  get announcement(): Locator {
    return this.root.locator('[aria-live=polite]');
  }
}

/** One item of a checklist. */
export class ChecklistRow {
  readonly root: Locator;

  constructor(root: Locator) {
    this.root = root;
  }

  /** What stands under the item: of the site, and of the reader's own. */
  get own(): Locator {
    return this.root.locator('.own');
  }

  /** When the reader marked the item, and with whose initials. */
  get marked(): Locator {
    return this.root.locator('.marked');
  }

  /** The note, as it stands in the list. */
  get writtenNote(): Locator {
    return this.root.locator('.own > .note');
  }

  get moreButton(): Locator {
    return this.root.getByRole('button', { name: itemText.more });
  }

  get note(): Locator {
    return this.root.getByRole('textbox', { name: itemPanelText.note });
  }

  get initials(): Locator {
    return this.root.getByRole('textbox', { name: itemPanelText.initials });
  }

  get notNeeded(): Locator {
    return this.root.getByRole('checkbox', { name: itemPanelText.notNeeded });
  }

  get confirmButton(): Locator {
    return this.root.getByRole('button', { name: itemText.confirm });
  }
}
