import { cancelledFacts, type CalendarEntry } from '#domain/schedule/calendar-event.ts';
import type { DeletedDate } from '#domain/own-dates/own-dates.ts';
import type { IsoDate } from '#domain/dates/iso-date.ts';
import type { ScheduleEntry } from '#domain/schedule/schedule-entries.ts';
import { confidenceLabels } from './calendar.ts';
import { formatDate } from './format-date.ts';
import { plural } from './plural.ts';

/** An entry of the cycle `year` with the words that stand in its event. */
export function calendarEntry(entry: ScheduleEntry, { year, sourceTitle, address }: EventContext): CalendarEntry {
  return {
    entry,
    summary: calendarFileText.summary(year, entry),
    description: calendarFileText.description(entry, entry.sources.map(sourceTitle)),
    url: address(entry),
  };
}

/** A deleted date as the event that cancels it: its own title is gone. */
export function cancelledEntry(date: DeletedDate): CalendarEntry {
  return { entry: cancelledFacts(date), summary: calendarFileText.cancelled };
}

/** Words inside calendar files. */
export const calendarFileText = {
  /** The name that a calendar program gives to the calendar of a cycle. */
  name: (year: number) => `ВПР СПО ${year}`,
  cancelled: 'Отменено',
  /** An event says itself what it is worth: programs show its title without the site around it. */
  summary: (
    year: number,
    { title, standing, isCancelled }: Pick<ScheduleEntry, 'title' | 'standing' | 'isCancelled'>,
  ) => {
    if (isCancelled) return `Отменено: ${title}`;
    if (standing === 'previous') return `Ориентир, прошлый цикл ${year}: ${title}`;
    return `${STANDINGS[standing] ?? ''}${title}`;
  },
  /** What stands inside an event: where the date comes from and how well it is backed. */
  description: (entry: DescribedEntry, sources: readonly string[]) =>
    [...(entry.source === 'official' ? officialLines(entry, sources) : ownLines(entry)), ...markLines(entry)].join(
      '\n',
    ),
};

const STANDINGS: Partial<Record<ScheduleEntry['standing'], string>> = { draft: 'Проект: ', estimate: 'Ориентир: ' };

function officialLines({ explanation, confidence }: DescribedEntry, sources: readonly string[]): string[] {
  return [
    ...(explanation === '' ? [] : [explanation]),
    ...(confidence ? [`Надёжность: ${confidenceLabels[confidence]}.`] : []),
    `Источники: ${sources.join('; ')}.`,
  ];
}

function ownLines({ standing, wording, responsible }: DescribedEntry): string[] {
  return [
    ...(standing === 'plan' ? ['Эту строку вы скопировали из плана-графика. Сверяйте её с личным кабинетом.'] : []),
    ...(standing === 'estimate' ? ['Это ориентир по прошлому циклу, а не срок. Сверьте дату с планом-графиком.'] : []),
    ...(standing === 'own' ? ['Эту дату вы записали сами.'] : []),
    ...(wording ? [`Как написано в плане-графике: ${wording}`] : []),
    ...(responsible ? [`Кто отвечает: ${responsible}`] : []),
  ];
}

function markLines({ done, note }: DescribedEntry): string[] {
  return [...(done ? ['Отмечено вами: сделано.'] : []), ...(note === '' ? [] : [`Ваша заметка: ${note}`])];
}

type DescribedEntry = Pick<
  ScheduleEntry,
  'source' | 'standing' | 'explanation' | 'confidence' | 'wording' | 'responsible' | 'done' | 'note'
>;

export interface EventContext {
  readonly year: number;
  /** The title of a source by its id. */
  readonly sourceTitle: (id: string) => string;
  /** Where the site shows the entry: an absolute address. */
  readonly address: (entry: ScheduleEntry) => string;
}

/** The names of files, in Latin letters: they travel by mail and on memory sticks. */
export const fileNames = {
  calendar: (year: number, isFiltered: boolean) => `vpr-spo-${year}${isFiltered ? '-vyborka' : ''}.ics`,
  table: (year: number) => `vpr-spo-${year}.csv`,
};

/** Words of the links to files. Only the server prints them. */
export const calendarLinkText = {
  event: 'В календарь (.ics)',
  year: (year: number) => `Даты ${year} года (.ics)`,
  /** «3 даты, последняя правка 22 ноября 2026 г.» */
  facts: (count: number, updated: IsoDate) =>
    `${count} ${plural(count, { one: 'дата', few: 'даты', many: 'дат' })}, последняя правка ${formatDate(updated)}`,
  withoutFile: (years: string) => `Официальных дат не нашли, поэтому файлов нет: ${years}.`,
  feed: 'Официальные даты всех лет для программ (.json)',
};
