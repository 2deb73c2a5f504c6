import { keepDay } from '#domain/checklists/marks.ts';
import { laterRegister, type Register, type Registers } from '#domain/records/registers.ts';
import { isObject } from '#domain/records/saved-registers.ts';
import type { Backup } from './backup-file.ts';

/**
 * What a backup says otherwise than it is said here: one entry for each thing that the reader wrote. What says the same to the reader is left
 * out, whenever it was written.
 */
export function difference(here: Records, { records }: Pick<Backup, 'records'>): Difference[] {
  return [...records].flatMap(([record, registers]) =>
    [...registers].flatMap(([register, theirs]): Difference[] => {
      const ours = here.get(record)?.get(register);
      if (wording(register, ours) === wording(register, theirs)) return [];
      if (ours && laterRegister(ours, theirs) !== theirs) return [{ record, register, kind: 'older' }];
      return [{ record, register, kind: saysSomething(ours) ? 'newer' : 'new' }];
    }),
  );
}

/** What is here and not in the backup: joining keeps it, replacing takes it away. */
export function onlyHere(here: Records, { records }: Pick<Backup, 'records'>): WrittenPlace[] {
  return [...here].flatMap(([record, registers]) =>
    [...registers]
      .filter(([register, ours]) => saysSomething(ours) && !saysSomething(records.get(record)?.get(register)))
      .map(([register]) => ({ record, register })),
  );
}

/** What a register says to the reader, as a text that can be compared; empty when it says nothing. */
function wording(name: string, register: Register | undefined): string {
  return saysSomething(register) ? JSON.stringify(keepDay(name, register)) : '';
}

/** A value that was taken away says nothing, and neither does a mark that was taken off or a date that was deleted. */
function saysSomething(register: Register | undefined): register is Register {
  const value = register?.value ?? null;
  if (isObject(value)) return value['state'] !== 'todo' && value['isDeleted'] !== true;
  return value !== null && value !== '' && value !== false;
}

type Records = ReadonlyMap<string, Registers>;

export interface WrittenPlace {
  readonly record: string;
  readonly register: string;
}

export interface Difference extends WrittenPlace {
  /** `new`: only in the backup; `newer`: later in the backup; `older`: later here. */
  readonly kind: 'new' | 'newer' | 'older';
}
