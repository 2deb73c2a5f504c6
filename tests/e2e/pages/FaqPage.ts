import type { Locator } from '@playwright/test';
import { faqText } from '#text/faq.ts';
import { SitePage } from './SitePage.ts';

/** «Вопросы и ответы»: the answers by topic, and the search over them. */
export class FaqPage extends SitePage {
  override async open(rest = ''): Promise<void> {
    await super.open(`/faq/${rest}`);
  }

  get field(): Locator {
    return this.page.getByRole('searchbox', { name: faqText.searchLabel });
  }

  /** Types a query and waits for its results. */
  async ask(query: string): Promise<void> {
    await this.field.fill(query);
    await this.settled(query);
  }

  /** Waits until the page shows the results of this query. */
  async settled(query: string): Promise<void> {
    await this.page.locator(`faq-search[data-query=${JSON.stringify(query)}]`).waitFor();
  }

  /** One question with its answer. */
  entry(id: string): Locator {
    return this.page.locator(`details[data-faq-id="${id}"]`);
  }

  question(id: string): Locator {
    return this.entry(id).locator('summary');
  }

  answer(id: string): Locator {
    return this.entry(id).locator('[data-answer]');
  }

  /** All questions that are to be seen, whether open or closed. */
  get entries(): Locator {
    return this.page.locator('details[data-faq-id]').filter({ visible: true });
  }

  get openEntries(): Locator {
    return this.page.locator('details[data-faq-id][open]');
  }

  /** The ids of the questions that are to be seen, from top to bottom. */
  async shownIds(): Promise<string[]> {
    return this.entries.evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-faq-id') ?? ''));
  }

  /** The ids that a search for this query finds, best first. */
  async find(query: string): Promise<string[]> {
    await this.ask(query);
    return (await this.nothingFound.isVisible()) ? [] : this.shownIds();
  }

  get results(): Locator {
    return this.page.getByRole('region', { name: faqText.resultsHeading });
  }

  /** What stands there instead of results. */
  get nothingFound(): Locator {
    return this.page.locator('[data-faq-empty]');
  }

  /** What a screen reader is told of the search. */
  get status(): Locator {
    return this.page.locator('faq-search').getByRole('status');
  }

  get openAllButton(): Locator {
    return this.page.getByRole('button', { name: faqText.openAll });
  }

  get closeAllButton(): Locator {
    return this.page.getByRole('button', { name: faqText.closeAll });
  }
}
