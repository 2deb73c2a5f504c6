import type { ItemState } from './reconcile.ts';

/** How far the reader is with these items. What is not needed is out of the count. */
export function countProgress(items: readonly Pick<ItemState, 'state'>[]): ProgressCount {
  const applicable = items.filter(({ state }) => state !== 'not-needed');
  return progressCount(applicable.filter(({ state }) => state === 'done').length, applicable.length);
}

/** The count over several checklists. */
export function sumProgress(counts: readonly ProgressCount[]): ProgressCount {
  return progressCount(sum(counts.map(({ done }) => done)), sum(counts.map(({ total }) => total)));
}

/** The percentage is rounded down: 100 means that nothing is left, and no items at all are 0. */
export function progressCount(done: number, total: number): ProgressCount {
  return { done, total, percent: total === 0 ? 0 : Math.floor((done * 100) / total) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

export interface ProgressCount {
  readonly done: number;
  /** Items that apply; 0 when none does. */
  readonly total: number;
  readonly percent: number;
}
