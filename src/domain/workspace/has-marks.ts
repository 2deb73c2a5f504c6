import { readMark } from '#domain/checklists/marks.ts';
import type { Registers } from '#domain/records/registers.ts';

/** Tells whether anything in a checklist is marked now: a mark that was taken away is none. */
export function hasMarks(registers: Registers): boolean {
  return [...registers.keys()].some((name) => {
    const [itemId = '', kind] = name.split('.');
    return kind === 'mark' && (readMark(registers, itemId)?.state ?? 'todo') !== 'todo';
  });
}
