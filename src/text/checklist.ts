import type { ItemState } from '#domain/checklists/reconcile.ts';
import { plural } from './plural.ts';

const NO_ITEMS = 'нет пунктов';
/** After «из»: «из 21 пункта», «из 2 пунктов», «из 8 пунктов». */
const GENITIVE = { one: 'пункта', few: 'пунктов', many: 'пунктов' };

/** What stands in checklists from the beginning: printed by the server, so it does not weigh on the script. */
export const checklistPageText = {
  markedByYou: 'Отмечено вами',
  /** The constant line (the reader must not take a tick for an official act). */
  storedHere: 'Отметки хранятся только в этом браузере и не передаются в ФИС ОКО.',
  withoutScript: 'В браузере выключен JavaScript: отметки не сохранятся. Список можно распечатать.',
  clear: 'Снять отметки',
  why: 'Зачем',
  how: 'Как',
  perOrganization: 'для каждой организации',
  /** Which items are shown. */
  show: 'Показать пункты',
  showing: { all: 'все', remaining: 'осталось', done: 'сделано' },
  stage: 'Этап',
  allStages: 'все этапы',
  changeSettings: 'Изменить в настройках',
} as const;

/** What the script says in checklists. A tick is the reader's own note: never «отправлено», never «принято». */
export const checklistText = {
  /** Beside the progress bar: «3 из 8». */
  progress: ({ done, total }: Count) => (total === 0 ? NO_ITEMS : `${done} из ${total}`),
  /** The same with the share: «3 из 8, 37 %». */
  progressWithShare: ({ done, total, percent }: Count & { percent: number }) =>
    total === 0 ? NO_ITEMS : `${done} из ${total}, ${percent}\u00A0%`,
  /** For the ear: «Отмечено вами: 3 из 8 пунктов». */
  progressSpoken: ({ done, total }: Count) =>
    `Отмечено вами: ${total === 0 ? NO_ITEMS : `${done} из ${total} ${plural(total, GENITIVE)}`}`,
  cleared: (title: string) => `Отметки сняты: «${title}».`,
  nothingShown: { remaining: 'Ничего не осталось.', done: 'Пока ничего не отмечено.' },
  noListsInStage: 'У этого этапа нет чек-листов координатора.',
} as const;

/** What stands under an item. */
export const itemText = {
  /** Opens the note and the states that the box cannot say. */
  more: 'Заметка и другое',
  /** «Отмечено 14 сентября 2026 г., И. П.». */
  marked: ({ state, initials }: Pick<ItemState, 'state' | 'initials'>, date: string) =>
    `${state === 'not-needed' ? 'Не нужно, отмечено' : 'Отмечено'} ${date}${initials ? `, ${initials}` : ''}`,
  /** For an item that is to do but has the initials of who does it. */
  assigned: (initials: string) => `Инициалы: ${initials}`,
  /** `date` ends with «г.» */
  changed: (date: string | undefined) =>
    `Пункт изменён${date === undefined ? '.' : ` ${date}`} Проверьте, всё ли сделано.`,
  confirm: 'Проверено',
} as const;

/** Words of the panel that `more` opens. */
export const itemPanelText = {
  less: 'Свернуть',
  notNeeded: 'Не нужно',
  notNeededHint: 'Пункт не войдёт в счёт.',
  note: 'Заметка',
  noteHint: 'Пароли, логины и личные данные сюда не пишите.',
  initials: 'Инициалы',
} as const;

interface Count {
  readonly done: number;
  readonly total: number;
}
