import ts from 'typescript';
import { isRussian, kindOf, OBJECT, type TextUnit } from '../text-unit.ts';

/** The Russian strings of a TypeScript or Astro file. Comments and patterns (`String.raw` too) are no texts of the site. */
export function codeTexts(file: string, source: string, audience: TextUnit['audience']): TextUnit[] {
  const code = file.endsWith('.astro') ? asTsx(source) : source;
  const kind = file.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, kind);
  return strings(tree, tree).flatMap((pieces) => {
    const text = pieces.map((piece) => piece.text).join('');
    if (!isRussian(text)) return [];
    const lines = pieces.flatMap((piece) => {
      const line = tree.getLineAndCharacterOfPosition(piece.start).line + 1;
      return Array.from({ length: piece.text.length }, () => line);
    });
    return [{ file, field: '', kind: kindOf(text), audience, isCitation: false, text, lines, lead: '' } as const];
  });
}

/** A part of a string as it stands in the code: pieces of a template or of a sum. */
interface Piece {
  text: string;
  start: number;
}

function strings(node: ts.Node, tree: ts.SourceFile): Piece[][] {
  if (ts.isTaggedTemplateExpression(node)) return [];
  const whole = piecesOf(node, tree);
  if (whole) return [whole, ...expressionsIn(node).flatMap((inner) => strings(inner, tree))];
  const found: Piece[][] = [];
  ts.forEachChild(node, (child) => {
    found.push(...strings(child, tree));
  });
  return found;
}

/** The pieces of a string, of a template, or of strings that are added up; undefined for anything else. */
function piecesOf(node: ts.Node, tree: ts.SourceFile): Piece[] | undefined {
  const start = node.getStart(tree);
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return [{ text: node.text, start }];
  if (ts.isTemplateExpression(node)) {
    return [
      { text: node.head.text, start },
      ...node.templateSpans.map(({ literal }) => ({ text: OBJECT + literal.text, start: literal.getStart(tree) })),
    ];
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = piecesOf(node.left, tree);
    const right = piecesOf(node.right, tree);
    return left && right ? [...left, ...right] : undefined;
  }
  return undefined;
}

/** Expressions inside a template may hold strings of their own. */
function expressionsIn(node: ts.Node): ts.Node[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (ts.isBinaryExpression(node)) return [...expressionsIn(node.left), ...expressionsIn(node.right)];
  return [];
}

/** An Astro file as TSX with its lines kept: the script between the fences, then the markup without styles and scripts. */
function asTsx(source: string): string {
  const script = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source);
  const markup = source
    .slice(script?.[0].length ?? 0)
    .replace(/<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, (part) => part.replace(/[^\n]/g, ''));
  return `${script ? `\n${script[1] ?? ''}\n;` : ''}<>${markup}</>`;
}
