import { type CollectionEntry, getCollection } from 'astro:content';
import type { IsoDate } from '#domain/dates/iso-date.ts';
import { compareDeadlines } from '#domain/schedule/deadlines.ts';
import { termFinder, type TermPlace } from '#domain/glossary/find-terms.ts';
import { checklistPageId } from '#domain/integrity/site-content.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { Condition } from '#schemas/condition.ts';
import type { Cycle } from '#schemas/cycle.ts';
import type { FaqTopic } from '#schemas/faq.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import type { Provision } from '#schemas/provision.ts';
import type { Region } from '#schemas/region.ts';
import type { RoleEntry } from '#schemas/role.ts';
import type { Source } from '#schemas/source.ts';
import type { WorkingDaysFile } from '#schemas/working-days.ts';
import { linkedBothWays } from './links.ts';
import { type Page, type SituationPage, toDuty, toPage, toSituation } from './page.ts';

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
  const workingDays = (await getCollection('workingDays')).map(({ data }) => data).sort((a, b) => a.year - b.year);
  const faqTopics = (await entriesOf('faqTopics')).sort(byOrder);
  const provisions = (await entriesOf('provisions')).sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  const sources = await entriesOf('sources');
  const roles = (await entriesOf('roles')).sort(byOrder);
  const regions = (await entriesOf('regions')).sort((a, b) => a.name.localeCompare(b.name, 'ru'));
  const conditions = (await entriesOf('conditions')).sort(byOrder);
  const glossary = (await entriesOf('glossary')).sort((a, b) => a.term.localeCompare(b.term, 'ru'));
  const findTerms = termFinder(glossary.map(({ id, term, marks = [term] }) => ({ id, marks })));
  const currentCycle = found(
    cycles.find(({ current }) => current),
    'current cycle',
  );

  return {
    version: lastChange(pages),
    pages,
    duties,
    situations,
    checklists,
    cycles,
    currentCycle,
    workingDays,
    faq,
    faqTopics: faqTopics.map((topic) => ({
      ...topic,
      entries: faq.filter((entry) => entry.topic === topic.id).sort(byOrder),
    })),
    provisions,
    sources,
    stages,
    regions,
    roles,
    conditions,
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
    condition: finder('condition', conditions),
    contact: finder('contact', contacts),
    template: finder('template', templates),
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

/** The day of the last change of content that a reader notices. */
function lastChange(pages: Page[]): IsoDate {
  const days = pages.flatMap(({ changes }) => changes.map(({ on }) => on)).sort();
  return found(days.at(-1), 'change of a page');
}

/** General lists come before those of the duties: whoever is new begins with them. */
function placeOfChecklist({ duty }: Checklist, dutyOrder: Map<string, number>): number {
  return duty === undefined ? -1 : (dutyOrder.get(duty) ?? 0);
}

async function entriesOf<
  Name extends
    'provisions' | 'sources' | 'stages' | 'regions' | 'roles' | 'conditions' | 'contacts' | 'glossary' | 'faqTopics',
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
  /** By this day the version of the content is called. */
  version: IsoDate;
  pages: Page[];
  duties: CatalogDuty[];
  situations: SituationPage[];
  /** The general ones, then those of the duties in their order. */
  checklists: CatalogChecklist[];
  /** The newest first. */
  cycles: Cycle[];
  currentCycle: Cycle;
  /** The years with a decree on days off, the earliest first. */
  workingDays: WorkingDaysFile[];
  faq: CatalogFaqEntry[];
  faqTopics: (FaqTopic & { entries: CatalogFaqEntry[] })[];
  provisions: Provision[];
  sources: Source[];
  stages: Linked['stages'];
  /** By name. */
  regions: Region[];
  roles: RoleEntry[];
  conditions: Condition[];
  contacts: Linked['contacts'];
  glossary: CatalogTerm[];
  /** Finds the terms of the glossary in a text. */
  findTerms: (text: string) => TermPlace[];
  templates: CatalogTemplate[];
  page: (id: string) => Page;
  duty: (id: string) => CatalogDuty;
  situation: (id: string) => SituationPage;
  checklist: (id: string) => CatalogChecklist;
  faqEntry: (id: string) => CatalogFaqEntry;
  provision: (id: string) => Provision;
  source: (id: string) => Source;
  stage: (id: string) => Linked['stages'][number];
  role: (id: string) => RoleEntry;
  condition: (id: string) => Condition;
  contact: (id: string) => Linked['contacts'][number];
  template: (id: string) => CatalogTemplate;
}

type Linked = ReturnType<typeof linkedBothWays>;

export type CatalogDuty = Linked['duties'][number];

/** `home` is the page on which the list stands. */
export type CatalogChecklist = Checklist & { id: string; home: Page };

/** `entry` is what Astro renders the answer from. */
export type CatalogFaqEntry = Linked['faq'][number];

export type CatalogTerm = GlossaryTerm & { duties: CatalogDuty[] };

export type CatalogTemplate = Linked['templates'][number];
