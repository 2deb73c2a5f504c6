import type { MarkShape } from './marks.ts';

/** A stage as the picture of the cycle needs it. */
export interface TimelineStage {
  order: number;
  title: string;
  /** Indices of the lanes of those who act, in their order. */
  lanes: number[];
  /** Who acts, in words. */
  actors: string;
  /** Conditions and degrees of certainty, in words. */
  notes: string[];
  sureness: Sureness;
}

/** A role that acts in the cycle. */
export interface TimelineLane {
  name: string;
  shape: MarkShape;
  /** The reader's. */
  isOwn: boolean;
}

/** What the shape of a mark tells besides the actor: told for СПО, partly, or only known from elsewhere. */
export type Sureness = 'told' | 'partly' | 'elsewhere';

export interface Timeline {
  stages: TimelineStage[];
  lanes: TimelineLane[];
  legend: Record<Sureness, string>;
}

/** The lanes of a stage; an index without a lane is a mistake of the caller. */
export function lanesOf(stage: TimelineStage, lanes: TimelineLane[]): TimelineLane[] {
  return stage.lanes.map((index) => laneAt(lanes, index));
}

/** The lane with this index. */
export function laneAt<Lane>(lanes: Lane[], index: number): Lane {
  const lane = lanes[index];
  if (lane === undefined) throw new Error(`The picture of the cycle has no lane ${index}`);
  return lane;
}
