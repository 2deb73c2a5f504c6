/**
 * What stays on the page while the reader works on it. With the last tick of a stage the next stage becomes the current one; it is offered
 * then, but the list does not vanish under the hand. A new day, or a look at the page anew, shows what is current.
 */
import type { CurrentStage } from './current-stage.ts';
import type { Today, TodayChecklist } from './today.ts';

/** What is to be shown after `found` was worked out, where `shown` was in view; undefined when nothing was yet. */
export function keepInView(
  shown: InView | undefined,
  found: Today,
  checklists: readonly Pick<TodayChecklist, 'id' | 'isOff'>[],
): InView {
  const current = inView(found);
  if (shown?.on !== found.on) return current;
  const isOff = new Set(checklists.flatMap((checklist) => (checklist.isOff ? [checklist.id] : [])));
  const kept = shown.lists.filter((id) => !isOff.has(id));
  const isNewcomer = shown.isNewcomer || current.isNewcomer;
  const isSameStage = shown.stage?.id === found.stage?.id;
  if (isSameStage) return { ...current, isNewcomer, lists: [...new Set([...kept, ...current.lists])] };
  if (kept.length === 0) return { ...current, isNewcomer };
  return { ...shown, isNewcomer, lists: kept, isOutdated: true };
}

function inView({ on, isNewcomer, stage, lists }: Today): InView {
  return {
    ...{ on, isNewcomer, isOutdated: false },
    ...(stage ? { stage } : {}),
    lists: lists.map(({ checklistId }) => checklistId),
  };
}

export interface InView extends Pick<Today, 'on' | 'isNewcomer'> {
  readonly stage?: CurrentStage;
  /** Ids of checklists. */
  readonly lists: readonly string[];
  /** Another stage has become the current one meanwhile. */
  readonly isOutdated: boolean;
}
