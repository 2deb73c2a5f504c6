import { tidyLines } from '#domain/tables/tidy-text.ts';

/**
 * The cells of the biggest table in the `text/html` of a clipboard, with a merged cell's text in each place it covers and line breaks
 * as \n; undefined when there is no table. Further tables of the same width follow it: Word and web pages cut long ones. The text is
 * parsed into a document of its own, never shown, so nothing of it is loaded or run.
 */
export function tableCells(html: string): string[][] | undefined {
  const page = new DOMParser().parseFromString(withoutStyling(html), 'text/html');
  const tables = Array.from(page.querySelectorAll('table'), gridOf);
  const biggest = tables.reduce<string[][]>((best, table) => (sizeOf(table) > sizeOf(best) ? table : best), []);
  if (sizeOf(biggest) === 0) return undefined;
  const width = widthOf(biggest);
  return width === 1 ? biggest : tables.filter((table) => widthOf(table) === width).flat();
}

/** Under the site's content security policy the browser reports every style of a parsed text, so it reads them as data. */
function withoutStyling(html: string): string {
  return html.replace(/<style[\s>][\s\S]*?<\/style\s*>/gi, '').replace(/\sstyle\s*=/gi, ` ${STYLE}=`);
}

function gridOf(table: Element): string[][] {
  const rows = Array.from(table.querySelectorAll('tr')).filter(
    (row) => row.closest('table') === table && !isHidden(row),
  );
  const grid = rows.map((): string[] => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row.children) {
      if (!/^T[DH]$/.test(cell.tagName) || isHidden(cell)) continue;
      while (grid[top]?.[left] !== undefined) left += 1;
      const text = cellText(cell);
      const [height, width] = [spanOf(cell, 'rowspan', rows.length - top), spanOf(cell, 'colspan', MOST_COLUMNS)];
      for (const covered of grid.slice(top, top + height))
        for (let column = left; column < left + width; column += 1) covered[column] = text;
      left += width;
    }
  });
  // A cell merged down from above may have left holes before it.
  return grid.map((row) => Array.from(row, (cell: string | undefined) => cell ?? '')).filter((row) => row.length > 0);
}

function cellText(cell: Element): string {
  return tidyLines(textOf(cell)).join('\n');
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
  if (!(node instanceof Element) || isHidden(node)) return '';
  const tag = node.tagName.toLowerCase();
  if (tag === 'br') return '\n';
  const inner = Array.from(node.childNodes, textOf).join('');
  return BLOCKS.has(tag) ? `\n${inner}\n` : inner;
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute(STYLE) ?? '';
  return (
    UNSEEN.has(element.tagName.toLowerCase()) ||
    element.hasAttribute('hidden') ||
    // The number or bullet that Word draws before an item of a list.
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style)
  );
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  // Zero rows mean «to the end of the table».
  if (span === 0 && name === 'rowspan') return most;
  return Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), most);
}

function sizeOf(table: readonly (readonly string[])[]): number {
  return table.reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0);
}

function widthOf(table: readonly (readonly string[])[]): number {
  return Math.max(0, ...table.map((row) => row.length));
}

const STYLE = 'data-pasted-style';
const MOST_COLUMNS = 64;
const BLOCKS = new Set(
  'p div li ul ol tr table h1 h2 h3 h4 h5 h6 dl dt dd blockquote pre section article hr'.split(' '),
);
const UNSEEN = new Set('script style template noscript svg select option textarea iframe object title head'.split(' '));
