import { type CollectionEntry, getCollection } from 'astro:content';
import { bothWays } from '#domain/relations/both-ways.ts';
import { compareDeadlines } from '#domain/schedule/deadlines.ts';
import { type IsoDate, parseIsoDate } from '#domain/dates/iso-date.ts';
import { termFinder, type TermPlace } from '#domain/glossary/find-terms.ts';
import { checklistPageId, dutyIdOfPage, situationIdOfPage } from '#domain/integrity/site-content.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { Contact } from '#schemas/contact.ts';
import type { Cycle } from '#schemas/cycle.ts';
import type { DocsPage, Duty, Situation } from '#schemas/docs-page.ts';
import type { FaqEntry, FaqTopic } from '#schemas/faq.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import type { Provision } from '#schemas/provision.ts';
import type { RoleEntry } from '#schemas/role.ts';
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
  const page = finder('page', pages);
  const written = {
    pages,
    duties: pages.flatMap(toDuty).sort(byOrder),
    situations: pages.flatMap(toSituation).sort(byOrder),
    stages: (await entriesOf('stages')).sort(byOrder),
    contacts: (await entriesOf('contacts')).sort(byOrder),
    faq: (await getCollection('faq')).map((entry) => ({ ...entry.data, id: entry.id, entry })),
    templates: (await getCollection('templates')).map((entry) => ({ ...entry.data, id: entry.id, entry })),
  };
  const { duties, situations, stages, contacts, faq, templates } = linkedBothWays(written);
  const dutyOrder = new Map(duties.map(({ id, order }) => [id, order]));
  const checklists = (await getCollection('checklists'))
    .map(({ id, data }) => ({ ...data, id, home: page(checklistPageId(data)) }))
    .sort((a, b) => placeOfChecklist(a, dutyOrder) - placeOfChecklist(b, dutyOrder));
  const cycles = (await getCollection('cycles'))
    .map(({ data }) => ({ ...data, deadlines: [...data.deadlines].sort(compareDeadlines) }))
    .sort((a, b) => b.year - a.year);
  const faqTopics = (await entriesOf('faqTopics')).sort(byOrder);
  const provisions = (await entriesOf('provisions')).sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  const sources = await entriesOf('sources');
  const roles = (await entriesOf('roles')).sort(byOrder);
  const glossary = (await entriesOf('glossary')).sort((a, b) => a.term.localeCompare(b.term, 'ru'));
  const findTerms = termFinder(glossary.map(({ id, term, marks = [term] }) => ({ id, marks })));
  const currentCycle = found(
    cycles.find(({ current }) => current),
    'current cycle',
  );

  return {
    pages,
    duties,
    situations,
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
    roles,
    contacts,
    glossary: withDuties(glossary, duties, findTerms),
    findTerms,
    templates: templates.sort((a, b) => (dutyOrder.get(a.duty) ?? 0) - (dutyOrder.get(b.duty) ?? 0)),
    page,
    duty: finder('duty', duties),
    situation: finder('situation', situations),
    checklist: finder('checklist', checklists),
    faqEntry: finder('FAQ entry', faq),
    provision: finder('provision', provisions),
    source: finder('source', sources),
    stage: finder('stage', stages),
    role: finder('role', roles),
    contact: finder('contact', contacts),
    template: finder('template', templates),
  };
}

/** What one page names leads back from the other, whichever file an editor wrote the link in. */
function linkedBothWays({ pages, duties, situations, stages, contacts, faq, templates }: WrittenLinks) {
  return {
    duties: duties.map((duty) => ({
      ...duty,
      stages: bothWays(duty.stages, stages, ({ duties }) => duties.includes(duty.id)),
      templates: bothWays(duty.templates, templates, (template) => template.duty === duty.id),
      situations: bothWays([], situations, ({ duties }) => duties.includes(duty.id)),
    })),
    situations,
    stages: stages.map((stage) => ({
      ...stage,
      duties: bothWays(stage.duties, duties, ({ stages }) => stages.includes(stage.id)),
      situations: bothWays([], situations, ({ stages }) => stages.includes(stage.id)),
    })),
    contacts: contacts.map((contact) => ({
      ...contact,
      duties: bothWays([], duties, ({ contacts }) => contacts.includes(contact.id)),
    })),
    faq: faq.map((entry) => ({
      ...entry,
      duties: bothWays(entry.duties, duties, ({ faq }) => faq.includes(entry.id)),
      situations: bothWays([], situations, ({ faq }) => faq.includes(entry.id)),
      pages: bothWays([], pages, ({ faq }) => faq.includes(entry.id)),
    })),
    templates: templates.map((template) => ({
      ...template,
      duties: bothWays([template.duty], duties, ({ templates }) => templates.includes(template.id)),
      situations: bothWays([], situations, ({ templates }) => templates.includes(template.id)),
    })),
  };
}

