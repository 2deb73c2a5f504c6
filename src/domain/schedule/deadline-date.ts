import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { parseMoscowMoment } from '#domain/dates/moscow-time.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';

/**
 * Reads a date that a page carries as JSON (`{"kind":"day","on":"2026-09-15"}`) back in the browser, without the schemas.
 * Throws `SyntaxError` or `RangeError` when the text is no such date.
 */
export function parseDeadlineDate(json: string): DeadlineDate {
  const { kind, ...fields } = recordOf(JSON.parse(json));
  switch (kind) {
    case 'unknown':
      return { kind };
    case 'day':
      return { kind, on: parseIsoDate(String(fields['on'])) };
    case 'until':
      return { kind, until: parseIsoDate(String(fields['until'])) };
    case 'range':
      return { kind, from: parseIsoDate(String(fields['from'])), to: parseIsoDate(String(fields['to'])) };
    case 'instant':
      return { kind, at: parseMoscowMoment(String(fields['at'])) };
    default:
      throw new RangeError(`Not a date of a deadline: ${json}`);
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
