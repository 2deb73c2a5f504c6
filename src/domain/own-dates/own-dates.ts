/**
 * The dates that a reader keeps of a cycle: dates of their own, rows of the plan-schedule that they copied from the account, and estimates after a
 * past cycle. A date has up to three registers, so that two tabs that change different things of it both survive:
 *
 *     d-…        {title, date, origin, …}, or {isDeleted, date} when it was deleted; an earlier release wrote {title, on, done} and null
 *     d-….done   whether it is done
 *     d-….note   a note
 *
 * Marks and notes of official dates have the same two registers behind the id of the date. Fields that this release does not know are kept.
 */
import { type IsoDate, isIsoDate } from '#domain/dates/iso-date.ts';
import { type Registers, writeRegister } from '#domain/records/registers.ts';
import { isObject } from '#domain/records/saved-registers.ts';
import { readDeadlineDate } from '#domain/schedule/deadline-date.ts';
import { compareDeadlines } from '#domain/schedule/deadlines.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';

/** A row of a plan-schedule may be a long sentence. */
export const TITLE_LENGTH = 400;
export const NOTE_LENGTH = 2000;
/** More stages or duties, or more days before, are no plan. */
const MOST_IDS = 20;
const MOST_DAYS_BEFORE = 250;

const NAME = /^d-[a-z0-9]+$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name that no other date has, in this browser or another. `random` is at least 0 and less than 1. */
export function ownDateId(now: Date, random: number): string {
  return `d-${now.getTime().toString(36)}${Math.floor(random * 36 ** 6)
    .toString(36)
    .padStart(6, '0')}`;
}

/** A date of the reader's own as it was typed: a title and a day; undefined when it is not that. */
export function typedDate(title: string, on: string): OwnDateFields | undefined {
  return parseOwnDate({ title, on });
}

/** A date out of what was stored or came in a file; undefined when it has no title or no date. */
export function parseOwnDate(value: unknown): OwnDateFields | undefined {
  if (!isObject(value) || value['isDeleted'] === true) return undefined;
  const title = line(value['title']);
  const date = dateOf(value);
  if (title === '' || !date) return undefined;
  const before = parseBefore(value['before']);
  const { origin, stages, duties, wording, responsible } = value;
  return {
    title,
    date,
    origin: origin === 'plan' || origin === 'estimate' ? origin : 'own',
    stages: ids(stages),
    duties: ids(duties),
    wording: line(wording),
    responsible: line(responsible),
    ...(before ? { before } : {}),
  };
}

/** All dates in order of their first day. What is no date is passed over. */
export function readOwnDates(registers: Registers): OwnDate[] {
  return [...registers]
    .flatMap(([id, { at, value }]) => {
      const fields = NAME.test(id) ? parseOwnDate(value) : undefined;
      return fields ? [{ ...fields, ...readDateMarks(registers, id), id, changedAt: at }] : [];
    })
    .sort(compareDeadlines);
}

/** What was deleted and had a date: a calendar file takes such dates back out of the reader's calendar program. */
export function readDeletedDates(registers: Registers): DeletedDate[] {
  return [...registers].flatMap(([id, { at, value }]) => {
    const isDeleted = NAME.test(id) && isObject(value) && value['isDeleted'] === true;
    const date = isDeleted ? dateOf(value) : undefined;
    return date && date.kind !== 'unknown' ? [{ id, date, changedAt: at }] : [];
  });
}

/** Whether a date, an own or an official one, is done, and the reader's note to it. */
export function readDateMarks(registers: Registers, id: string): DateMarks {
  const done = registers.get(`${id}.done`)?.value;
  const note = registers.get(`${id}.note`)?.value;
  const stored = registers.get(id)?.value;
  return {
    // An earlier release kept the mark with the date.
    done: typeof done === 'boolean' ? done : isObject(stored) && stored['done'] === true,
    note: typeof note === 'string' ? note.slice(0, NOTE_LENGTH) : '',
  };
}

