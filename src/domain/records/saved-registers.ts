/**
 * How a set of registers is written down, in the browser's storage and in files:
 *
 *     {"v":2,"registers":{"check-sign-in.mark":["2026-09-14T10:02:11.000Z",{"state":"done","rev":1}]}}
 *
 * A register that this release does not know is kept as it is. A change that an older page would misread raises `v` and takes a new
 * prefix of keys (`#stores/safe-storage.ts`), so that a page of an older release, left open in a tab, cannot spoil it.
 */
import { NOTHING_WRITTEN, type Register, type Registers } from './registers.ts';

const VERSION = 2;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** Reads a stored text. Never throws: undefined when it is no set of registers that this release can read. Single broken registers are left out. */
export function decodeRegisters(text: string): Registers | undefined {
  const saved = parseObject(text);
  return saved?.['v'] === VERSION ? parseRegisters(saved['registers'])?.registers : undefined;
}

/** Writes a set as text. Equal sets give equal texts, whatever the order of writing. */
export function encodeRegisters(registers: Registers): string {
  return JSON.stringify({ v: VERSION, registers: plainRegisters(registers) });
}

/** A set as plain data for JSON, names in order. */
export function plainRegisters(registers: Registers): Record<string, [string, unknown]> {
  const entries = [...registers].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, { at, value }]) => [name, [at, value]]));
}

/** The opposite of `plainRegisters`, and what had to be left out because it is no register; undefined when it is no set at all. */
export function parseRegisters(data: unknown): ParsedRegisters | undefined {
  if (!isObject(data)) return undefined;
  const registers = new Map<string, Register>();
  const broken: string[] = [];
  for (const [name, written] of Object.entries(data)) {
    const register = NAME.test(name) ? parseRegister(written) : undefined;
    if (register) registers.set(name, register);
    else broken.push(name);
  }
  return { registers: registers.size > 0 ? registers : NOTHING_WRITTEN, broken };
}

/** The moment in the one spelling that all moments share, so that they compare as texts; undefined when it is none. */
export function parseMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' || !MOMENT.test(value)) return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** Reads JSON that should be an object; undefined when it is anything else. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether a value is an object with named fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseRegister(written: unknown): Register | undefined {
  if (!Array.isArray(written) || written.length !== 2) return undefined;
  const at = parseMoment(written[0]);
  return at === undefined ? undefined : { at, value: written[1] as unknown };
}

interface ParsedRegisters {
  registers: Registers;
  broken: string[];
}
