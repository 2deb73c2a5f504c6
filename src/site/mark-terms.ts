import type { TermPlace } from '#domain/glossary/find-terms.ts';

/** What the terms of the glossary are found by, and where each is explained. */
export interface TermLinks {
  find: (text: string) => TermPlace[];
  address: (termId: string) => string;
}

/**
 * Follows the tags of one page and links each glossary term at its first use in the running text. Headings, controls and whatever already is a
 * link stay as they are, and so do texts that readers take away to fill in or to tick.
 */
export function termMarker(links: TermLinks): TermMarker {
  const used = new Set<string>();
  const closed: string[] = [];
  let inContent = false;
  return {
    startTag({ tagName, attrs, selfClosing }) {
      const classes = attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
      if (classes.includes(CONTENT_CLASS)) inContent = true;
      if (selfClosing || VOID.has(tagName)) return;
      const isClosed = NOT_RUNNING_TEXT.has(tagName) || classes.some((name) => NOT_RUNNING_TEXT.has(`.${name}`));
      if (isClosed || closed.includes(tagName)) closed.push(tagName);
    },
    endTag({ tagName }) {
      if (tagName === 'main') inContent = false;
      if (closed.at(-1) === tagName) closed.pop();
    },
    text(text) {
      if (!inContent || closed.length > 0) return text;
      let result = '';
      let done = 0;
      for (const { id, start, end } of links.find(text)) {
        if (used.has(id)) continue;
        used.add(id);
        result += `${text.slice(done, start)}<a class="term" href="${links.address(id)}">${text.slice(start, end)}</a>`;
        done = end;
      }
      return result + text.slice(done);
    },
  };
}

export interface TermMarker {
  startTag: (tag: { tagName: string; attrs: { name: string; value: string }[]; selfClosing: boolean }) => void;
  endTag: (tag: { tagName: string }) => void;
  /** Takes a piece of HTML text and gives it back with links around terms. */
  text: (text: string) => string;
}

const CONTENT_CLASS = 'sl-markdown-content';

/** Tags, and classes with a dot, whose text is no running text. */
const NOT_RUNNING_TEXT = new Set([
  ...['a', 'button', 'summary', 'label', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dfn', 'thead'],
  ...['script', 'style', 'template', 'textarea', 'select', 'pre', 'code', 'svg', 'footer'],
  ...['check-list', 'fill-in', '.tag', '.glossary', '.basis', '.card', '.sl-link-card', '.not-terms'],
]);

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
