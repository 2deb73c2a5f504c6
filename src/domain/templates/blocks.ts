/** A text that leaves the site, as what every kind of document has: headings, paragraphs, lists and tables of runs. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; header: Run[][]; rows: Run[][][] };

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** A piece of text in one style; a line feed in it is a line break. */
export interface Run {
  text: string;
  bold?: boolean;
  /** A field that the reader has left empty: the text is its prompt. */
  blank?: boolean;
}

/** A table with more columns needs the paper on its side. */
export const MOST_COLUMNS_UPRIGHT = 5;
