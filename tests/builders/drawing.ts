import { type Drawing, TEXT_STYLES, type TextBlock } from '#domain/diagram/drawing.ts';
import { textWidth } from '#domain/diagram/text-width.ts';

/** The room that a text takes: its widest line, wherever it is anchored. */
export function room({ x, y, height, lines, style, anchor }: TextBlock): Room {
  const { size, isBold } = TEXT_STYLES[style];
  const width = Math.max(...lines.map((line) => textWidth(line, size, isBold)));
  return { x: anchor === 'middle' ? x - width / 2 : x, y, width, height };
}

/** Whether two rooms have more in common than an edge. */
export function overlap(one: Room, other: Room): boolean {
  return (
    one.x < other.x + other.width - TOLERANCE &&
    other.x < one.x + one.width - TOLERANCE &&
    one.y < other.y + other.height - TOLERANCE &&
    other.y < one.y + one.height - TOLERANCE
  );
}

/** Whether a room lies inside another. */
export function inside(inner: Room, outer: Room): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}

/** All pairs of a list. */
export function pairs<T>(things: T[]): [T, T][] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** The words of a drawing in one line. */
export function wordsOf({ texts }: Drawing): string {
  return texts
    .map(({ lines }) => lines.join(' '))
    .join(' | ')
    .replaceAll('\u00a0', ' ');
}

/** Sizes are halves and tenths of a unit. */
const TOLERANCE = 0.1;

export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}
