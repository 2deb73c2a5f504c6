/**
 * Everything that a profile keeps, as one document: a file, a text to copy, or the part of a link after `#`.
 *
 *     {"app":"vpr-spo-coordinator","format":1,"made":"2026-11-23T09:00:00.000Z","profile":"Основной",
 *      "records":{"2026:checklist:sign-in":{"check-sign-in.mark":["2026-09-14T10:02:11.000Z",{"state":"done","rev":1}]}}}
 *
 * A record that this release does not know (a later one may keep more) is taken over as it is; a document of a later format is refused, because
 * its records may mean something else.
 */
import type { Register, Registers } from '#domain/records/registers.ts';
import { isObject, parseMoment, parseObject, parseRegisters, plainRegisters } from '#domain/records/saved-registers.ts';

const APP = 'vpr-spo-coordinator';
const FORMAT = 1;
/** Hundreds of colleges with notes stay well below; what is larger is something else. In bytes, or in characters of a text. */
export const LARGEST_BACKUP = 2_000_000;
const RECORD_NAME = /^(\d{4}:)?[a-z]+(-[a-z]+)*(:[a-z0-9]+(-[a-z0-9]+)*)?$/;
/** What a record keeps of this browser alone, and no copy carries. */
const OF_THIS_BROWSER = 'backup';
/** Registers hold texts, choices and small groups of them. What is nested deeper was made to break the program that reads it. */
const DEEPEST_VALUE = 8;
/** A value is always written later than the one before: after the last moment that has four digits for the year there is no later one. */
const FIRST_IMPOSSIBLE_MOMENT = '9999';

/** Tells whether a record may be in a copy. */
export function isCopied(recordName: string): boolean {
  return RECORD_NAME.test(recordName) && recordName !== OF_THIS_BROWSER;
}

/** Writes a backup as text. Equal contents give equal texts. */
export function encodeBackup({ made, profile, records }: Backup): string {
  const entries = [...records].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({
    app: APP,
    format: FORMAT,
    made,
    profile,
    records: Object.fromEntries(entries.map(([name, registers]) => [name, plainRegisters(registers)])),
  });
}

/** Reads what should be a backup. Never throws: says why a text is refused. Whatever is wrong with a part, the whole is refused. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST_BACKUP) return { refused: 'too-large' };
  const document = parseObject(text.trim());
  if (document === undefined) return { refused: 'no-backup' };
  if (document['app'] !== APP) return { refused: 'other-program' };
  if (typeof document['format'] === 'number' && document['format'] > FORMAT) return { refused: 'newer' };
  const made = parseMoment(document['made']);
  const records = parseRecords(document['records']);
  if (document['format'] !== FORMAT || made === undefined || records === undefined) return { refused: 'damaged' };
  const profile = typeof document['profile'] === 'string' ? document['profile'].slice(0, 100) : '';
  return { backup: { made, profile, records } };
}

function parseRecords(data: unknown): Map<string, Registers> | undefined {
  if (!isObject(data)) return undefined;
  const records = new Map<string, Registers>();
  for (const [name, registers] of Object.entries(data)) {
    const parsed = isCopied(name) ? parseRegisters(registers) : undefined;
    if (parsed === undefined || parsed.broken.length > 0 || ![...parsed.registers.values()].every(isSound)) {
      return undefined;
    }
    records.set(name, parsed.registers);
  }
  return records;
}

function isSound({ at, value }: Register): boolean {
  return at < FIRST_IMPOSSIBLE_MOMENT && isSoundValue(value, DEEPEST_VALUE);
}

/** Whatever JSON can say of itself: a number beyond all numbers would come back as null. */
function isSoundValue(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isSoundValue(part, depth - 1));
}

export interface Backup {
  /** When it was made: `2026-11-23T09:00:00.000Z`. */
  readonly made: string;
  /** The name of the profile whose data it holds. */
  readonly profile: string;
  /** By the name of the record: `2026:checklist:sign-in`, `settings`. */
  readonly records: ReadonlyMap<string, Registers>;
}

export type ReadBackup = { readonly backup: Backup } | { readonly refused: Refusal };

export type Refusal = 'too-large' | 'no-backup' | 'other-program' | 'newer' | 'damaged';
