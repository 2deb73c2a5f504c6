/**
 * Which stage of the cycle is the current one. Only dates that people wait for count (`isUpcomingKind`), so never those of a previous cycle;
 * a date belongs to the first of its stages that has something open, else to the first.
 *
 * 1. The stage of a date that runs today; of several the one that ends first.
 * 2. The stage of the date that comes next, once it is near (`SOON_DAYS`).
 * 3. Else what can be done meanwhile: the first stage in order with open items, after the last stage whose date is over and up to that of the
 *    date that comes next. A single date months ahead must not hide the work before it.
 * 4. The stage of the date that comes next, when nothing is open before it.
 * 5. Without a date to come, the first stage with open items that is left, even one whose date is over.
 * 6. None: all is done.
 */
import type { IsoDate } from '#domain/dates/iso-date.ts';
import { deadlineSpan, isUpcomingKind, nextDeadlines } from '#domain/schedule/deadlines.ts';
import { urgency } from '#domain/schedule/urgency.ts';
import type { Deadline } from '#schemas/cycle.ts';
import type { Stage } from '#schemas/stage.ts';

/** The current stage on the day `today` of Moscow. `isOpen` tells whether a duty has items that are to do. */
export function currentStage(
  stages: readonly TodayStage[],
  deadlines: readonly TodayDeadline[],
  isOpen: (dutyId: string) => boolean,
  today: IsoDate,
): CurrentStage | undefined {
  const hasOpen = ({ duties }: TodayStage): boolean => duties.some(isOpen);
  const ordered = [...stages].sort((one, other) => one.order - other.order);
  const stageOf = (deadline: TodayDeadline): TodayStage | undefined => {
    const named = ordered.filter(({ id }) => deadline.stages.includes(id));
    return named.find(hasOpen) ?? named[0];
  };

  const next = nextDated(deadlines, stageOf, today);
  if (next && next.reason !== 'next') return next.current;
  const from = lastPassed(deadlines, stageOf, today);
  const to = next?.stage.order ?? Infinity;
  const meanwhile = ordered.find((stage) => stage.order > from && stage.order <= to && hasOpen(stage));
  if (meanwhile) return { id: meanwhile.id, reason: 'open' };
  const left = ordered.find(hasOpen);
  return next?.current ?? (left && { id: left.id, reason: 'open' });
}

function nextDated(deadlines: readonly TodayDeadline[], stageOf: StageOf, today: IsoDate): NextDated | undefined {
  const coming = nextDeadlines(deadlines, today, Infinity).flatMap((deadline) => {
    const stage = stageOf(deadline);
    return stage ? [{ deadline, stage, state: urgency(deadline.date, today).state }] : [];
  });
  const running = coming.filter(({ state }) => state === 'today' || state === 'ongoing');
  const [first, ...rest] = running.length > 0 ? running : coming.slice(0, 1);
  if (!first) return undefined;
  const { deadline, stage, state } = rest.reduce(
    (one, other) => (lastDay(other.deadline) < lastDay(one.deadline) ? other : one),
    first,
  );
  const reason = running.length > 0 ? 'runs' : state === 'soon' ? 'soon' : 'next';
  return { stage, reason, current: { id: stage.id, reason, deadlineId: deadline.id } };
}

/** The order of the last stage whose date is over; 0 when none is. */
function lastPassed(deadlines: readonly TodayDeadline[], stageOf: StageOf, today: IsoDate): number {
  const passed = deadlines.filter((deadline) => isUpcomingKind(deadline) && lastDay(deadline) < today);
  return Math.max(0, ...passed.flatMap((deadline) => stageOf(deadline)?.order ?? []));
}

function lastDay({ date }: TodayDeadline): string {
  return deadlineSpan(date)?.last ?? '';
}

type StageOf = (deadline: TodayDeadline) => TodayStage | undefined;

interface NextDated {
  readonly stage: TodayStage;
  readonly reason: 'runs' | 'soon' | 'next';
  readonly current: CurrentStage;
}

/** A stage with the duties that belong to it. */
export type TodayStage = Pick<Stage, 'id' | 'order' | 'duties'>;

export type TodayDeadline = Pick<Deadline, 'id' | 'date' | 'kind' | 'scope' | 'status' | 'cancelled' | 'stages'>;

/** A stage and why it is the current one: its date runs, is near or comes next, or it has the first open items. */
export type CurrentStage =
  | { readonly id: string; readonly reason: 'runs' | 'soon' | 'next'; readonly deadlineId: string }
  | { readonly id: string; readonly reason: 'open'; readonly deadlineId?: never };
