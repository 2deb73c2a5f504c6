import { dateParts } from '#domain/dates/iso-date.ts';
import { momentDate } from '#domain/dates/moscow-time.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';

/** The calendar years that a date touches; none when the date is unknown. */
export function deadlineYears(date: DeadlineDate): number[] {
  switch (date.kind) {
    case 'unknown':
      return [];
    case 'day':
      return [dateParts(date.on).year];
    case 'until':
      return [dateParts(date.until).year];
    case 'range':
      return [dateParts(date.from).year, dateParts(date.to).year];
    case 'instant':
      return [dateParts(momentDate(date.at)).year];
  }
}
