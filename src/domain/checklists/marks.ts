/**
 * The registers of a checklist item: `<itemId>.mark` (a `Mark`), `<itemId>.note` and `<itemId>.initials` (texts, empty when taken away).
 */
import { type Register, type Registers, writeRegister } from '#domain/records/registers.ts';
import { isObject, parseMoment } from '#domain/records/saved-registers.ts';

/** Notes are for a few sentences: the storage of a browser is small. */
export const NOTE_LENGTH = 2000;
export const INITIALS_LENGTH = 20;
const MARK_SUFFIX = '.mark';

/** The name of the register in which the reader's mark of an item is. */
export function markRegister(itemId: string): string {
  return `${itemId}${MARK_SUFFIX}`;
}

/** The reader's mark of an item; undefined when there never was one. */
export function readMark(registers: Registers, itemId: string): WrittenMark | undefined {
  const register = registers.get(markRegister(itemId));
  if (!register || !isObject(register.value)) return undefined;
  const { state, rev, on } = register.value;
  if (!isState(state)) return undefined;
  return {
    state,
    rev: typeof rev === 'number' && Number.isInteger(rev) ? rev : 0,
    on: parseMoment(on) ?? register.at,
    at: register.at,
  };
}

/** A text of the reader about an item; undefined when there never was one, empty when it was taken away. */
export function readItemText(registers: Registers, itemId: string, kind: ItemText): WrittenText | undefined {
  const register = registers.get(`${itemId}.${kind}`);
  if (typeof register?.value !== 'string') return undefined;
  return { text: register.value.slice(0, LENGTHS[kind]), at: register.at };
}

/**
 * Marks an item. `on` is the moment that the reader is shown, when it is another than now: a mark that is brought back keeps its day.
 * `after`: see `writeRegister`.
 */
export function writeMark(registers: Registers, itemId: string, mark: Mark, now: Date, after?: string): Registers {
  const value = mark.on === undefined ? { state: mark.state, rev: mark.rev } : mark;
  return writeRegister(registers, markRegister(itemId), value, now, after);
}

/** Writes a text about an item; an empty one takes it away. */
export function writeItemText(
  registers: Registers,
  itemId: string,
  kind: ItemText,
  text: string,
  now: Date,
  after?: string,
): Registers {
  return writeRegister(registers, `${itemId}.${kind}`, text.trim().slice(0, LENGTHS[kind]), now, after);
}

/** The value of a register as it is to be written again: a mark then keeps the day on which it was first made. */
export function keepDay(name: string, { at, value }: Register): unknown {
  return name.endsWith(MARK_SUFFIX) && isObject(value) && value['on'] === undefined ? { ...value, on: at } : value;
}

const LENGTHS: Record<ItemText, number> = { note: NOTE_LENGTH, initials: INITIALS_LENGTH };

function isState(value: unknown): value is Mark['state'] {
  return value === 'done' || value === 'todo' || value === 'not-needed';
}

export type ItemText = 'note' | 'initials';

export interface Mark {
  /** `todo` is the memory of a mark that was taken away. */
  readonly state: 'done' | 'todo' | 'not-needed';
  /** The `rev` of the item that the reader saw. */
  readonly rev: number;
  /** When the reader first marked it so. */
  readonly on?: string;
}

export interface WrittenMark extends Required<Mark> {
  readonly at: string;
}

export interface WrittenText {
  readonly text: string;
  readonly at: string;
}
