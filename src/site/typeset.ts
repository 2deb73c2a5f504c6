import { Readable } from 'node:stream';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import Typograf from 'typograf';

/** Names and signs of this field that must not be torn apart at the end of a line; Typograf knows the general cases. */
const UNBREAKABLE: [RegExp, string][] = [
  [/(ВПР|ОО) СПО/g, '$1\u00a0СПО'],
  [/(ФИС) ОКО/g, '$1\u00a0ОКО'],
  [/(№|§|пп?\.|г\.|ст\.) (?=[\dА-ЯЁ])/g, '$1\u00a0'],
  [/(\d) (году|года|год|г\.|мск)/g, '$1\u00a0$2'],
  [/(\S) ([—–]) /g, '$1\u00a0$2 '],
];

const typograf = new Typograf({ locale: ['ru'] });
typograf.disableRule('*');
typograf.enableRule(['common/nbsp/afterShortWord', 'common/nbsp/afterNumber', 'ru/nbsp/*']);
// It sets a narrow space, which the rule above sets as wide as elsewhere.
typograf.disableRule('ru/nbsp/afterNumberSign');

/** Sets non-breaking spaces in a Russian text. Nothing but spaces changes. */
export function typeset(text: string): string {
  return UNBREAKABLE.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    typograf.execute(text),
  );
}

/**
 * Sets non-breaking spaces in the texts of an HTML page, so that editors write ordinary ones. Scripts, styles and everything that
 * is copied or edited verbatim stay as they are.
 */
export async function typesetPage(html: string): Promise<string> {
  const rewriter = new RewritingStream();
  const verbatim: string[] = [];
  rewriter.on('startTag', (tag, raw) => {
    if (VERBATIM.has(tag.tagName) && !tag.selfClosing) verbatim.push(tag.tagName);
    rewriter.emitRaw(raw);
  });
  rewriter.on('endTag', (tag, raw) => {
    if (verbatim.at(-1) === tag.tagName) verbatim.pop();
    rewriter.emitRaw(raw);
  });
  rewriter.on('text', (_token, raw) => rewriter.emitRaw(verbatim.length > 0 ? raw : typeset(raw)));
  let result = '';
  for await (const chunk of Readable.from([html]).pipe(rewriter)) result += String(chunk);
  return result;
}

const VERBATIM = new Set(['script', 'style', 'textarea', 'pre', 'code', 'svg', 'title']);
