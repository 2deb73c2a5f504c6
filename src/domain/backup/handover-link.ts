/**
 * A backup as the part of a link after `#`, which browsers send to no server: packed (deflate) and written in the letters that addresses allow.
 */
import { deflateSync, Inflate } from 'fflate';
import type { Registers } from '#domain/records/registers.ts';
import { type Backup, encodeBackup, LARGEST_BACKUP, type ReadBackup, readBackup } from './backup-file.ts';

/** Mail programs and messengers break longer links. */
export const LONGEST_LINK = 8000;
const FRAGMENT_KEY = '#data=';
const CHECKLIST = /^\d{4}:checklist:/;
const CHOICES = /^(\d{4}:conditions|settings)$/;
/** As JSON: an id, a number, yes or no, or a few of them; words of people have spaces, points or Russian letters. */
const CHOICE = /^[\w/+\-"{}:,]+$/;
/** What is read of a packed text at a time: a small text can be packed from an endless one. */
const CHUNK_BYTES = 1024;

/** The whole link, or how long it would be when that is too long. `page` is the address of the page that opens it. */
export function handoverLink(page: string, backup: Backup): { link: string } | { tooLong: number } {
  const packed = deflateSync(new TextEncoder().encode(encodeBackup(backup)), { level: 9 });
  const link = `${page}${FRAGMENT_KEY}${toAddressLetters(packed)}`;
  return link.length > LONGEST_LINK ? { tooLong: link.length } : { link };
}

/** Tells whether the part of an address after `#` carries a backup. */
export function carriesBackup(fragment: string): boolean {
  return fragment.startsWith(FRAGMENT_KEY);
}

/** Reads the part of an address after `#`. Never throws. */
export function readHandover(fragment: string): ReadBackup {
  try {
    return readBackup(inflate(fromAddressLetters(fragment.slice(FRAGMENT_KEY.length))));
  } catch (error) {
    return { refused: error instanceof RangeError ? 'too-large' : 'damaged' };
  }
}

/**
 * A backup without what the reader wrote in words: links travel through mail programs and histories. Only what is known to be a mark or a
 * choice is taken, so what later releases keep stays out until somebody has thought about it.
 */
export function withoutWords({ made, records }: Backup): Backup {
  const chosen = [...records].map(([record, registers]) => [record, marksAndChoices(record, registers)] as const);
  return { made, profile: '', records: new Map(chosen.filter(([, registers]) => registers.size > 0)) };
}

function marksAndChoices(record: string, registers: Registers): Registers {
  return new Map([...registers].filter(([name, { value }]) => isMarkOrChoice(record, name, value)));
}

function isMarkOrChoice(record: string, name: string, value: unknown): boolean {
  if (CHECKLIST.test(record)) return name.endsWith('.mark');
  return CHOICES.test(record) && name !== 'initials' && CHOICE.test(JSON.stringify(value));
}

/** Throws `RangeError` when there is more in it than any backup holds. */
function inflate(packed: Uint8Array): string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((chunk) => {
    size += chunk.length;
    if (size > LARGEST_BACKUP) throw new RangeError('Larger than any backup');
    chunks.push(chunk);
  });
  for (let start = 0; start < packed.length; start += CHUNK_BYTES) {
    inflater.push(packed.subarray(start, start + CHUNK_BYTES), start + CHUNK_BYTES >= packed.length);
  }
  const whole = new Uint8Array(size);
  let written = 0;
  for (const chunk of chunks) {
    whole.set(chunk, written);
    written += chunk.length;
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(whole);
}

function toAddressLetters(bytes: Uint8Array): string {
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromAddressLetters(text: string): Uint8Array {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
