/**
 * What the editors wrote in `content/`, for tests that ask the pages for all of it. The pages print non-breaking spaces where the files have
 * ordinary ones; Playwright compares both as one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const root = new URL('../../content/', import.meta.url);

const topics = (yaml('faq-topics.yaml') as { id: string; order: number }[]).sort(
  (one, other) => one.order - other.order,
);

/** The duties by their order; each with the checklist that stands on its page. */
export const duties: Duty[] = namesIn('docs/duties')
  .map((id) => {
    const { title, duty } = frontmatter(`docs/duties/${id}.mdx`) as { title: string; duty: DutyFields };
    return { ...duty, id, title, address: `/duties/${id}/`, checklist: checklist(id) };
  })
  .sort((one, other) => one.order - other.order);

/** The questions in the order of the page: by topic, and in the topic by their own order. */
export const questions: Question[] = namesIn('faq')
  .map((id) => ({ ...(frontmatter(`faq/${id}.md`) as Omit<Question, 'id'>), id }))
  .sort((one, other) => topicOrder(one) - topicOrder(other) || one.order - other.order);

export const contacts = (yaml('contacts.yaml') as Contact[]).sort((one, other) => one.order - other.order);
export const glossary = yaml('glossary.yaml') as { id: string; term: string; short: string }[];
export const stages = (yaml('stages.yaml') as Stage[]).sort((one, other) => one.order - other.order);
export const cycles = namesIn('cycles').map((year) => yaml(`cycles/${year}.yaml`) as Cycle);

/** The duty with this id. */
export function dutyOf(id: string): Duty {
  const found = duties.find((duty) => duty.id === id);
  if (!found) throw new Error(`There is no duty "${id}" in content/docs/duties`);
  return found;
}

/** All checklists: those of the duties and the general ones. */
export const checklists: Checklist[] = namesIn('checklists').map(checklist);

/** The items of all duties: what the total on the home page counts. */
export function dutyItems(): ChecklistItem[] {
  return duties.flatMap(({ checklist: { items } }) => items);
}

function checklist(id: string): Checklist {
  const { title, sections } = yaml(`checklists/${id}.yaml`) as {
    title: string;
    sections: { items: ChecklistItem[] }[];
  };
  return { id, title, items: sections.flatMap(({ items }) => items) };
}

function topicOrder({ topic }: Question): number {
  return topics.findIndex(({ id }) => id === topic);
}

function namesIn(folder: string): string[] {
  return readdirSync(new URL(folder, root)).map((file) => file.replace(/\.\w+$/, ''));
}

function frontmatter(file: string): unknown {
  const [, head = ''] = text(file).split(/^---$/m);
  return parse(head);
}

function yaml(file: string): unknown {
  return parse(text(file));
}

function text(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

interface DutyFields {
  order: number;
  requirement: string;
  condition?: string;
  doneWhen: string[];
}

export interface Duty extends DutyFields {
  id: string;
  title: string;
  address: string;
  checklist: Checklist;
}

export interface Checklist {
  id: string;
  title: string;
  items: ChecklistItem[];
}

export interface ChecklistItem {
  id: string;
  text: string;
}

export interface Question {
  id: string;
  question: string;
  topic: string;
  order: number;
}

export interface Contact {
  id: string;
  order: number;
  title: string;
  kind: string;
  address: string;
}

export interface Stage {
  id: string;
  order: number;
  title: string;
  responsible: string[];
}

export interface Cycle {
  year: number;
  summary: string;
  deadlines: { id: string; title: string; kind: string; scope: string }[];
  notFound: string[];
}
