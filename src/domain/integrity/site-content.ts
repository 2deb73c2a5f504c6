import type { ChecklistLedger } from '#schemas/checklist-ledger.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { Condition } from '#schemas/condition.ts';
import type { Contact } from '#schemas/contact.ts';
import type { Cycle } from '#schemas/cycle.ts';
import type { DocsPage } from '#schemas/docs-page.ts';
import type { FaqEntry, FaqTopic } from '#schemas/faq.ts';
import type { GlossaryTerm } from '#schemas/glossary-term.ts';
import type { Provision } from '#schemas/provision.ts';
import type { Region } from '#schemas/region.ts';
import type { RoleEntry } from '#schemas/role.ts';
import type { Source } from '#schemas/source.ts';
import type { Stage } from '#schemas/stage.ts';
import type { Template } from '#schemas/template.ts';
import type { WorkingDaysFile } from '#schemas/working-days.ts';

/** All content of the site, each thing with its id and the file it comes from. */
export interface SiteContent {
  provisions: Located<Provision>[];
  sources: Located<Source>[];
  stages: Located<Stage>[];
  regions: Located<Region>[];
  roles: Located<RoleEntry>[];
  conditions: Located<Condition>[];
  contacts: Located<Contact>[];
  glossary: Located<GlossaryTerm>[];
  faqTopics: Located<FaqTopic>[];
  faq: Located<FaqEntry>[];
  checklists: Located<Checklist>[];
  /** Every checklist item that was ever published. */
  ledger: ChecklistLedger;
  cycles: Located<Cycle>[];
  templates: Located<Template>[];
  /** The id of a page is its path below `content/docs` without the ending: `duties/sign-in`. */
  docs: Located<DocsPage>[];
  /** Years with a decree on days off. */
  workingDays: Located<WorkingDaysFile>[];
}

/** Where the ledger of checklist items is; `npm run ledger` writes it. */
export const LEDGER_FILE = 'content/checklist-ledger.yaml';

export interface Located<T> {
  id: string;
  /** Path of the file from the root of the repository. */
  file: string;
  data: T;
}

/** Something in a content file that must be mended before the site may be built. Words are Russian: an editor reads them. */
export interface Problem {
  file: string;
  /** Counted from 1; absent when the place is the whole file. */
  line?: number;
  /** Path of the field within the file, empty for the whole file. */
  field: string;
  wrong: string;
  right: string;
}

/** The page id of a duty. */
export function dutyPageId(dutyId: string): string {
  return `duties/${dutyId}`;
}

/** The page on which a checklist stands. */
export function checklistPageId({ duty, page }: Pick<Checklist, 'duty' | 'page'>): string {
  return page ?? dutyPageId(duty ?? '');
}

/** The situation id of a page below `content/docs/situations`; undefined for other pages. */
export function situationIdOfPage(pageId: string): string | undefined {
  return /^situations\/([^/]+)$/.exec(pageId)?.[1];
}

/** The duty id of a page below `content/docs/duties`; undefined for other pages. */
export function dutyIdOfPage(pageId: string): string | undefined {
  return /^duties\/([^/]+)$/.exec(pageId)?.[1];
}
