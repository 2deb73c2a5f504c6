import { dateParts, type IsoDate, type Weekday } from '#domain/dates/iso-date.ts';
import { momentClock, momentDate, type MoscowMoment } from '#domain/dates/moscow-time.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';

/**
 * Dates in Russian, with no-break spaces inside them. The months stand here because `Intl` gives what the ICU of the machine
 * gives: the server and a reader's browser would space one date differently, and a range has no single form there.
 */

const NBSP = '\u00A0';

const MONTHS_OF = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

const WEEKDAYS: Record<Weekday, WeekdayName> = {
  1: { full: 'понедельник', short: 'пн' },
  2: { full: 'вторник', short: 'вт' },
  3: { full: 'среда', short: 'ср' },
  4: { full: 'четверг', short: 'чт' },
  5: { full: 'пятница', short: 'пт' },
  6: { full: 'суббота', short: 'сб' },
  7: { full: 'воскресенье', short: 'вс' },
};

/** «15 сентября 2026 г.» */
export function formatDate(date: IsoDate): string {
  return `${dayAndMonth(date)}${NBSP}${yearText(dateParts(date).year)}`;
}

/** «15.09.2026», as Excel reads a date in Russia. */
export function formatDayFigures(date: IsoDate): string {
  return date.split('-').reverse().join('.');
}

/** «15–28 сентября 2021 г.», «15 сентября – 9 октября 2021 г.», «28 декабря 2026 г. – 3 января 2027 г.» */
export function formatDateRange(from: IsoDate, to: IsoDate): string {
  if (from === to) return formatDate(to);
  const [start, end] = [dateParts(from), dateParts(to)];
  if (start.year !== end.year) return `${formatDate(from)}${NBSP}– ${formatDate(to)}`;
  if (start.month !== end.month) return `${dayAndMonth(from)}${NBSP}– ${formatDate(to)}`;
  return `${start.day}–${formatDate(to)}`;
}

/** A date of a deadline: «до 25 октября 2022 г.», «15 сентября 2026 г., 14:00 мск»; for an unknown one where it will appear. */
export function formatDeadlineDate(date: DeadlineDate): string {
  switch (date.kind) {
    case 'unknown':
      return 'дата появится в личном кабинете';
    case 'day':
      return formatDate(date.on);
    case 'until':
      return `до${NBSP}${formatDate(date.until)}`;
    case 'range':
      return formatDateRange(date.from, date.to);
    case 'instant':
      return formatMoment(date.at);
  }
}

/** «сентябрь 2026 г.» of `2026-09`. */
export function formatMonth(yearAndMonth: string): string {
  const [year = 0, month = 0] = yearAndMonth.split('-').map(Number);
  return `${MONTHS[month - 1] ?? ''}${NBSP}${yearText(year)}`;
}

/** The name of a day of the week: «вторник», short «вт». */
export function weekdayName(weekday: Weekday): WeekdayName {
  return WEEKDAYS[weekday];
}

function formatMoment(moment: MoscowMoment): string {
  return `${formatDate(momentDate(moment))}, ${momentClock(moment)}${NBSP}мск`;
}

function dayAndMonth(date: IsoDate): string {
  const { day, month } = dateParts(date);
  return `${day}${NBSP}${MONTHS_OF[month - 1] ?? ''}`;
}

function yearText(year: number): string {
  return `${year}${NBSP}г.`;
}

export interface WeekdayName {
  full: string;
  short: string;
}
