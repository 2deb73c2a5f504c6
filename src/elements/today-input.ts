import { computed, type ReadableAtom } from 'nanostores';
import type { TodayDeadline, TodayStage } from '#domain/today/current-stage.ts';
import type { TodayInput } from '#domain/today/today.ts';
import { checklistStates } from '#stores/checklists.ts';
import { isSwitchedOff } from '#stores/conditions.ts';
import { dateMarks } from '#stores/own-dates.ts';
import { registry } from '#stores/registry.ts';
import { ownDatesNow } from '#stores/schedule.ts';
import { currentCycle, profileRecord } from '#stores/workspace.ts';

/** What «Сегодня» is worked out from, besides the moment and the copy: the stages and dates that the server printed in `view`, and all that the reader keeps. */
export function todayInput(view: HTMLElement): ReadableAtom<Omit<TodayInput, 'now' | 'backup'>> {
  const stages = [...view.querySelectorAll<HTMLElement>('[data-stage]')].map(printedStage);
  const deadlines = [...view.querySelectorAll<HTMLElement>('[data-deadline]')]
    .filter(({ dataset }) => dataset.cycle === String(currentCycle()))
    .map(printedDeadline);
  const lists = registry.checklists.map((checklist) => ({
    checklist,
    states: checklistStates(checklist.id),
    isOff: isSwitchedOff(checklist.appliesWhen),
  }));
  const own = ownDatesNow();
  const marks = dateMarks();
  const backup = profileRecord('backup');
  const sources = new Set([...lists.flatMap(({ states, isOff }) => [states, isOff]), own, marks, backup]);
  return computed([...sources], () => ({
    stages,
    deadlines,
    isDateDone: (id: string) => marks.get()(id).done,
    ownDates: own.get(),
    checklists: lists.map(({ checklist: { id, duty }, states, isOff }) => ({
      id,
      ...(duty === undefined ? {} : { duty }),
      isOff: isOff.get(),
      states: [...states.get().values()],
    })),
  }));
}

function printedStage({ dataset }: HTMLElement): TodayStage {
  const { stage = '', order = '', duties = '' } = dataset;
  return { id: stage, order: Number(order), duties: duties.split(' ').filter(Boolean) };
}

/** `TodayDates.astro` prints it. */
function printedDeadline({ dataset }: HTMLElement): TodayDeadline {
  return JSON.parse(dataset.deadline ?? '') as TodayDeadline;
}
