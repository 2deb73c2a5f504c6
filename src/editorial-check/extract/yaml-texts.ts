import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Scalar } from 'yaml';
import { isRussian, kindOf, type TextUnit } from '../text-unit.ts';

/**
 * Fields that are not held to the rules of style: `also` of an answer is how people really ask, with their slang and their typing
 * errors, for the search alone; `matchWords` of a stage is how officials write, to know a row of their plan by.
 */
const AS_PEOPLE_TYPE = new Set(['also', 'matchWords']);

/** The Russian texts of a YAML text that begins on `firstLine` of its file. What cannot be read is told by the check of content. */
export function yamlTexts(file: string, yaml: string, firstLine: number): TextUnit[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const isCitation = file === 'content/sources.yaml';
  return [
    ...scalars(document.contents, '').map(({ scalar, field }) => {
      const { text, lines } = placed(yaml, scalar, lineOf);
      return { file, field, kind: kindOf(text), audience: 'reader' as const, isCitation, text, lines, lead: '' };
    }),
    ...comments(file, yaml, firstLine),
  ];
}

/** Entries of a list are named by their id. */
function scalars(node: Node | null, field: string): { scalar: Scalar<string>; field: string }[] {
  if (isMap(node)) {
    const id = node.get('id');
    const prefix = typeof id === 'string' ? id : field;
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      return AS_PEOPLE_TYPE.has(name) ? [] : scalars(value as Node | null, [prefix, name].filter(Boolean).join('.'));
    });
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => scalars(item as Node | null, `${field}.${index}`));
  if (isScalar<string>(node) && typeof node.value === 'string' && isRussian(node.value)) {
    return [{ scalar: node, field: field.replace(/^\./, '') }];
  }
  return [];
}

/** Folding changes only white space, so the characters in between are found in the file in the same order. */
function placed(yaml: string, scalar: Scalar<string>, lineOf: (offset: number) => number): Placed {
  const text = scalar.value.trim();
  let at = scalar.range?.[0] ?? 0;
  const lines = Array.from(text, (character) => {
    if (character.trim() !== '') {
      const found = yaml.indexOf(character, at);
      if (found !== -1) at = found + 1;
    }
    return lineOf(Math.max(0, at - 1));
  });
  return { text, lines };
}

interface Placed {
  text: string;
  lines: number[];
}

function comments(file: string, yaml: string, firstLine: number): TextUnit[] {
  return yaml.split('\n').flatMap((line, index) => {
    const text = /^\s*#\s*(.*)$/.exec(line)?.[1]?.trim() ?? '';
    if (!isRussian(text)) return [];
    const lines = Array.from(text, () => firstLine + index);
    return [{ file, field: '', kind: 'label', audience: 'editor', isCitation: false, text, lines, lead: '' } as const];
  });
}
