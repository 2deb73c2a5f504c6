import { OBJECT } from '../text-unit.ts';
import { endOfExpression, findTags, type MdxTag } from './mdx-tags.ts';

/** Takes the place of markup that the reader does not see. */
export const DROPPED = '\uE000';
/** Takes the place of a tag at which one text ends and another begins. */
export const BOUNDARY = '\uE001';

/**
 * A Markdown or MDX body in which everything that is not read as text has given its place to {@link DROPPED}, {@link BOUNDARY} or
 * {@link OBJECT}. Length and lines stay, so that every character still knows where it stands in its file.
 */
export function maskMarkdown(body: string): string {
  const withoutCode = body
    .replace(/^( *)(```|~~~)[\s\S]*?\n *\2.*$/gm, (fence) => BOUNDARY + drop(fence.slice(1)))
    .replace(/`[^`\n]+`/g, objects)
    .replace(/^(?:import|export) .*$/gm, drop)
    .replace(/<!--[\s\S]*?-->/g, drop);
  return maskMarks(maskExpressions(maskTags(withoutCode, findTags(withoutCode))));
}

/** As many {@link OBJECT} characters, lines kept. */
export function objects(text: string): string {
  return text.replace(/[^\n]/g, OBJECT);
}

function drop(text: string): string {
  return text.replace(/[^\n]/g, DROPPED);
}

function maskTags(text: string, tags: MdxTag[]): string {
  let masked = '';
  let at = 0;
  for (const { name, start, end } of tags) {
    const tag = text.slice(start, end);
    masked += text.slice(at, start) + maskedTag(name, tag);
    at = end;
  }
  return masked + text.slice(at);
}

function maskedTag(name: string, tag: string): string {
  if (name === 'Certainty') return objects(tag);
  return INLINE.has(name) ? drop(tag) : BOUNDARY + drop(tag.slice(1));
}

/** Tags inside a sentence; all others begin a text of their own. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'kbd', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup']);

function maskExpressions(text: string): string {
  let masked = '';
  let at = 0;
  for (let start = text.indexOf('{'); start !== -1; start = text.indexOf('{', at)) {
    const end = endOfExpression(text, start);
    const expression = text.slice(start, end);
    masked += text.slice(at, start) + (expression.startsWith('{/*') ? drop(expression) : objects(expression));
    at = end;
  }
  return masked + text.slice(at);
}

function maskMarks(text: string): string {
  return text
    .replace(
      /(!?\[)([^[\]]*)(\]\([^()\s]*\))/g,
      (_link, before: string, shown: string, after: string) => drop(before) + shown + drop(after),
    )
    .replace(/^( *):::.*$/gm, (aside, indent: string) => indent + asideTitle(aside.slice(indent.length)))
    .replace(/\\(?=[[\]*_{}<>\\])/g, DROPPED)
    .replace(/\*\*/g, DROPPED.repeat(2))
    .replace(/(?<=^|[\s(«\uE000])\*(?=[^\s*])|(?<=[^\s*])\*(?=[\s).,;:!?»\uE000]|$)/gm, DROPPED);
}

/** `:::tip[Title]` shows its title and nothing else. */
function asideTitle(line: string): string {
  const title = /^(:::\w+\[)(.*)(\].*)$/.exec(line);
  if (!title) return BOUNDARY + drop(line.slice(1));
  const [, before = '', shown = '', after = ''] = title;
  return BOUNDARY + drop(before.slice(1)) + shown + BOUNDARY + drop(after.slice(1));
}
