import { weekday } from '#domain/dates/iso-date.ts';
import { momentClock } from '#domain/dates/moscow-time.ts';
import { deadlineSpan, type DateSpan } from '#domain/schedule/deadlines.ts';
import type { ScheduleEntry } from '#domain/schedule/schedule-entries.ts';
import { cycleText, deadlineStatusLabels, roleLabels } from './calendar.ts';
import { formatDayFigures, weekdayName } from './format-date.ts';

/** The schedule as a table for a spreadsheet: a row of headings, then a row an entry. «Until» is its one last day. */
export function scheduleTable(entries: readonly ScheduleEntry[], titles: TableTitles): string[][] {
  return [[...COLUMNS], ...entries.map((entry) => tableRow(entry, titles))];
}

const COLUMNS = [
  'Начало',
  'Конец',
  'День недели',
  'Время (мск)',
  'Что',
  'Обязанность',
  'Этап',
  'Кто',
  'Статус',
  'Сделано',
  'Заметка',
  'Источник',
] as const;

const STANDINGS: Record<ScheduleEntry['standing'], string> = {
  ...deadlineStatusLabels,
  plan: 'из вашего плана',
  estimate: 'ориентир, не срок',
  own: 'своя дата',
};

function tableRow(entry: ScheduleEntry, titles: TableTitles): string[] {
  const { date, title, duties, stages, standing, isCancelled, done, note } = entry;
  const span = deadlineSpan(date);
  return [
    span ? formatDayFigures(span.first) : '',
    span ? formatDayFigures(span.last) : '',
    span ? weekdays(span) : '',
    date.kind === 'instant' ? momentClock(date.at) : '',
    title,
    duties.map(titles.duty).join('; '),
    stages.map(titles.stage).join('; '),
    actors(entry),
    isCancelled ? cycleText.cancelled : STANDINGS[standing],
    done ? 'да' : '',
    note,
    origin(entry, titles),
  ];
}

/** «вторник», «вторник – четверг» */
function weekdays({ first, last }: DateSpan): string {
  const [start, end] = [weekdayName(weekday(first)).full, weekdayName(weekday(last)).full];
  return first === last ? start : `${start} – ${end}`;
}

/** The plan-schedule's own words are nearer than what the site knows of the stage. */
function actors({ responsible = '', roles }: ScheduleEntry): string {
  return responsible === '' ? roles.map((role) => roleLabels[role]).join('; ') : responsible;
}

function origin({ source, standing, wording = '', sources }: ScheduleEntry, titles: TableTitles): string {
  if (source === 'official') return sources.map(titles.source).join('; ');
  if (standing !== 'plan') return '';
  return wording === '' ? 'план-график, скопировано вами' : `план-график, скопировано вами: ${wording}`;
}

/** Titles by id. */
export interface TableTitles {
  readonly duty: (id: string) => string;
  readonly stage: (id: string) => string;
  readonly source: (id: string) => string;
}
