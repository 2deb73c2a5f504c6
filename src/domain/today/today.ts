/** What a coordinator has to look at now: a function of the moment, the calendar, the ticks and the settings. */
import type { BackupState } from '#domain/backup/reminder.ts';
import type { ItemState } from '#domain/checklists/reconcile.ts';
import { daysBetween, type IsoDate } from '#domain/dates/iso-date.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import type { OwnDate } from '#domain/own-dates/own-dates.ts';
import { type ComingDate, comingDates } from './coming-dates.ts';
import { type CurrentStage, currentStage, type TodayDeadline, type TodayStage } from './current-stage.ts';

/** Everything that the page «Сегодня» shows. */
export function today(input: TodayInput): Today {
  const { now, stages, deadlines, isDateDone, ownDates, checklists, backup } = input;
  const on = moscowToday(now);
  const applicable = checklists.filter(({ isOff }) => !isOff);
  const open = applicable.map(openList).filter(({ items }) => items.length > 0);
  const ofDuty = (dutyId: string): OpenList[] => open.filter(({ duty }) => duty === dutyId);
  const dated = [...deadlines, ...ownDates.flatMap(planDeadline)];
  const stage = currentStage(stages, dated, (dutyId) => ofDuty(dutyId).length > 0, on);
  const { order, duties: current }: Omit<TodayStage, 'id'> = stages.find(({ id }) => id === stage?.id) ?? NO_STAGE;
  const before = new Set(stages.filter((other) => other.order < order).flatMap(({ duties }) => duties));
  const begun = new Set(applicable.filter(isBegun).map(({ id }) => id));
  return {
    on,
    isNewcomer: ownDates.length === 0 && checklists.every(({ states }) => states.every(({ at }) => at === '')),
    ...(stage ? { stage } : {}),
    lists: [
      ...open.filter(({ checklistId, duty }) => duty === undefined && begun.has(checklistId)),
      ...current.flatMap(ofDuty),
    ],
    earlier: [...before].filter((dutyId) => !current.includes(dutyId)).flatMap(ofDuty),
    dates: comingDates(
      deadlines.filter(({ id }) => !isDateDone(id)),
      ownDates,
      on,
    ),
    changed: applicable.flatMap(({ id, states }) =>
      states.filter(({ changed }) => changed).map((state) => ({ checklistId: id, itemId: state.id })),
    ),
    backup: copyState(backup, on),
  };
}

/** A row of the plan-schedule that the reader copied is as good as an official date; an estimate, or a date of the reader's own, says nothing of the stage. */
function planDeadline({ id, date, origin, stages }: OwnDate): TodayDeadline[] {
  if (origin !== 'plan' || stages.length === 0) return [];
  return [{ id, date, stages: [...stages], kind: 'deadline', scope: 'federal', status: 'approved', cancelled: false }];
}

const NO_STAGE = { order: 0, duties: [] };

function openList({ id, duty, states }: TodayChecklist): OpenList {
  const items = states.filter(({ state }) => state === 'todo').map((state) => state.id);
  return { checklistId: id, ...(duty === undefined ? {} : { duty }), items };
}

function isBegun({ states }: TodayChecklist): boolean {
  return states.some(({ state }) => state !== 'todo');
}

/** A computer clock that was set back must not make the copy one of tomorrow. */
function copyState({ kind, ...backup }: BackupState, today: IsoDate): CopyState {
  const moment = 'exported' in backup && backup.exported !== '' ? new Date(backup.exported) : undefined;
  if (moment === undefined || Number.isNaN(moment.getTime())) return { kind };
  const on = moscowToday(moment);
  return { kind, last: { on, daysAgo: Math.max(0, daysBetween(on, today)) } };
}

export interface TodayInput {
  readonly now: Date;
  readonly stages: readonly TodayStage[];
  /** Those of the reader's cycle. */
  readonly deadlines: readonly TodayDeadline[];
  /** Whether the reader marked an official date as done. */
  readonly isDateDone: (deadlineId: string) => boolean;
  readonly ownDates: readonly OwnDate[];
  readonly checklists: readonly TodayChecklist[];
  /** How things stand with the copy of the reader's data. */
  readonly backup: BackupState;
}

/** A checklist with the states of all its items. */
export interface TodayChecklist {
  readonly id: string;
  /** General lists belong to no duty. */
  readonly duty?: string;
  /** The reader said that the duty does not apply. */
  readonly isOff: boolean;
  readonly states: readonly ItemState[];
}

export interface Today {
  /** The date in Moscow. */
  readonly on: IsoDate;
  /** Nothing was ever marked, written or planned here. */
  readonly isNewcomer: boolean;
  readonly stage?: CurrentStage;
  /** What is open: general lists that were begun, then the duties of the current stage. */
  readonly lists: readonly OpenList[];
  /** What was left open in the stages before, without the duties that go on in the current one. */
  readonly earlier: readonly OpenList[];
  readonly dates: readonly ComingDate[];
  /** Items that mean something else than when the reader marked them. */
  readonly changed: readonly ChangedItem[];
  readonly backup: CopyState;
}

/** The items of a checklist that are to do: at least one. */
export interface OpenList {
  readonly checklistId: string;
  readonly duty?: string;
  readonly items: readonly string[];
}

export interface ChangedItem {
  readonly checklistId: string;
  readonly itemId: string;
}

export interface CopyState {
  readonly kind: BackupState['kind'];
  /** The day of the last copy in Moscow; absent when there was none. */
  readonly last?: { readonly on: IsoDate; readonly daysAgo: number };
}
