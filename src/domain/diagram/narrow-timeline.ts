import { type Drawing, setText, type TextBlock } from './drawing.ts';
import { lanesOf, type Timeline, type TimelineStage } from './timeline.ts';
import { stageMarks, timelineLegend, wayTo } from './timeline-marks.ts';

/** The cycle for a phone: one way down, beside each mark the stage, who acts and what it rests on. */
export function narrowTimeline(timeline: Timeline): Drawing {
  let y = 0;
  const rows = timeline.stages.map((stage) => {
    const texts = stageTexts(timeline, stage, y);
    const first = y + FIRST_MARK;
    const marks = stage.lanes.map((_lane, index) => ({ x: WAY, y: first + index * BETWEEN_MARKS }));
    const lowestMark = (marks.at(-1)?.y ?? first) + BETWEEN_MARKS / 2;
    y = GAP + Math.max(lowestMark, ...texts.map((text) => text.y + text.height));
    return { stage, texts, marks };
  });
  const legend = timelineLegend(timeline, y + GAP, WIDTH);
  const places = rows.flatMap(({ stage, marks }) => marks.map((at) => ({ at, sureness: stage.sureness })));
  return {
    width: WIDTH,
    height: legend.bottom,
    boxes: [],
    strokes: places.slice(1).flatMap(({ at, sureness }, index) => {
      const before = places[index];
      return before ? [wayTo(sureness, before.at, at)] : [];
    }),
    arrows: [],
    marks: [
      ...rows.flatMap(({ stage, marks }) =>
        lanesOf(stage, timeline.lanes).flatMap((lane, index) =>
          stageMarks(lane, stage.sureness, marks[index] ?? { x: WAY, y: 0 }),
        ),
      ),
      ...legend.marks,
    ],
    texts: [...rows.flatMap(({ texts }) => texts), ...legend.texts],
  };
}

function stageTexts({ lanes }: Timeline, stage: TimelineStage, top: number): TextBlock[] {
  const isOwn = lanesOf(stage, lanes).some((lane) => lane.isOwn);
  const title = setText(`${stage.order}. ${stage.title}`, isOwn ? 'title' : 'plain', TEXT, top, WIDTH - TEXT);
  let y = title.y + title.height;
  const notes = [stage.actors, ...stage.notes].map((note) => {
    const block = setText(note, 'note', TEXT, y, WIDTH - TEXT);
    y += block.height;
    return block;
  });
  return [title, ...notes];
}

const WIDTH = 328;
const WAY = 16;
const TEXT = 42;
const FIRST_MARK = 9;
const BETWEEN_MARKS = 30;
const GAP = 14;
