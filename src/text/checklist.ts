import { plural } from './plural.ts';

const NO_ITEMS = 'нет пунктов';
/** After «из»: «из 21 пункта», «из 2 пунктов», «из 8 пунктов». */
const GENITIVE = { one: 'пункта', few: 'пунктов', many: 'пунктов' };

/** Words of the checklists and of their progress. A tick is the reader's own note: never «отправлено», never «принято». */
export const checklistText = {
  markedByYou: 'Отмечено вами',
  /** Beside the progress bar: «3 из 8». */
  progress: ({ done, total }: Count) => (total === 0 ? NO_ITEMS : `${done} из ${total}`),
  /** For the ear: «Отмечено вами: 3 из 8 пунктов». */
  progressSpoken: ({ done, total }: Count) =>
    `Отмечено вами: ${total === 0 ? NO_ITEMS : `${done} из ${total} ${plural(total, GENITIVE)}`}`,
  /** The constant line (the reader must not take a tick for an official act). */
  storedHere: 'Отметки хранятся только в этом браузере и не передаются в ФИС ОКО.',
  withoutScript: 'В браузере выключен JavaScript: отметки не сохранятся. Список можно распечатать.',
  clear: 'Снять все отметки',
  undoClear: 'Отметки сняты. Вернуть',
  cleared: 'Отметки сняты.',
  restored: 'Отметки возвращены.',
  why: 'Зачем',
  how: 'Как',
  perOrganization: 'для каждой организации',
} as const;

interface Count {
  readonly done: number;
  readonly total: number;
}
