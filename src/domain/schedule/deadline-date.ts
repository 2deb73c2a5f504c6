import { type IsoDate, isIsoDate } from '#domain/dates/iso-date.ts';
import { isMoscowMoment } from '#domain/dates/moscow-time.ts';
import { isObject } from '#domain/records/saved-registers.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';

/**
 * Reads a date that a page carries as JSON (`{"kind":"day","on":"2026-09-15"}`) back in the browser, without the schemas.
 * Throws `SyntaxError` or `RangeError` when the text is no such date.
 */
export function parseDeadlineDate(json: string): DeadlineDate {
  const date = readDeadlineDate(JSON.parse(json));
  if (!date) throw new RangeError(`Not a date of a deadline: ${json}`);
  return date;
}

/** Reads a date out of what was stored or came in a file; undefined when it is none, or ends before it begins. */
export function readDeadlineDate(value: unknown): DeadlineDate | undefined {
  if (!isObject(value)) return undefined;
  const { on, until, from, to, at } = value;
  switch (value['kind']) {
    case 'unknown':
      return { kind: 'unknown' };
    case 'day':
      return isDate(on) ? { kind: 'day', on } : undefined;
    case 'until':
      return isDate(until) ? { kind: 'until', until } : undefined;
    case 'range':
      return isDate(from) && isDate(to) && from <= to ? { kind: 'range', from, to } : undefined;
    case 'instant':
      return typeof at === 'string' && isMoscowMoment(at) ? { kind: 'instant', at } : undefined;
    default:
      return undefined;
  }
}

function isDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value);
}
