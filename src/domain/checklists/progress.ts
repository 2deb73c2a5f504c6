import type { SavedProgress } from './saved-progress.ts';

/** Tells whether the reader has ticked the item. */
export function isDone(progress: SavedProgress, itemId: string): boolean {
  return progress.changes.get(itemId)?.state === 'done';
}

/** How far the reader is with these items, after `reconcile`. Ticks of other items do not count. */
export function countProgress(progress: SavedProgress, itemIds: readonly string[]): ProgressCount {
  return progressCount(itemIds.filter((itemId) => isDone(progress, itemId)).length, itemIds.length);
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
  readonly total: number;
  readonly percent: number;
}
