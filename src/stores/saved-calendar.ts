/** When the reader first took a calendar file of the cycle that the page shows: what was deleted before that is in no calendar program. */
import type { DeletedDate } from '#domain/own-dates/own-dates.ts';
import { writeRegister } from '#domain/records/registers.ts';
import { updateRecord } from './record.ts';
import { cycleRecord } from './workspace.ts';

const FIRST_FILE = 'first';

/** Remembers that a calendar file was taken; the first one counts. */
export function rememberCalendarFile(now: Date): void {
  if (firstFile() !== undefined) return;
  updateRecord(record(), (registers) => writeRegister(registers, FIRST_FILE, now.toISOString(), now));
}

/** Those of the deleted dates that can have been in a file: only they must be cancelled. */
export function onceInCalendarFile(deleted: readonly DeletedDate[]): DeletedDate[] {
  const first = firstFile();
  return first === undefined ? [] : deleted.filter(({ changedAt }) => changedAt > first);
}

function firstFile(): string | undefined {
  const value = record().get().get(FIRST_FILE)?.value;
  return typeof value === 'string' ? value : undefined;
}

function record() {
  return cycleRecord('calendar-file');
}
