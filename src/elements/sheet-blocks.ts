import type { Block, Run, TableBlock } from '#domain/templates/blocks.ts';

/** Reads a text on the page as blocks: what is filled in, what is still a prompt, what is bold. Nothing else is carried along. */
export function readBlocks(sheet: Element): Block[] {
  return [...sheet.children].flatMap((element): Block[] => {
    switch (element.localName) {
      case 'h2':
      case 'h3':
        return [{ kind: 'heading', level: 1, runs: readRuns(element) }];
      case 'h4':
        return [{ kind: 'heading', level: 2, runs: readRuns(element) }];
      case 'p':
        return [{ kind: 'paragraph', runs: readRuns(element) }];
      case 'ul':
      case 'ol':
        return [{ kind: 'list', ordered: element.localName === 'ol', items: [...element.children].map(readRuns) }];
      case 'table':
        return [readTable(element)];
      default:
        // A frame around blocks.
        return readBlocks(element);
    }
  });
}

function readTable(table: Element): TableBlock {
  const [header = [], ...rows] = [...table.querySelectorAll('tr')].map((row) => [...row.children].map(readRuns));
  return { kind: 'table', header, rows };
}

function readRuns(element: Element): Run[] {
  return trimmed(collect(element, {}));
}

/** Line feeds of the page's source are spaces; those that the reader typed and those of `br` are line breaks. */
function collect(node: Node, style: Omit<Run, 'text'>): Run[] {
  return [...node.childNodes].flatMap((child): Run[] => {
    if (child instanceof HTMLBRElement) return [{ ...style, text: '\n' }];
    if (child instanceof HTMLElement) {
      const text = child.textContent;
      if (child.hasAttribute('data-filled')) return [{ ...style, text }];
      if (child.hasAttribute('data-blank')) return [{ ...style, text: oneLine(text), blank: true }];
      return collect(child, child.matches('b, strong') ? { ...style, bold: true } : style);
    }
    return child.nodeType === Node.TEXT_NODE ? [{ ...style, text: oneLine(child.textContent ?? '') }] : [];
  });
}

/** Without spaces at the ends and after a line break. */
function trimmed(runs: Run[]): Run[] {
  return runs
    .map((run, index) => {
      const isFirst = index === 0 || runs[index - 1]?.text.endsWith('\n') === true;
      const isLast = index === runs.length - 1;
      const text = isFirst ? run.text.replace(/^ /, '') : run.text;
      return { ...run, text: isLast ? text.replace(/ $/, '') : text };
    })
    .filter(({ text }) => text !== '');
}

/** Non-breaking spaces stay what they are. */
function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}
