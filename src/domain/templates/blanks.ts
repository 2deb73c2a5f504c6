/**
 * Finds the `[поле]` that a reader is to fill in, in the text of rendered HTML, and marks each as `<span data-blank="поле">[поле]</span>`.
 * Tags, links, code and comments stay as they are. A field that begins a sentence with a capital letter is the same field.
 */
export function markBlanks(html: string): MarkedText {
  const names = new Set<string>();
  const closed: string[] = [];
  const marked = html.replace(TAG_OR_TEXT, (piece) => {
    const tag = TAG_NAME.exec(piece);
    if (tag) {
      const [, slash, name = ''] = tag;
      if (slash === '' && VERBATIM.has(name.toLowerCase())) closed.push(name.toLowerCase());
      if (slash === '/' && closed.at(-1) === name.toLowerCase()) closed.pop();
    }
    if (piece.startsWith('<') || closed.length > 0) return piece;
    return piece.replace(BLANK, (prompt, inside: string) => {
      const name = blankName(inside);
      names.add(decode(name));
      return `<span data-blank="${name.replaceAll('"', '&quot;')}">${prompt}</span>`;
    });
  });
  return { html: marked, names: [...names] };
}

/** What a field asks for, as its label: «[телефон]» is «Телефон». */
export function blankLabel(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Whether the answer may run over several lines. */
export function isLongBlank(name: string): boolean {
  return /причин|что увидели|текст ошибки|описани/i.test(name);
}

/** One name for all writings of a field: spaces of any kind are one, the first letter is small unless it begins an abbreviation. */
function blankName(inside: string): string {
  const name = inside.replace(/(?:\s|&nbsp;)+/g, ' ').trim();
  return /^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

function decode(text: string): string {
  return text.replace(/&(?:quot|amp|lt|gt|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** A comment, a tag (a value of an attribute may hold `>`), or text up to the next of them. */
const TAG_OR_TEXT = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;
const TAG_NAME = /^<(\/?)([a-z][\w-]*)/i;
/** Letters first: «[1]» is a note, «[ ]» a box. Followed by a bracket it is a link of Markdown. */
const BLANK = /\[(\p{L}[^[\]<>]{0,79})\](?!\()/gu;
const VERBATIM = new Set(['a', 'button', 'code', 'pre', 'script', 'style', 'textarea']);
const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
  '&#x27;': "'",
};

/** HTML with marked fields, and the names of the fields in the order in which they come. */
export interface MarkedText {
  html: string;
  names: string[];
}
