import { keepDay } from '#domain/checklists/marks.ts';
import { NOTHING_WRITTEN, type Registers, writeRegister } from '#domain/records/registers.ts';

/**
 * Makes a record say what the backup says and nothing else. Everything is written anew, as an act of now: otherwise an older value of the
 * backup would lose against what is on the screen of another tab. Marks keep their days.
 */
export function replaceRegisters(here: Registers, theirs: Registers = NOTHING_WRITTEN, now: Date): Registers {
  const names = new Set([...here.keys(), ...theirs.keys()]);
  return [...names].reduce((replaced, name) => {
    const register = theirs.get(name);
    const isGone = register === undefined && (here.get(name)?.value ?? null) === null;
    return isGone ? replaced : writeRegister(replaced, name, register ? keepDay(name, register) : null, now);
  }, here);
}
