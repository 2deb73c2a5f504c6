/**
 * Plain text of a clipboard as cells: tab-separated as Excel and browsers write it, or lines, which become rows of one cell.
 *
 * Excel puts quotes round a cell (and doubles those inside) only when it holds a tab or a line break; otherwise quotes are part of
 * the text, even at its start. Readers of CSV take «"Ромашка" колледж» for a broken cell, hence this one.
 */
export function readCells(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length || row.length > 0) {
    const { value, end } = enclosedCell(source, at) ?? plainCell(source, at);
    // Word writes a line break within a paragraph as a vertical tab.
    row.push(value.replace(/[\v\u2028]/g, '\n'));
    at = end + 1;
    if (source[end] === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface ReadCell {
  value: string;
  /** Where the tab or line break after the cell stands. */
  end: number;
}

function plainCell(source: string, start: number): ReadCell {
  CELL_END.lastIndex = start;
  const end = CELL_END.exec(source)?.index ?? source.length;
  return { value: source.slice(start, end), end };
}

function enclosedCell(source: string, start: number): ReadCell | undefined {
  if (source[start] !== '"') return undefined;
  let quote = source.indexOf('"', start + 1);
  while (quote !== -1 && source[quote + 1] === '"') quote = source.indexOf('"', quote + 2);
  if (quote === -1) return undefined;
  const after = source[quote + 1];
  if (after !== undefined && after !== '\t' && after !== '\n') return undefined;
  const inner = source.slice(start + 1, quote);
  // Two unbalanced quotes far apart enclose both tabs and breaks; a real cell hardly does, and the rows between must not vanish.
  if (inner.includes('\t') ? inner.includes('\n') : !/\n|""/.test(inner)) return undefined;
  return { value: inner.replaceAll('""', '"'), end: quote + 1 };
}

const CELL_END = /[\t\n]/g;
