import type { ScheduleEntry } from '#domain/schedule/schedule-entries.ts';

/** Words of the date that comes next. */
export const nextDateText = {
  /** «Ближайшая дата: до 25 октября 2026 г., через 12 дней (из вашего плана)» */
  next: ({ date, countdown, standing }: { date: string; countdown: string; standing: ScheduleEntry['standing'] }) =>
    `${standing === 'estimate' ? 'Ориентир, не срок' : 'Ближайшая дата'}: ${date}, ${countdown}${STANDINGS[standing] ?? ''}`,
};

const STANDINGS: Partial<Record<ScheduleEntry['standing'], string>> = {
  draft: ' (проект)',
  plan: ' (из вашего плана)',
  own: ' (своя дата)',
};
