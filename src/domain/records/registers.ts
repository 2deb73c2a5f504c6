/**
 * What a reader keeps, whatever it is (a tick, a note, a date, a choice), is a set of named registers: a value and the moment when the
 * reader last wrote it. Two copies of a set, from two tabs, two computers or a file, are joined register by register: the later moment
 * wins. The order of joining does not matter, nor how often it is done, so nothing that was written is lost by joining.
 *
 * Nothing is ever deleted from a set: what the reader takes away is written as an empty value, which an older copy cannot undo.
 */

/** A set without anything written. */
export const NOTHING_WRITTEN: Registers = new Map();

/** Joins two copies of a set. */
export function mergeRegisters(one: Registers, other: Registers): Registers {
  const merged = new Map(one);
  for (const [name, register] of other) merged.set(name, laterRegister(merged.get(name), register));
  return merged;
}

/** The later of two states of one register; of two at the same moment always the same one, whatever their order. */
export function laterRegister(one: Register | undefined, other: Register): Register {
  if (one === undefined || other.at > one.at) return other;
  return other.at === one.at && JSON.stringify(other.value) < JSON.stringify(one.value) ? other : one;
}

/** Writes a value. `after` is a moment that the writing must outlive besides the register's own, such as that of a former name. */
export function writeRegister(registers: Registers, name: string, value: unknown, now: Date, after = ''): Registers {
  const own = registers.get(name)?.at ?? '';
  return new Map(registers).set(name, { at: momentAfter(own > after ? own : after, now), value });
}

/** Tells whether two sets hold the same. */
export function equalRegisters(one: Registers, other: Registers): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([name, { at, value }]) => {
    const same = other.get(name);
    return same?.at === at && (same.value === value || JSON.stringify(same.value) === JSON.stringify(value));
  });
}

/** Always later than the writing before: a computer clock that was set back must not make the reader's last act lose when copies are joined. */
function momentAfter(earlier: string, now: Date): string {
  return earlier === '' ? now.toISOString() : new Date(Math.max(now.getTime(), Date.parse(earlier) + 1)).toISOString();
}

export type Registers = ReadonlyMap<string, Register>;

export interface Register {
  /** When it was written: `2026-09-14T10:02:11.000Z`. */
  readonly at: string;
  /** Anything that JSON can say. Who reads a register checks what it finds. */
  readonly value: unknown;
}
