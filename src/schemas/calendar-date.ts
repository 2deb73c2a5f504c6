import { z } from 'astro/zod';
import { isIsoDate, parseIsoDate } from '#domain/dates/iso-date.ts';
import { explain } from './explained-error.ts';

/**
 * A calendar date written `2026-12-01`. YAML readers may hand it over as a JavaScript `Date` (midnight UTC), so both forms are
 * taken and the result is always the text: editors need no quotes.
 */
export const calendarDateSchema = z
  .union([z.string(), z.date().transform((date) => date.toISOString().slice(0, 10))], { error: notADate })
  .refine(isIsoDate, { error: notADate })
  .transform(parseIsoDate);

function notADate(issue: { input?: unknown }): string {
  return explain(`«${String(issue.input)}» — не дата`, 'дата в виде ГГГГ-ММ-ДД, например 2026-12-01');
}
