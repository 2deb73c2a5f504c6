/**
 * Tables as text for Excel: with a Russian Excel in mind that means cells apart by semicolons, lines that end with CR and LF, and a byte order mark, by
 * which it knows UTF-8. What is read may come from any other program too.
 *
 * Excel takes a cell that begins like a formula for one, wherever it came from. Such a cell is written with an apostrophe in front, and reading takes
 * the apostrophe off again.
 */

const SEPARATORS = [';', '\t', ','] as const;
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = '\r\n';
/** What a formula begins with, also in full width, and what Excel skips before one. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;
/** A cell in which a reader could see the end of a cell, whatever separator it expects, or which would vanish alone in its line. */
const UNCLEAR = /[;,\t"\r\n]|^\s|\s$|^$/;

/** Writes rows of cells. `readCsv` gives the same cells back; a row without any cell is left out. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.filter((row) => row.length > 0).map((row) => row.map(writeCell).join(';') + LINE_BREAK);
  return BYTE_ORDER_MARK + lines.join('');
}

/**
 * Reads rows of cells: apart by semicolons, tabs or commas, whichever most lines have outside quotes. Empty lines are passed over. Never throws: a quote
 * that is never closed is a letter like others.
 */
export function readCsv(text: string): string[][] {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return readRows(source, separatorOf(source)).map((row) => row.map(withoutGuard));
}

/** A cell that no spreadsheet takes for a formula. */
export function guardFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function withoutGuard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function writeCell(cell: string): string {
  const guarded = guardFormula(cell);
  return UNCLEAR.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Each of the separators may stand inside a cell of another; only outside quotes, and in most lines, it is one. */
function separatorOf(source: string): string {
  const lines = new Map<string, number>(SEPARATORS.map((separator) => [separator, 0]));
  const ofLine = new Set<string>();
  const anyEnd = /[;\t,\r\n]/g;
  for (let at = 0; at <= source.length;) {
    const { end } = readCell(source, at, anyEnd);
    const mark = source[end] ?? '';
    at = end + 1;
    if (lines.has(mark)) {
      ofLine.add(mark);
      continue;
    }
    for (const separator of ofLine) lines.set(separator, (lines.get(separator) ?? 0) + 1);
    ofLine.clear();
  }
  return [...lines].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

function readRows(source: string, separator: string): string[][] {
  const cellEnd = new RegExp(`[${separator}\r\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length || row.length > 0) {
    const { value, end } = readCell(source, at, cellEnd);
    const mark = source[end];
    const isEmptyLine = row.length === 0 && end === at && mark !== separator;
    if (!isEmptyLine) row.push(value);
    at = end + (source.startsWith(LINE_BREAK, end) ? 2 : 1);
    if (mark === separator) continue;
    if (!isEmptyLine) rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell that begins at `start`, and where what ends it stands. */
function readCell(source: string, start: number, cellEnd: RegExp): { value: string; end: number } {
  const closing = source[start] === '"' ? closingQuote(source, start) : -1;
  // What a careless program wrote behind the closing quote belongs to the cell.
  const plainStart = closing === -1 ? start : closing + 1;
  cellEnd.lastIndex = plainStart;
  const end = cellEnd.exec(source)?.index ?? source.length;
  const quoted = closing === -1 ? '' : source.slice(start + 1, closing).replaceAll('""', '"');
  return { value: quoted + source.slice(plainStart, end), end };
}

function closingQuote(source: string, start: number): number {
  let quote = source.indexOf('"', start + 1);
  while (quote !== -1 && source[quote + 1] === '"') quote = source.indexOf('"', quote + 2);
  return quote;
}
