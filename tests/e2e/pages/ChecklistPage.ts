import type { Locator } from '@playwright/test';
import { checklistText } from '#text/checklist.ts';
import type { Checklist } from '../content.ts';
import { SitePage } from './SitePage.ts';

/** A page with checklists: the page of a duty has one, «Чек-листы» has all. */
export class ChecklistPage extends SitePage {
  list({ title }: Pick<Checklist, 'title'>): ChecklistOnPage {
    return new ChecklistOnPage(this.page.getByRole('group', { name: title, exact: true }));
  }

  /** The count of all checklists, on the home page and on «Чек-листы». */
  get total(): Locator {
    return this.page.locator('progress-meter').getByText(/^\d+ из \d+$/);
  }

  get totalBar(): Locator {
    return this.page.getByRole('progressbar', { name: checklistText.markedByYou });
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
    return this.root.getByRole('button', { name: checklistText.clear });
  }

  get undoButton(): Locator {
    return this.root.getByRole('button', { name: checklistText.undoClear });
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
