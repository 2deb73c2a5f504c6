import type { Block, Run } from './blocks.ts';

/** The text for a letter without styles: a row of a table is one line with tabs, as spreadsheets take it. Spaces are ordinary ones. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n').replaceAll('\u00a0', ' ');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOf(block.runs);
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${textOf(item)}`).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(cellText).join('\t')).join('\n');
  }
}

/** A line break or a tab inside a cell would tear the row. */
function cellText(runs: Run[]): string {
  return textOf(runs).replace(/\s+/g, ' ');
}

function textOf(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}
