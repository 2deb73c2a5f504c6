/**
 * The first released format of ticks, under the keys `vprspo:v1:<cycle>:checklist:<checklistId>`:
 *
 *     {"v":1,"done":{"check-sign-in":"2026-09-14T10:02:11.000Z"},"undone":{"write-to-support":"2026-09-15T07:40:00.000Z"}}
 *
 * It knew no notes, no profiles and no `rev`. Its keys are read for ever and never written: a tab with a page of that release may still
 * be open, and what is ticked there must count here too.
 */
import { laterRegister, type Register, type Registers } from '#domain/records/registers.ts';
import { isObject, parseMoment, parseObject } from '#domain/records/saved-registers.ts';
import { markRegister, type Mark } from './marks.ts';

const VERSION = 1;
const ITEM_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STATES: Record<string, Mark['state']> = { done: 'done', undone: 'todo' };
/** All items were in their first wording when this format was written. */
const FIRST_REV = 1;

/** Reads ticks of the first format as registers. Never throws: undefined when the text is none of it; broken entries are left out. */
export function decodeFirstFormat(text: string): Registers | undefined {
  const saved = parseObject(text);
  if (saved?.['v'] !== VERSION || !isObject(saved['done'])) return undefined;
  const registers = new Map<string, Register>();
  for (const [written, state] of Object.entries(STATES)) {
    const moments = saved[written];
    if (!isObject(moments)) continue;
    for (const [itemId, moment] of Object.entries(moments)) {
      const at = parseMoment(moment);
      if (at === undefined || !ITEM_ID.test(itemId)) continue;
      const name = markRegister(itemId);
      const value: Mark = { state, rev: FIRST_REV };
      registers.set(name, laterRegister(registers.get(name), { at, value }));
    }
  }
  return registers;
}
