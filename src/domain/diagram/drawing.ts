import { breakLines } from './break-lines.ts';

/** How each kind of text of a drawing is set, in units of the drawing: on a phone one unit is about one pixel. */
export const TEXT_STYLES: Record<TextStyle, { size: number; line: number; isBold: boolean }> = {
  title: { size: 14, line: 18, isBold: true },
  plain: { size: 14, line: 18, isBold: false },
  label: { size: 13, line: 17, isBold: false },
  note: { size: 12.5, line: 16, isBold: false },
};

/** Sets a text into a width from a point down; `y` is the upper edge. */
export function setText(text: string, style: TextStyle, x: number, y: number, width: number, anchor: Anchor = 'start') {
  const { size, line, isBold } = TEXT_STYLES[style];
  const lines = breakLines(text, width, size, isBold);
  return { x, y, width, height: lines.length * line, lines, style, anchor };
}

/** Where a line of a text stands: letters stand on this height. */
export function baseline({ y, style }: Pick<TextBlock, 'y' | 'style'>, index: number): number {
  const { size, line } = TEXT_STYLES[style];
  return Math.round(2 * (y + index * line + line / 2 + size * HALF_OF_CAPITAL)) / 2;
}

/** From the middle of a capital letter to its foot. */
const HALF_OF_CAPITAL = 0.36;

/** Moves things of a drawing. */
export function moved<T extends { x: number; y: number }>(thing: T, dx: number, dy: number): T {
  return { ...thing, x: thing.x + dx, y: thing.y + dy };
}

/** A straight arrow along one axis; heads at the ends that it points to. */
export function arrow(from: Point, to: Point, look: LineLook, isMutual = false): Arrow {
  const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const tip = (at: Point, sign: number) =>
    `M${at.x} ${at.y}l${-sign * dx * HEAD + dy * HALF_HEAD} ${-sign * dy * HEAD + dx * HALF_HEAD}` +
    `${dx === 0 ? `h${-dy * 2 * HALF_HEAD}` : `v${-dx * 2 * HALF_HEAD}`}z`;
  const start = isMutual ? { x: from.x + dx * HEAD, y: from.y + dy * HEAD } : from;
  const line = `M${start.x} ${start.y}${dx === 0 ? `V${to.y - dy * HEAD}` : `H${to.x - dx * HEAD}`}`;
  return { from, to, line, heads: (isMutual ? tip(from, -1) : '') + tip(to, 1), look };
}

const HEAD = 8;
const HALF_HEAD = 4.5;

/** Everything of a picture, with its place. Nothing in it knows how it is coloured. */
export interface Drawing {
  width: number;
  height: number;
  boxes: Box[];
  /** Lines that are no arrows: paths with the name of their look. */
  strokes: Stroke[];
  arrows: Arrow[];
  marks: Mark[];
  texts: TextBlock[];
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
  look: string;
}

export interface Stroke {
  path: string;
  look: string;
}

export interface Mark {
  path: string;
  look: string;
  isOwn: boolean;
}

export interface Arrow {
  from: Point;
  to: Point;
  line: string;
  heads: string;
  look: LineLook;
}

export interface LineLook {
  /** Whole: always. Dashed: on a condition. Dotted: not from the instruction. */
  line: 'whole' | 'dashed' | 'dotted';
  /** It begins or ends at the reader. */
  isOwn: boolean;
}

export type TextBlock = ReturnType<typeof setText>;
export type TextStyle = 'title' | 'plain' | 'label' | 'note';
export type Anchor = 'start' | 'middle';
