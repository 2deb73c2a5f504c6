import type { Urgency } from '#domain/schedule/urgency.ts';
import type { Confidence } from '#schemas/certainty.ts';
import type { Deadline } from '#schemas/cycle.ts';
import type { Role } from '#schemas/stage.ts';
import { plural } from './plural.ts';

/** What stands beside an absolute date in the browser: «через 5 дней». Empty for a date that nobody knows. */
export function urgencyText(urgency: Urgency): string {
  switch (urgency.state) {
    case 'unknown':
      return '';
    case 'past':
      return 'прошёл';
    case 'today':
      return 'сегодня';
    case 'ongoing':
      return ongoingText(urgency.daysLeft);
    case 'soon':
    case 'later':
      return urgency.daysLeft === 1 ? 'завтра' : `через ${days(urgency.daysLeft)}`;
  }
}

/** How far a date is to be trusted as a term. */
export const deadlineStatusLabels: Record<Deadline['status'], string> = {
  approved: 'утверждён',
  draft: 'проект',
  previous: 'прошлый цикл',
  unknown: 'не опубликован',
};

/** What kind of date it is. */
export const deadlineKindLabels: Record<Deadline['kind'], string> = {
  period: 'период',
  deadline: 'срок',
  document: 'документ',
  legal: 'вступает в силу',
  example: 'пример',
};

/** Who acts in a stage. */
export const roleLabels: Record<Role, string> = {
  authority: 'ОИВ',
  coordinator: 'региональный координатор',
  'federal-organizer': 'федеральный организатор',
  organization: 'организация СПО',
  experts: 'эксперты',
};

/** How well a statement is backed. */
export const confidenceLabels: Record<Confidence, string> = {
  confirmed: 'подтверждено официальным текстом или двумя источниками',
  'single-source': 'один источник',
  inferred: 'вывод',
};

/** Words of the cycles and their dates. */
export const cycleText = {
  title: (year: number) => `ВПР СПО ${year} года`,
  current: 'текущий цикл',
  notFound: 'Не найдено',
  cancelled: 'отменено',
  show: 'Показать',
  all: 'все даты',
  federalOnly: 'только общие сроки и периоды',
  file: (year: number) => `Скачать даты ${year} года для календаря (.ics)`,
};

/** Words of the stages of a cycle. */
export const stageText = {
  whose: 'Чьи этапы показать',
  all: 'все',
  duty: 'Обязанность',
  situations: 'Что делать, если',
};

function ongoingText(daysLeft: number): string {
  if (daysLeft === 0) return 'идёт, последний день';
  return `идёт, ${plural(daysLeft, { one: 'остался', few: 'осталось', many: 'осталось' })} ${days(daysLeft)}`;
}

/** «5 дней» */
export function days(count: number): string {
  return `${count}\u00A0${plural(count, { one: 'день', few: 'дня', many: 'дней' })}`;
}
