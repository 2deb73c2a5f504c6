import type { Locator } from '@playwright/test';
import { cycleText, stageText } from '#text/calendar.ts';
import { SitePage } from './SitePage.ts';

/** «Календарь»: the stages of a cycle, and what is known of each year. */
export class CalendarPage extends SitePage {
  override async open(): Promise<void> {
    await super.open('/calendar/');
  }

  get stages(): Locator {
    return this.page.locator('ol.stages > li').filter({ visible: true });
  }

  get stageFilter(): Filter {
    return new Filter(this.page.locator('row-filter', { has: this.page.locator('ol.stages') }), stageText.whose);
  }

  cycle(year: number): Locator {
    return this.page.getByRole('region', { name: cycleText.title(year) });
  }

  get cycles(): Locator {
    return this.page.getByRole('region', { name: /^ВПР СПО \d{4} года/ });
  }

  get dates(): Locator {
    return this.page.locator('deadline-countdown').filter({ visible: true });
  }

  /** «через 5 дней» beside a date. */
  get countdowns(): Locator {
    return this.page.locator('[data-countdown]');
  }

  get dateFilter(): Filter {
    return new Filter(this.page.locator('row-filter', { has: this.page.locator('section.cycle') }), cycleText.show);
  }

  /** The link to the calendar file of a year. */
  file(year: number): Locator {
    return this.page.getByRole('link', { name: cycleText.file(year) });
  }
}

/** A choice above rows of the page, and the sentence that tells how many rows it left. */
export class Filter {
  readonly #root: Locator;
  readonly #name: string;

  constructor(root: Locator, name: string) {
    this.#root = root;
    this.#name = name;
  }

  get group(): Locator {
    return this.#root.getByRole('group', { name: this.#name });
  }

  choice(name: string): Locator {
    return this.group.getByRole('radio', { name, exact: true });
  }

  get status(): Locator {
    return this.#root.getByRole('status');
  }
}
