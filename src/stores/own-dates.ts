/** The dates that the reader keeps in the cycle that the page shows, and the reader's marks of official ones. */
import { computed, type ReadableAtom } from 'nanostores';
import {
  type DateMarks,
  deleteOwnDate,
  type DeletedDate,
  type OwnDate,
  type OwnDateFields,
  ownDateId,
  readDateMarks,
  readDeletedDates,
  readOwnDates,
  writeDone,
  writeNote,
  writeOwnDate,
} from '#domain/own-dates/own-dates.ts';
import { type RecordStore, updateRecord } from './record.ts';
import { doWithUndo } from './undo.ts';
import { currentCycle, profileRecord } from './workspace.ts';

/** All dates in order of their first day. */
export function ownDates(): ReadableAtom<readonly OwnDate[]> {
  return computed(record(), readOwnDates);
}

/** The dates that were deleted. */
export function deletedDates(): ReadableAtom<readonly DeletedDate[]> {
  return computed(record(), readDeletedDates);
}

/** What the reader has marked of a date, an own or an official one: `marks.get()(id)`. */
export function dateMarks(): ReadableAtom<(id: string) => DateMarks> {
  return computed(record(), (registers) => (id: string) => readDateMarks(registers, id));
}

/** Adds a date. `random` (at least 0, less than 1) sets its name apart from those of other browsers. */
export function addOwnDate(fields: OwnDateFields, now: Date, random: number): void {
  updateRecord(record(), (registers) => writeOwnDate(registers, ownDateId(now, random), fields, now));
}

/** Adds many dates at once, those of a plan, and offers to undo it. `random` is asked once for each. */
export function addOwnDates(dates: readonly OwnDateFields[], label: string, now: Date, random: () => number): void {
  doWithUndo(label, [recordName()], () => {
    updateRecord(record(), (registers) =>
      dates.reduce((written, fields) => writeOwnDate(written, ownDateId(now, random()), fields, now), registers),
    );
  });
}

/** Changes what is given of a date; nothing when another tab has deleted it meanwhile. */
export function changeOwnDate(id: string, change: Partial<OwnDateFields>, now: Date): void {
  updateRecord(record(), (registers) => {
    const date = readOwnDates(registers).find((candidate) => candidate.id === id);
    return date ? writeOwnDate(registers, id, { ...date, ...change }, now) : registers;
  });
}

/** Marks a date, an own or an official one, as done or not. */
export function markDate(id: string, done: boolean, now: Date): void {
  updateRecord(record(), (registers) => writeDone(registers, id, done, now));
}

/** Keeps a note to a date, an own or an official one. */
export function noteDate(id: string, note: string, now: Date): void {
  updateRecord(record(), (registers) => writeNote(registers, id, note, now));
}

/** Deletes dates, and offers to undo it. `label` says what was done. */
export function removeOwnDates(ids: readonly string[], label: string, now: Date): void {
  doWithUndo(label, [recordName()], () => {
    updateRecord(record(), (registers) => ids.reduce((written, id) => deleteOwnDate(written, id, now), registers));
  });
}

function record(): RecordStore {
  return profileRecord(recordName());
}

function recordName(): string {
  return `${currentCycle()}:own-dates`;
}
