import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '#domain/integrity/site-content.ts';

/** The data of a content file and where each field stands in it. */
export interface YamlData {
  value: unknown;
  /** Line of the field, counted from 1 in the whole file; the nearest existing parent's when the field is missing. */
  lineOf: (path: PropertyKey[]) => number;
}

/** Reads a YAML text that begins on `firstLine` of its file. Repeated keys and other faults come back as problems. */
export function readYaml(file: string, text: string, firstLine: number): YamlData | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      field: '',
      wrong: `запись не читается: ${message.split('\n')[0] ?? ''}`,
      right: 'проверьте отступы, двоеточия и кавычки; текст с «: » внутри возьмите в одинарные кавычки',
    }));
  }
  const lineOf = (path: PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return { value: document.toJS() as unknown, lineOf };
}

/** Takes the frontmatter out of a Markdown file; undefined when it has none. */
export function frontmatterOf(text: string): string | undefined {
  return /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1];
}

/** The part of a Markdown file below its frontmatter. */
export function bodyOf(text: string): string {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/, '');
}
