import type { CollectionEntry } from 'astro:content';
import { type IsoDate, parseIsoDate } from '#domain/dates/iso-date.ts';
import { dutyIdOfPage, situationIdOfPage } from '#domain/integrity/site-content.ts';
import type { DocsPage, Duty, Situation } from '#schemas/docs-page.ts';
import { pageAddress } from './addresses.ts';

/** What the catalog knows of a page. */
export function toPage({ id, data, body = '' }: CollectionEntry<'docs'>): Page {
  const { title, description, provisions, sources, changes, lastUpdated, faq, duty, situation } = data;
  const checked = parseIsoDate(lastUpdated.toISOString().slice(0, 10));
  return {
    ...{ id, title, description, provisions, sources, changes, checked, faq, duty, situation },
    address: pageAddress(id),
    text: body,
  };
}

/** The duty that a page is; none for other pages. */
export function toDuty(page: Page): DutyPage[] {
  const id = dutyIdOfPage(page.id);
  return id === undefined || page.duty === undefined ? [] : [{ ...plain(page), ...page.duty, id }];
}

/** The situation that a page is; none for other pages. */
export function toSituation(page: Page): SituationPage[] {
  const id = situationIdOfPage(page.id);
  return id === undefined || page.situation === undefined ? [] : [{ ...plain(page), ...page.situation, id }];
}

function plain({ id, title, description, address, provisions, sources, changes, checked, text }: Page): PlainPage {
  return { id, title, description, address, provisions, sources, changes, checked, text };
}

export interface Page extends Pick<DocsPage, 'title' | 'description' | 'provisions' | 'sources' | 'changes'> {
  id: string;
  address: string;
  /** The day on which a person last checked the page against the sources. */
  checked: IsoDate;
  /** Its source text, with the markup. */
  text: string;
  /** Questions that continue the page. */
  faq: string[];
  duty: Duty | undefined;
  situation: Situation | undefined;
}

/** A page apart from what it is besides. */
export type PlainPage = Omit<Page, 'faq' | 'duty' | 'situation'>;

export interface DutyPage extends Duty, PlainPage {}

export interface SituationPage extends Situation, PlainPage {}
