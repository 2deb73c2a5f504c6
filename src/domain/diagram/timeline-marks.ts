import type { Drawing, Mark, Point, Stroke, TextBlock } from './drawing.ts';
import { legendEntries, SAMPLE_WIDTH } from './legend.ts';
import { markPath } from './marks.ts';
import type { Sureness, Timeline, TimelineLane } from './timeline.ts';

/** The mark of a role that acts in a stage; a ring around it when the stage is only partly told for СПО. */
export function stageMarks({ shape, isOwn }: TimelineLane, sureness: Sureness, at: Point): Mark[] {
  const mark = { path: markPath(shape, at, RADIUS), look: sureness, isOwn };
  return sureness === 'partly' ? [{ path: markPath(shape, at, RADIUS + RING), look: 'ring', isOwn }, mark] : [mark];
}

/** The way from one stage to the next; broken when the next is only known from elsewhere. */
export function wayTo(sureness: Sureness, from: Point, to: Point): Stroke {
  const middle = (from.y + to.y) / 2;
  const path =
    from.x === to.x || from.y === to.y
      ? `M${from.x} ${from.y}L${to.x} ${to.y}`
      : `M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
  return { path, look: sureness === 'elsewhere' ? 'way-broken' : 'way' };
}

/** What the marks mean, under the picture. */
export function timelineLegend({ legend, lanes }: Timeline, top: number, width: number): LegendPart {
  const own = lanes.find(({ isOwn }) => isOwn);
  const looks: Sureness[] = ['told', 'partly', 'elsewhere'];
  const entries = legendEntries(
    looks.map((sureness) => legend[sureness]),
    top,
    width,
  );
  const texts = entries.map(({ text }) => text);
  const marks = entries.flatMap(({ middle }, index) =>
    own ? stageMarks(own, looks[index] ?? 'told', { x: SAMPLE_WIDTH / 2, y: middle }) : [],
  );
  return { texts, marks, bottom: entries.at(-1)?.bottom ?? top };
}

/** From the middle of a mark to its edge, roughly: the shapes differ. */
export const RADIUS = 8;
const RING = 4;

type LegendPart = Pick<Drawing, 'marks'> & { texts: TextBlock[]; bottom: number };
