import type { Certainty } from '#schemas/certainty.ts';

/** A text that is read as one: a paragraph, a list item, a heading, a field of a content file, a string of the interface. */
export interface TextUnit {
  /** Path from the root of the repository. */
  file: string;
  /** Path of the field in YAML, `<StepCheck seen>` for a component's attribute, empty for plain text. */
  field: string;
  /** `prose` and `item` are sentences; `heading` and `label` (a title, a table cell, a button) need not be. */
  kind: 'prose' | 'item' | 'heading' | 'label';
  /** Who reads it: the site's reader, or the editor of its content (messages, instructions, comments). */
  audience: 'reader' | 'editor';
  /** A title or a note that quotes a source: its words are not the site's own. */
  isCitation: boolean;
  /** What is read: without markup; code, addresses and computed values stand as runs of {@link OBJECT}. */
  text: string;
  /** The line of each character, counted from 1. */
  lines: number[];
  /** Where the text stands in a Markdown body. */
  place?: Place;
  /** The bold words that open the text: the name of a step or of a mistake. */
  lead: string;
}

/** A place in a Markdown body: the section below the nearest heading, and in it the item of a top-level list. */
export interface Place {
  section: number;
  item?: number;
}

/** `<Basis>` or `<Certainty>` on a page: what the text around it rests on. */
export interface Mark {
  component: string;
  line: number;
  place: Place;
  certainty: Certainty[];
  provisions: string[];
  sources: string[];
}

/** All texts of one file. */
export interface DocumentTexts {
  file: string;
  units: TextUnit[];
  marks: Mark[];
}

/** Stands for something that is read but is not words of ours: code, an address, a number that the program puts in. */
export const OBJECT = '\uFFFC';

/** The line of a character; of the last one when the place is the end. */
export function lineAt({ lines }: Pick<TextUnit, 'lines'>, at: number): number {
  return lines[at] ?? lines.at(-1) ?? 1;
}

/** Whether a text is Russian at all. */
export function isRussian(text: string): boolean {
  return /[а-яё]/i.test(text);
}

/** Sentences end with a mark; what ends without one is a name of something. */
export function kindOf(text: string): 'prose' | 'label' {
  return /[.!?…:;][»)\]]*$/.test(text.trim()) ? 'prose' : 'label';
}
