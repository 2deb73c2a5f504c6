import { type CollectionEntry, getCollection } from 'astro:content';
import { compareDeadlines } from '#domain/schedule/deadlines.ts';
import { dutyIdOfPage, dutyPageId } from '#domain/integrity/site-content.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { Contact } from '#schemas/contact.ts';
import type { Cycle } from '#schemas/cycle.ts';
import type { DocsPage, Duty } from '#schemas/docs-page.ts';
import type { FaqEntry, FaqTopic } from '#schemas/faq.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import type { Provision } from '#schemas/provision.ts';
import type { Source } from '#schemas/source.ts';
import type { Stage } from '#schemas/stage.ts';
import type { Template } from '#schemas/template.ts';
import { pageAddress } from './addresses.ts';

/** All content, joined and sorted: loaded once, asked by every component. */
export function getCatalog(): Promise<Catalog> {
  loaded ??= loadCatalog();
  return loaded;
}

let loaded: Promise<Catalog> | undefined;

async function loadCatalog(): Promise<Catalog> {
  const pages = (await getCollection('docs')).map(toPage);
  const duties = pages.flatMap(toDuty).sort(byOrder);
  const dutyOrder = new Map(duties.map(({ id, order }) => [id, order]));
  const checklists = (await getCollection('checklists'))
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => (dutyOrder.get(a.duty) ?? 0) - (dutyOrder.get(b.duty) ?? 0));
  const cycles = (await getCollection('cycles'))
    .map(({ data }) => ({ ...data, deadlines: [...data.deadlines].sort(compareDeadlines) }))
    .sort((a, b) => b.year - a.year);
  const faqTopics = (await entriesOf('faqTopics')).sort(byOrder);
  const faq = (await getCollection('faq')).map((entry) => ({ ...entry.data, id: entry.id, entry }));
  const provisions = (await entriesOf('provisions')).sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  const sources = await entriesOf('sources');
  const stages = (await entriesOf('stages')).sort(byOrder);
  const contacts = (await entriesOf('contacts')).sort(byOrder);
  const glossary = (await entriesOf('glossary')).sort((a, b) => a.term.localeCompare(b.term, 'ru'));
  const templates = (await getCollection('templates'))
    .map((entry) => ({ ...entry.data, id: entry.id, entry }))
    .sort((a, b) => (dutyOrder.get(a.duty) ?? 0) - (dutyOrder.get(b.duty) ?? 0));
  const currentCycle = found(
    cycles.find(({ current }) => current),
    'current cycle',
  );

  return {
    pages,
    duties,
    checklists,
    cycles,
    currentCycle,
    faq,
    faqTopics: faqTopics.map((topic) => ({
      ...topic,
      entries: faq.filter((entry) => entry.topic === topic.id).sort(byOrder),
    })),
    provisions,
    sources,
    stages,
    contacts,
    glossary,
    templates,
    duty: finder('duty', duties),
    checklist: finder('checklist', checklists),
    faqEntry: finder('FAQ entry', faq),
    provision: finder('provision', provisions),
    source: finder('source', sources),
    stage: finder('stage', stages),
    contact: finder('contact', contacts),
    template: finder('template', templates),
  };
}

function toPage({ id, data }: CollectionEntry<'docs'>): Page {
  const { title, description, provisions, sources } = data;
  return { id, title, description, provisions, sources, duty: data.duty, address: pageAddress(id) };
}

function toDuty(page: Page): CatalogDuty[] {
  const id = dutyIdOfPage(page.id);
  if (id === undefined || page.duty === undefined) return [];
  const { title, description, provisions, sources } = page;
  return [{ ...page.duty, id, title, description, provisions, sources, address: pageAddress(dutyPageId(id)) }];
}

async function entriesOf<Name extends 'provisions' | 'sources' | 'stages' | 'contacts' | 'glossary' | 'faqTopics'>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> {
  return (await getCollection(name)).map(({ data }) => data);
}

/** The content check has seen every reference, so a miss here is a mistake in the code that asks. */
function finder<T extends { id: string }>(what: string, things: T[]): (id: string) => T {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => found(byId.get(id), `${what} "${id}"`);
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`No ${what} in content/`);
  return thing;
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}

export interface Catalog {
  pages: Page[];
  duties: CatalogDuty[];
  /** In the order of the duties. */
  checklists: CatalogChecklist[];
  /** The newest first. */
  cycles: Cycle[];
  currentCycle: Cycle;
  faq: CatalogFaqEntry[];
  faqTopics: (FaqTopic & { entries: CatalogFaqEntry[] })[];
  provisions: Provision[];
  sources: Source[];
  stages: Stage[];
  contacts: Contact[];
  glossary: GlossaryTerm[];
  templates: CatalogTemplate[];
  duty: (id: string) => CatalogDuty;
  checklist: (id: string) => CatalogChecklist;
  faqEntry: (id: string) => CatalogFaqEntry;
  provision: (id: string) => Provision;
  source: (id: string) => Source;
  stage: (id: string) => Stage;
  contact: (id: string) => Contact;
  template: (id: string) => CatalogTemplate;
}

export interface Page extends Pick<DocsPage, 'title' | 'description' | 'provisions' | 'sources'> {
  id: string;
  address: string;
  duty: Duty | undefined;
}

export interface CatalogDuty extends Duty, Omit<Page, 'duty'> {}

export type CatalogChecklist = Checklist & { id: string };

/** `entry` is what Astro renders the answer from. */
export type CatalogFaqEntry = FaqEntry & { id: string; entry: CollectionEntry<'faq'> };

export type CatalogTemplate = Template & { id: string; entry: CollectionEntry<'templates'> };
