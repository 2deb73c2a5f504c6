import type { Problem, SiteContent } from '#domain/integrity/site-content.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Rulebook } from '../rulebook.ts';
import { lineAt, type DocumentTexts, type TextUnit } from '../text-unit.ts';

/** A rule that looks at one text at a time. */
export interface TextRule {
  /** The name by which an exception calls it. */
  name: string;
  /** Texts that the rule is not about are left out. */
  appliesTo: (unit: TextUnit) => boolean;
  find: (unit: TextUnit, tools: Tools) => Hit[];
}

/** A rule that looks at a file as a whole, or at what refers to other files. */
export interface ProjectRule {
  name: string;
  find: (project: Project) => Omit<EditorialProblem, 'rule'>[];
}

/** What text rules look words up in. */
export interface Tools {
  dictionary: Dictionary;
  rulebook: Rulebook;
  /** Numbers of provisions, which are Latin letters with digits. */
  provisions: Set<string>;
}

/** All texts with the content behind them. */
export interface Project {
  documents: DocumentTexts[];
  content: SiteContent;
}

/** Something wrong at a place of a text. */
export interface Hit {
  at: number;
  wrong: string;
  right: string;
}

/** A problem with what an exception needs to recognise it. */
export interface EditorialProblem extends Problem {
  rule: string;
  /** The text in which it was found. */
  context: string;
}

/** Makes a problem of something found in a text. */
export function problemAt(unit: TextUnit, at: number, wrong: string, right: string): Omit<EditorialProblem, 'rule'> {
  return { file: unit.file, line: lineAt(unit, at), field: unit.field, wrong, right, context: unit.text };
}

/** A hit for every match of a pattern, with the words around it. */
export function hits(text: string, pattern: RegExp, wrong: string, right: string): Hit[] {
  return [...text.matchAll(pattern)].map((match) => ({
    at: match.index,
    wrong: `${wrong}: «${excerpt(text, match.index, match[0].length)}»`,
    right,
  }));
}

/** A piece of a text with a few words on both sides. */
export function excerpt(text: string, at: number, length: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, at - EXCERPT)) + 1;
  const end = text.indexOf(' ', Math.min(text.length, at + length + EXCERPT));
  return `${start > 0 ? '…' : ''}${text.slice(start, end === -1 ? undefined : end)}${end === -1 ? '' : '…'}`;
}

/** Characters on each side. */
const EXCERPT = 20;

/** Everything that is read, by whomever. */
export function everyText(): boolean {
  return true;
}

/** What a reader of the site sees. */
export function readersText({ audience }: TextUnit): boolean {
  return audience === 'reader';
}

/** The text with the words in «…» hidden: names of documents and of buttons are not ours to change. */
export function withoutQuotes(text: string): string {
  return text.replace(/«[^«»]*(?:«[^«»]*»[^«»]*)*»/g, (quoted) => '\uFFFC'.repeat(quoted.length));
}
