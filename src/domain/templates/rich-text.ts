import type { Block, Run } from './blocks.ts';

/** The text as bare HTML for the clipboard: mail programs and Word keep its lists and tables. */
export function toRichText(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return `<table border="1" cellspacing="0" cellpadding="4">${rowHtml('th', block.header)}${block.rows.map((row) => rowHtml('td', row)).join('')}</table>`;
  }
}

function rowHtml(tag: 'th' | 'td', cells: Run[][]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${runsHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function runsHtml(runs: Run[]): string {
  return runs.map(({ text, bold }) => (bold ? `<b>${escape(text)}</b>` : escape(text))).join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n?|\n/g, '<br>');
}
