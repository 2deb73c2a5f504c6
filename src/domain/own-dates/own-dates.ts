/**
 * The reader's own dates of a cycle, one register each: `d-…` holds `{title, on, done?}`, or null when the date was deleted. Fields that this
 * release does not know are kept when a date is changed.
 */
import { type IsoDate, isIsoDate } from '#domain/dates/iso-date.ts';
import { type Registers, writeRegister } from '#domain/records/registers.ts';
import { isObject } from '#domain/records/saved-registers.ts';

/** A title is a line, not a text. */
export const TITLE_LENGTH = 200;

const NAME = /^d-[a-z0-9]+$/;

/** A name that no other date has, in this browser or another. `random` is at least 0 and less than 1. */
export function ownDateId(now: Date, random: number): string {
  return `d-${now.getTime().toString(36)}${Math.floor(random * 36 ** 6)
    .toString(36)
    .padStart(6, '0')}`;
}

/** What a reader typed, as it is kept; undefined when it is no date with a title. */
export function parseOwnDate(title: unknown, on: unknown): OwnDateFields | undefined {
  if (typeof title !== 'string' || typeof on !== 'string' || !isIsoDate(on)) return undefined;
  const line = title.replace(/\s+/g, ' ').trim().slice(0, TITLE_LENGTH).trim();
  return line === '' ? undefined : { title: line, on };
}

/** All dates, the earliest first. What is no date is passed over. */
export function readOwnDates(registers: Registers): OwnDate[] {
  return [...registers]
    .flatMap(([id, { value }]) => {
      const fields = NAME.test(id) && isObject(value) ? parseOwnDate(value['title'], value['on']) : undefined;
      return fields ? [{ ...fields, id, done: isObject(value) && value['done'] === true }] : [];
    })
    .sort((one, other) => (`${one.on} ${one.id}` < `${other.on} ${other.id}` ? -1 : 1));
}

/** Writes a date, a new one or one that is changed. */
export function writeOwnDate(registers: Registers, date: OwnDate, now: Date): Registers {
  const { id, title, on, done } = date;
  const kept = Object.entries(valueOf(registers, id)).filter(([field]) => field !== 'done');
  return writeRegister(registers, id, { ...Object.fromEntries(kept), title, on, ...(done ? { done } : {}) }, now);
}

/** Deletes a date. */
export function deleteOwnDate(registers: Registers, id: string, now: Date): Registers {
  return writeRegister(registers, id, null, now);
}

function valueOf(registers: Registers, id: string): Record<string, unknown> {
  const value = registers.get(id)?.value;
  return isObject(value) ? value : {};
}

export interface OwnDateFields {
  readonly title: string;
  readonly on: IsoDate;
}

export interface OwnDate extends OwnDateFields {
  readonly id: string;
  readonly done: boolean;
}
