import { goesOn, isRowNumber } from './title-text.ts';

/**
 * Joins rows that the plain text of Word and of browsers breaks: a cell of several paragraphs ends its line there, without quotes.
 * Only where it is plain: the pieces make up a whole numbered row, or a lone line goes on with the cell before.
 */
export function joinBrokenRows(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const joined: string[][] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const [first = '', ...rest] = row;
    if (last && belongsTo(last, row, width)) {
      joined[joined.length - 1] = [...last.slice(0, -1), `${last.at(-1) ?? ''}\n${first}`, ...rest];
    } else joined.push([...row]);
  }
  return joined;
}

function belongsTo(last: readonly string[], row: readonly string[], width: number): boolean {
  const [first = ''] = row;
  if (width < 3 || first === '' || isRowNumber(first) || row.length >= width) return false;
  const unfinished = last.length < width && isRowNumber(last[0] ?? '');
  if (unfinished && last.length > 1) return last.length + row.length - 1 <= width;
  // «Федеральный организатор, / органы исполнительной власти»
  return last.length === width && row.length === 1 && (goesOn(first) || /[,;–—-]$/.test(last.at(-1) ?? ''));
}
