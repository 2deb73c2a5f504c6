import { Readable } from 'node:stream';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import { contentSecurityPolicy, type InlineCode } from './content-security-policy.ts';
import { type TermLinks, termMarker } from './mark-terms.ts';
import { typeset } from './typeset.ts';

/**
 * The last hand on an HTML page: non-breaking spaces in its texts, so that editors write ordinary ones; links to the glossary; a light theme where no script runs; and
 * in front of every script the content security policy, which can be written only when all inline code is known. Everything else stays as it is, byte for byte.
 */
export async function finishPage(html: string, terms: TermLinks): Promise<string> {
  const rewriter = new RewritingStream();
  const marker = termMarker(terms);
  const code: InlineCode = { scripts: [], styles: [] };
  const open: OpenElement[] = [];
  rewriter.on('startTag', (tag, raw) => {
    marker.startTag(tag);
    if (VERBATIM.has(tag.tagName) && !tag.selfClosing) open.push({ tagName: tag.tagName, isRun: isRun(tag), text: '' });
    rewriter.emitRaw(
      tag.tagName === 'html' ? raw.replace(DARK, LIGHT) : tag.tagName === 'head' ? `${raw}${POLICY_PLACE}` : raw,
    );
  });
  rewriter.on('text', (_token, raw) => {
    const inside = open.at(-1);
    if (inside) inside.text += raw;
    rewriter.emitRaw(inside ? raw : marker.text(typeset(raw)));
  });
  rewriter.on('endTag', (tag, raw) => {
    marker.endTag(tag);
    const inside = open.at(-1);
    if (inside?.tagName === tag.tagName) {
      open.pop();
      if (tag.tagName === 'style') code.styles.push(inside.text);
      if (tag.tagName === 'script' && inside.isRun) code.scripts.push(inside.text);
    }
    rewriter.emitRaw(raw);
  });
  let result = '';
  for await (const chunk of Readable.from([html]).pipe(rewriter)) result += String(chunk);
  return result.replace(
    POLICY_PLACE,
    `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(code)}">`,
  );
}

/** Starlight's script chooses the theme; where none runs, its pages would be dark, whatever the reader's system says. */
const DARK = 'data-theme="dark"';
const LIGHT = 'data-theme="light"';

const POLICY_PLACE = '<!--content-security-policy-->';

/** What is run, copied or drawn as it stands. */
const VERBATIM = new Set(['script', 'style', 'textarea', 'pre', 'code', 'svg', 'title']);

/** A script with an address is allowed by it; a block of data is not run. */
function isRun({ attrs }: { attrs: { name: string; value: string }[] }): boolean {
  const value = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  return value('src') === undefined && /^(|module|text\/javascript)$/.test(value('type') ?? '');
}

interface OpenElement {
  tagName: string;
  isRun: boolean;
  text: string;
}
