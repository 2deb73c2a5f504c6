import { days } from './calendar.ts';
import type { BackupState } from '#domain/backup/reminder.ts';
import { type IsoDate, weekday } from '#domain/dates/iso-date.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { capitalized } from './diagram.ts';
import { formatDate, formatDeadlineDate, weekdayName } from './format-date.ts';
import { plural } from './plural.ts';

/** Words of the page «Сегодня» that the server prints. */
export const todayPageText = {
  /** Stands there until the script has come, and remains when it does not come. */
  waiting: 'Если страница долго не меняется, обновите её. Этапы и обязанности по порядку есть ниже.',
  withoutScript:
    'В браузере выключен JavaScript, поэтому страница не видит ваших отметок и дат. Ниже — этапы по порядку с обязанностями.',

  newcomer: {
    title: 'Вы здесь впервые?',
    firstWeek: 'Начните с чек-листа',
    settings: 'Потом откройте',
    settingsLink: 'настройки',
    settingsWhy: ': ответы на два вопроса уберут обязанности, которых у вас нет.',
    before: 'Отмечали на другом компьютере?',
    restore: 'Восстановите отметки из файла',
    storedHere: 'Отметки ставите только вы. Они хранятся в этом браузере и никуда не передаются.',
  },

  now: 'Что делать сейчас',
  stage: 'Этап',
  showNext: 'Показать, что дальше',
  earlier: 'Осталось от прошлых этапов',
  changed: 'Изменилось с ваших отметок',

  dates: 'Даты',
  title: 'Что будет',
  on: 'Когда',
  dateHint: 'Дата останется в этом браузере. Пароли и личные данные сюда не пишите.',
  cancelButton: 'Отменить',

  backup: 'Копия',
  backupWhy: 'Отметки и свои даты хранятся только в этом браузере. Копия в файле их сбережёт.',

  stages: 'Этапы по порядку',
  stagesOrder: 'Инструкция этапов не перечисляет, их порядок — вывод сайта. Сверяйте его с планом-графиком.',
} as const;

/** Words that the script of the page says, some of them after the server. */
export const todayText = {
  /** The first line: «Понедельник, 14 сентября 2026 г., по московскому времени». */
  date: (on: IsoDate) => `${capitalized(weekdayName(weekday(on)).full)}, ${formatDate(on)}, по московскому времени`,

  /** Under it, links to what is below: «Открыто: 17 пунктов», «Ближайшая дата: завтра», «Просрочено дат: 1», «Изменилось: 2 пункта». */
  openItems: (count: number) => `Открыто: ${items(count)}`,
  overdueDates: (count: number) => `Просрочено дат: ${count}`,
  nextDate: (countdown: string) => `Ближайшая дата: ${countdown}`,
  changedItems: (count: number) => `Изменилось: ${items(count)}`,

  /** Why this stage: a date of it runs or comes next, with «через 5 дней», or there are items without a tick. */
  because: {
    runs: (title: string, countdown: string) => `Срок этапа: «${title}» — ${countdown}.`,
    soon: (title: string, countdown: string) => `Ближайший срок: «${title}» — ${countdown}.`,
    next: (title: string, countdown: string) => `Следующий срок: «${title}» — ${countdown}.`,
    open: 'Этап выбран по вашим отметкам: в нём остались открытые пункты.',
  },
  nothingOpen: 'Открытых пунктов у этого этапа нет.',
  allDone: 'Открытых пунктов не осталось: вы отметили всё, что к вам относится.',
  stageDone: 'Теперь на очереди другой этап.',
  left: items,

  changedWhere: 'Чек-лист',
  confirm: (item: string) => `Проверено: ${item}`,
  confirmed: 'Отметка подтверждена.',
  allConfirmed: 'Вы проверили все изменённые пункты.',

  pastCycle: (year: number) => `Вы смотрите прошлый цикл, ${year} год. Что о нём известно, показывает календарь.`,
  origins: { own: 'своя дата', plan: 'из вашего плана', estimate: 'ориентир, не срок' },
  /** What does not fit here. */
  moreDates: (count: number) =>
    `Ещё ${count} ${plural(count, { one: 'дата', few: 'даты', many: 'дат' })} — в календаре`,
  inCalendar: 'Открыть в календаре',
  overdue: (count: number) => `просрочено на ${days(count)}`,
  /** «15 сентября 2026 г., вт»; a period needs no day of the week. */
  ownDate: (date: DeadlineDate) => (date.kind === 'day' ? dayAndWeekday(date.on) : formatDeadlineDate(date)),
  add: 'Добавить свою дату',
  change: 'Изменить свою дату',
  addButton: 'Добавить',
  saveButton: 'Сохранить',
  changeButton: 'Изменить',
  deleteButton: 'Удалить',
  titleMissing: 'Напишите, что будет в этот день.',
  added: (title: string) => `Дата добавлена: «${title}».`,
  saved: (title: string) => `Дата изменена: «${title}».`,
  removed: (title: string) => `Дата удалена: «${title}».`,
  doneDates: (count: number) => `Сделанные даты: ${count}`,

  /** How it stands with the copy; `daysAgo` counts from the day of the last one. */
  backup: (kind: BackupState['kind'], on: IsoDate | undefined, daysAgo: number) => {
    if (on === undefined) return kind === 'empty' ? 'Копировать пока нечего.' : 'Копии вы ещё не делали.';
    return `Последняя копия — ${formatDate(on)}, ${ago(daysAgo)}.${kind === 'saved' ? ' С тех пор ничего не изменилось.' : ''}`;
  },
} as const;

function dayAndWeekday(on: IsoDate): string {
  return `${formatDate(on)}, ${weekdayName(weekday(on)).short}`;
}

function items(count: number): string {
  return `${count}\u00A0${plural(count, { one: 'пункт', few: 'пункта', many: 'пунктов' })}`;
}

function ago(daysAgo: number): string {
  if (daysAgo === 0) return 'сегодня';
  return daysAgo === 1 ? 'вчера' : `${days(daysAgo)} назад`;
}
