/** The reader's own dates in the cycle that the page shows. */
import { computed, type ReadableAtom } from 'nanostores';
import {
  deleteOwnDate,
  type OwnDate,
  type OwnDateFields,
  ownDateId,
  readOwnDates,
  writeOwnDate,
} from '#domain/own-dates/own-dates.ts';
import { type RecordStore, updateRecord } from './record.ts';
import { doWithUndo } from './undo.ts';
import { currentCycle, profileRecord } from './workspace.ts';

/** All dates, the earliest first. */
export function ownDates(): ReadableAtom<readonly OwnDate[]> {
  return computed(record(), readOwnDates);
}

/** Adds a date. `random` (at least 0, less than 1) sets its name apart from those of other browsers. */
export function addOwnDate(fields: OwnDateFields, now: Date, random: number): void {
  const id = ownDateId(now, random);
  updateRecord(record(), (registers) => writeOwnDate(registers, { ...fields, id, done: false }, now));
}

/** Changes what is given of a date; nothing when another tab has deleted it meanwhile. */
export function changeOwnDate(id: string, change: Partial<Omit<OwnDate, 'id'>>, now: Date): void {
  updateRecord(record(), (registers) => {
    const date = readOwnDates(registers).find((candidate) => candidate.id === id);
    return date ? writeOwnDate(registers, { ...date, ...change }, now) : registers;
  });
}

/** Deletes a date, and offers to undo it. `label` says what was done. */
export function removeOwnDate(id: string, label: string, now: Date): void {
  doWithUndo(label, [recordName()], () => {
    updateRecord(record(), (registers) => deleteOwnDate(registers, id, now));
  });
}

function record(): RecordStore {
  return profileRecord(recordName());
}

function recordName(): string {
  return `${currentCycle()}:own-dates`;
}