/** Writes a date, a new one or one that is changed. */
export function writeOwnDate(registers: Registers, id: string, fields: OwnDateFields, now: Date): Registers {
  const { title, date, origin, stages, duties, wording, responsible, before } = fields;
  const kept = Object.entries(valueOf(registers, id)).filter(([field]) => !REPLACED.has(field));
  const value = {
    ...Object.fromEntries(kept),
    ...{ title, date },
    ...(origin === 'own' ? {} : { origin }),
    ...(stages.length > 0 ? { stages } : {}),
    ...(duties.length > 0 ? { duties } : {}),
    ...(wording === '' ? {} : { wording }),
    ...(responsible === '' ? {} : { responsible }),
    ...(before ? { before } : {}),
  };
  return writeRegister(registers, id, value, now);
}

/** Marks a date, an own or an official one, as done or not. */
export function writeDone(registers: Registers, id: string, done: boolean, now: Date): Registers {
  return writeRegister(registers, `${id}.done`, done, now);
}

/** Keeps a note to a date, an own or an official one. */
export function writeNote(registers: Registers, id: string, note: string, now: Date): Registers {
  return writeRegister(registers, `${id}.note`, note.trim().slice(0, NOTE_LENGTH), now);
}

/** Deletes a date. Its title and note are gone; its day stays, for calendar programs must be told which entry is cancelled. */
export function deleteOwnDate(registers: Registers, id: string, now: Date): Registers {
  const date = dateOf(valueOf(registers, id)) ?? { kind: 'unknown' };
  const deleted = writeRegister(registers, id, { isDeleted: true, date }, now);
  return deleted.has(`${id}.note`) ? writeRegister(deleted, `${id}.note`, '', now) : deleted;
}

/** The fields of a stored date that `writeOwnDate` writes anew, those of an earlier release among them. */
const REPLACED = new Set([
  ...['title', 'date', 'origin', 'stages', 'duties', 'wording', 'responsible', 'before'],
  ...['on', 'isDeleted'],
]);

function dateOf(value: Readonly<Record<string, unknown>>): DeadlineDate | undefined {
  const { date, on } = value;
  return readDeadlineDate(date) ?? (isDay(on) ? { kind: 'day', on } : undefined);
}

function parseBefore(value: unknown): DaysBefore | undefined {
  if (!isObject(value)) return undefined;
  const { workingDays, of } = value;
  const isCount = typeof workingDays === 'number' && Number.isInteger(workingDays);
  return isCount && workingDays >= 0 && workingDays <= MOST_DAYS_BEFORE && typeof of === 'string' && ID.test(of)
    ? { workingDays, of }
    : undefined;
}

function ids(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((id): id is string => typeof id === 'string' && ID.test(id)).slice(0, MOST_IDS)
    : [];
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, TITLE_LENGTH).trim() : '';
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value);
}

function valueOf(registers: Registers, id: string): Record<string, unknown> {
  const value = registers.get(id)?.value;
  return isObject(value) ? value : {};
}

export interface OwnDateFields {
  readonly title: string;
  readonly date: DeadlineDate;
  /** A date of the reader's own; a row of the plan-schedule that the reader copied; an estimate after a past cycle, until it is confirmed. */
  readonly origin: 'own' | 'plan' | 'estimate';
  readonly stages: readonly string[];
  readonly duties: readonly string[];
  /** The date as the plan-schedule words it: «не позднее 14:00 по местному времени накануне». */
  readonly wording: string;
  /** Who acts, as the plan-schedule words it. */
  readonly responsible: string;
  /** The date moves with another one; `date` is what it was when it was written. */
  readonly before?: DaysBefore;
}

export interface DaysBefore {
  readonly workingDays: number;
  /** The id of an official date, or of another own one. */
  readonly of: string;
}

export interface DateMarks {
  readonly done: boolean;
  readonly note: string;
}

export interface OwnDate extends OwnDateFields, DateMarks {
  readonly id: string;
  /** The moment when the date itself was last written. */
  readonly changedAt: string;
}

export type DeletedDate = Pick<OwnDate, 'id' | 'date' | 'changedAt'>;
