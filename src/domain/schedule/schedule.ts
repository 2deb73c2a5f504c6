/** All that the pages with dates know of the content: the build makes one of it, the browser reads it (`#stores/schedule.ts`). */
import type { WorkingCalendar } from '#domain/dates/working-days.ts';
import type { Cycle, Deadline } from '#schemas/cycle.ts';
import type { Stage } from '#schemas/stage.ts';

export interface Schedule {
  /** The year of the cycle that the site works for. */
  readonly cycle: number;
  /** The latest first. */
  readonly cycles: readonly ScheduleCycle[];
  /** In order. */
  readonly stages: readonly ScheduleStage[];
  /** In the order of the instruction. */
  readonly duties: readonly ScheduleDuty[];
  /** Titles of the sources that dates cite, by id. */
  readonly sources: Readonly<Record<string, string>>;
  readonly workingCalendar: WorkingCalendar;
  /** Hours ahead of Moscow of each time zone of a region, by the id of the region. */
  readonly zones: Readonly<Record<string, readonly number[]>>;
}

export interface ScheduleCycle extends Pick<Cycle, 'year'> {
  readonly deadlines: readonly Deadline[];
}

/** `matchWords`: phrases by which a row of a plan-schedule is known to belong to the stage. */
export type ScheduleStage = Pick<Stage, 'id' | 'order' | 'title' | 'responsible' | 'duties' | 'matchWords'>;

export interface ScheduleDuty {
  readonly id: string;
  readonly title: string;
}
