/** The cycles of which the shown profile keeps something. */
import { hasMarks } from '#domain/workspace/has-marks.ts';
import { profileRecord, recordNames } from './workspace.ts';

/** The years of which there is any record. */
export function recordedCycles(): number[] {
  return years(recordNames());
}

/** The years in whose checklists something is marked now. */
export function markedCycles(): number[] {
  return years(recordNames().filter((name) => name.includes(':checklist:') && hasMarks(profileRecord(name).get())));
}

function years(names: readonly string[]): number[] {
  return [...new Set(names.flatMap((name) => /^(\d{4}):/.exec(name)?.[1] ?? []).map(Number))];
}
