/**
 * How an act of the reader is undone: every register that it changed is written again as it was, as a new act. So undoing survives the
 * joining of copies like any other act, and what other tabs wrote to other registers meanwhile stays.
 */
import { keepDay } from '#domain/checklists/marks.ts';
import { type Registers, writeRegister } from './registers.ts';

/** What the registers held that differ between `before` and `after`; null for those that were not there. */
export function formerValues(before: Registers, after: Registers): FormerValues {
  const changed = [...after].filter(([name, { at }]) => before.get(name)?.at !== at);
  return Object.fromEntries(
    changed.map(([name]) => {
      const register = before.get(name);
      return [name, register ? keepDay(name, register) : null];
    }),
  );
}

/** Writes former values back. */
export function restoreValues(registers: Registers, former: FormerValues, now: Date): Registers {
  return Object.entries(former).reduce(
    (restored, [name, value]) => writeRegister(restored, name, value, now),
    registers,
  );
}

/** By the name of the register. */
export type FormerValues = Readonly<Record<string, unknown>>;
