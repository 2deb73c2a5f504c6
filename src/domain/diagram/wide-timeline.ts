import { type Drawing, moved, type Point, setText, TEXT_STYLES, type TextBlock } from './drawing.ts';
import { textWidth } from './text-width.ts';
import { laneAt, lanesOf, type Timeline, type TimelineLane, type TimelineStage } from './timeline.ts';
import { RADIUS, stageMarks, timelineLegend, wayTo } from './timeline-marks.ts';

/** The cycle for a wide page: a lane for each role, a row for each stage, and the way from stage to stage through the lanes. */
export function wideTimeline(timeline: Timeline): Drawing {
  const lanes = laneColumns(timeline.lanes);
  const heads = lanes.map(({ lane, middle, width }) =>
    setText(lane.name, lane.isOwn ? 'title' : 'note', middle, LANE_PADDING, width, 'middle'),
  );
  const headMarks = Math.max(...heads.map(({ y, height }) => y + height)) + 2 * RADIUS;
  const firstRow = headMarks + 2 * RADIUS;
  const textEnd = WIDTH - lanes.reduce((sum, { width }) => sum + width, 0) - GAP;
  const rows = stageRows(timeline.stages, lanes, firstRow, textEnd - TEXT);
  const end = rows.at(-1)?.bottom ?? firstRow;
  const legend = timelineLegend(timeline, end + GAP, WIDTH);
  return {
    width: WIDTH,
    height: legend.bottom,
    boxes: lanes
      .filter(({ lane }) => lane.isOwn)
      .map(({ middle, width }) => ({ x: middle - width / 2, y: 0, width, height: end, look: 'lane' })),
    strokes: [...rows.map(({ top }) => ({ path: `M0 ${top}H${WIDTH}`, look: 'divider' })), ...waysThrough(rows)],
    arrows: [],
    marks: [
      ...lanes.flatMap(({ lane, middle }) => stageMarks(lane, 'told', { x: middle, y: headMarks })),
      ...rows.flatMap(({ stage, places }) =>
        lanesOf(stage, timeline.lanes).flatMap((lane, index) =>
          stageMarks(lane, stage.sureness, laneAt(places, index)),
        ),
      ),
      ...legend.marks,
    ],
    texts: [...heads, ...rows.flatMap(({ texts }) => texts), ...legend.texts],
  };
}

/** Lanes from the right edge to the left, each as wide as the longest word of its name. */
function laneColumns(lanes: TimelineLane[]): LaneColumn[] {
  const widths = lanes.map(({ name }) => {
    const longest = Math.max(...name.split(' ').map((word) => textWidth(word, TEXT_STYLES.note.size)));
    return Math.max(LEAST_LANE, Math.ceil(longest) + LANE_PADDING);
  });
  return lanes.map((lane, index) => {
    const width = laneAt(widths, index);
    const right = widths.slice(index + 1).reduce((x, other) => x - other, WIDTH);
    return { lane, width, middle: right - width / 2 };
  });
}

function stageRows(stages: TimelineStage[], lanes: LaneColumn[], from: number, width: number): Row[] {
  let top = from;
  return stages.map((stage) => {
    const texts = stageTexts(stage, lanes, width);
    const textHeight = Math.max(...texts.map(({ y, height }) => y + height));
    const height = Math.max(LEAST_ROW, textHeight + 2 * ROW_PADDING);
    const middle = top + height / 2;
    const row: Row = {
      stage,
      top,
      bottom: top + height,
      texts: texts.map((text) => moved(text, 0, middle - textHeight / 2)),
      places: stage.lanes.map((index) => ({ x: laneAt(lanes, index).middle, y: middle })),
    };
    top = row.bottom;
    return row;
  });
}

function stageTexts(stage: TimelineStage, lanes: LaneColumn[], width: number): TextBlock[] {
  const isOwn = stage.lanes.some((index) => laneAt(lanes, index).lane.isOwn);
  const style = isOwn ? 'title' : 'plain';
  const title = setText(stage.title, style, TEXT, 0, width);
  let y = title.height;
  const notes = stage.notes.map((note) => {
    const block = setText(note, 'note', TEXT, y, width);
    y += block.height;
    return block;
  });
  return [setText(String(stage.order), style, 0, 0, TEXT), title, ...notes];
}

function waysThrough(rows: Row[]) {
  return rows.flatMap(({ stage, places }, index) => {
    const before = rows[index - 1]?.places.at(-1);
    const stops = before ? [before, ...places] : places;
    return stops.slice(1).map((place, stop) => wayTo(stage.sureness, laneAt(stops, stop), place));
  });
}

const WIDTH = 680;
const TEXT = 28;
const GAP = 16;
const LEAST_LANE = 48;
const LANE_PADDING = 8;
const LEAST_ROW = 40;
const ROW_PADDING = 8;

interface LaneColumn {
  lane: TimelineLane;
  width: number;
  middle: number;
}

interface Row {
  stage: TimelineStage;
  top: number;
  bottom: number;
  texts: TextBlock[];
  /** Where the marks stand. */
  places: Point[];
}
