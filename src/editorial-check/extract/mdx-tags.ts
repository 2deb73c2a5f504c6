/** A tag of HTML or of a component in a Markdown text. */
export interface MdxTag {
  name: string;
  start: number;
  /** Behind the closing `>`. */
  end: number;
  attributes: MdxAttribute[];
}

/** An attribute; one without value is empty. */
export interface MdxAttribute {
  name: string;
  value: string;
  /** Where the value begins in the text. */
  start: number;
  /** A text in quotes rather than an expression in braces. */
  isText: boolean;
}

/** All tags of a text in their order, closing ones too. Texts and expressions between tags are left alone. */
export function findTags(text: string): MdxTag[] {
  const tags: MdxTag[] = [];
  const opening = /<(\/?[A-Za-z][\w.]*|\/)?(?=[\s/>])/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const tag = readTag(text, match.index, match[1] ?? '', opening.lastIndex);
    if (!tag) continue;
    tags.push(tag);
    opening.lastIndex = tag.end;
  }
  return tags;
}

/** The strings of an expression such as `{['school', 'advice']}`, or the text itself when it is one. */
export function stringsOf({ value, isText }: MdxAttribute): string[] {
  return isText ? [value] : [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? '');
}

/** The place behind the brace that closes the expression opened at `start`; the end of the text when none does. */
export function endOfExpression(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (`'"\``.includes(character)) at = closingQuote(text, at, character);
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function readTag(text: string, start: number, name: string, afterName: number): MdxTag | undefined {
  const attributes: MdxAttribute[] = [];
  let at = afterName;
  while (at < text.length) {
    if (text[at] === '>') return { name: name.replace('/', ''), start, end: at + 1, attributes };
    const attribute = /^[A-Za-z][\w:-]*/.exec(text.slice(at, at + LONGEST_NAME))?.[0];
    if (attribute === undefined) {
      // A space, the slash of a single tag, or a spread expression.
      if (text[at] === '{') at = endOfExpression(text, at);
      else if (/[\s/]/.test(text[at] ?? '')) at += 1;
      else return undefined;
      continue;
    }
    at += attribute.length;
    if (text[at] !== '=') {
      attributes.push({ name: attribute, value: '', start: at, isText: true });
      continue;
    }
    const opening = text[at + 1] ?? '';
    const isText = opening !== '{';
    const end = isText ? closingQuote(text, at + 1, opening) + 1 : endOfExpression(text, at + 1);
    attributes.push({ name: attribute, value: text.slice(at + 2, end - 1), start: at + 2, isText });
    at = end;
  }
  return undefined;
}

/** Longer than any name of an attribute. */
const LONGEST_NAME = 60;

function closingQuote(text: string, start: number, quote: string): number {
  const end = text.indexOf(quote, start + 1);
  return end === -1 ? text.length : end;
}