/** A duty speaks of a term when the words of its page do. */
function withDuties(glossary: GlossaryTerm[], duties: CatalogDuty[], findTerms: Catalog['findTerms']): CatalogTerm[] {
  const spoken = duties.map((duty) => ({
    duty,
    terms: new Set(findTerms(`${duty.requirement}\n${duty.text}`).map(({ id }) => id)),
  }));
  return glossary.map((term) => ({
    ...term,
    duties: spoken.filter(({ terms }) => terms.has(term.id)).map(({ duty }) => duty),
  }));
}

interface WrittenLinks {
  pages: Page[];
  duties: (Duty & PlainPage)[];
  situations: CatalogSituation[];
  stages: Stage[];
  contacts: Contact[];
  faq: (FaqEntry & { id: string; entry: CollectionEntry<'faq'> })[];
  templates: (Template & { id: string; entry: CollectionEntry<'templates'> })[];
}

function toPage({ id, data, body = '' }: CollectionEntry<'docs'>): Page {
  const { title, description, provisions, sources, changes, lastUpdated, faq, duty, situation } = data;
  const checked = parseIsoDate(lastUpdated.toISOString().slice(0, 10));
  return {
    ...{ id, title, description, provisions, sources, changes, checked, faq, duty, situation },
    address: pageAddress(id),
    text: body,
  };
}

function toDuty(page: Page): (Duty & PlainPage)[] {
  const id = dutyIdOfPage(page.id);
  return id === undefined || page.duty === undefined ? [] : [{ ...plain(page), ...page.duty, id }];
}

function toSituation(page: Page): CatalogSituation[] {
  const id = situationIdOfPage(page.id);
  return id === undefined || page.situation === undefined ? [] : [{ ...plain(page), ...page.situation, id }];
}

function plain({ id, title, description, address, provisions, sources, changes, checked, text }: Page): PlainPage {
  return { id, title, description, address, provisions, sources, changes, checked, text };
}

/** General lists come before those of the duties: whoever is new begins with them. */
function placeOfChecklist({ duty }: Checklist, dutyOrder: Map<string, number>): number {
  return duty === undefined ? -1 : (dutyOrder.get(duty) ?? 0);
}

async function entriesOf<
  Name extends 'provisions' | 'sources' | 'stages' | 'roles' | 'contacts' | 'glossary' | 'faqTopics',
>(name: Name): Promise<CollectionEntry<Name>['data'][]> {
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
  situations: CatalogSituation[];
  /** The general ones, then those of the duties in their order. */
  checklists: CatalogChecklist[];
  /** The newest first. */
  cycles: Cycle[];
  currentCycle: Cycle;
  faq: CatalogFaqEntry[];
  faqTopics: (FaqTopic & { entries: CatalogFaqEntry[] })[];
  provisions: Provision[];
  sources: Source[];
  stages: Linked['stages'];
  roles: RoleEntry[];
  contacts: Linked['contacts'];
  glossary: CatalogTerm[];
  /** Finds the terms of the glossary in a text. */
  findTerms: (text: string) => TermPlace[];
  templates: CatalogTemplate[];
  page: (id: string) => Page;
  duty: (id: string) => CatalogDuty;
  situation: (id: string) => CatalogSituation;
  checklist: (id: string) => CatalogChecklist;
  faqEntry: (id: string) => CatalogFaqEntry;
  provision: (id: string) => Provision;
  source: (id: string) => Source;
  stage: (id: string) => Linked['stages'][number];
  role: (id: string) => RoleEntry;
  contact: (id: string) => Linked['contacts'][number];
  template: (id: string) => CatalogTemplate;
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

type PlainPage = Omit<Page, 'faq' | 'duty' | 'situation'>;

type Linked = ReturnType<typeof linkedBothWays>;

export type CatalogDuty = Linked['duties'][number];

export interface CatalogSituation extends Situation, PlainPage {}

/** `home` is the page on which the list stands. */
export type CatalogChecklist = Checklist & { id: string; home: Page };

/** `entry` is what Astro renders the answer from. */
export type CatalogFaqEntry = Linked['faq'][number];

export type CatalogTerm = GlossaryTerm & { duties: CatalogDuty[] };

export type CatalogTemplate = Linked['templates'][number];
