/** What stands on the page of settings from the beginning. */
export const settingsPageText = {
  withoutScript: 'В браузере выключен JavaScript: настройки не сохранятся.',
  answers: { yes: 'Да', no: 'Нет', unknown: 'Пока не знаю' },
  switches: 'От ответа зависит',
  region: 'Ваш регион',
  noRegion: 'не выбран',
  zone: (name: string, part: string | undefined, offset: number) =>
    `${name}${part === undefined ? '' : `: ${part}`} (${zoneName(offset)})`,
  initials: 'Ваши инициалы',
  initialsHint: 'Сайт добавит их к каждой новой отметке. Поле можно не заполнять.',
  cycle: 'Показывать цикл',
  profile: 'Показывать набор',
  addProfile: 'Новый набор',
  profileName: 'Название набора',
  rename: 'Переименовать',
  remove: 'Убрать набор',
  shared: 'Этим компьютером пользуются и другие',
} as const;

/** What the script says there. */
export const settingsText = {
  saved: 'Сохранено.',
  clocks: (moscow: string, own: string, date: string | undefined) =>
    `Сейчас в Москве ${moscow}, у вас ${own}${date === undefined ? '' : `, ${date}`}.`,
  cycleOption: (year: number, { isSites, isNext }: { isSites: boolean; isNext: boolean }) =>
    `${year} год${isSites ? ', текущий' : isNext ? ', начать новый' : ''}`,
  bringBack: (name: string) => `Вернуть набор «${name}»`,
  nameNeeded: 'Напишите название набора.',
  notKept: 'Браузер не разрешает это запомнить.',
  sharedOn:
    'Включено. Всё, что вы введёте, останется в этой вкладке и пропадёт, когда вы её закроете. Сохранённое раньше лежит в браузере, но не показывается.',
  sharedOff: 'Выключено. Отметки хранятся в этом браузере, пока вы их не очистите.',
} as const;

/** Words of the note on whose data and which cycle the pages show. */
export const workspaceText = {
  firstProfile: 'Основной',
  profileLabel: 'Набор отметок',
  profile: (name: string) => `Показан набор «${name}».`,
  otherCycle: (cycle: number, profile: string | undefined) =>
    `Показан цикл ${cycle} года${profile === undefined ? '' : `, набор «${profile}»`}.`,
  backTo: (cycle: number) => `Вернуться к циклу ${cycle} года`,
  newCycle: (cycle: number, former: number) => `Начался цикл ${cycle} года. Отметки ${former} года целы.`,
  showFormer: (former: number) => `Показать ${former} год`,
} as const;

function zoneName(offset: number): string {
  return offset === 0 ? 'мск' : `мск${offset > 0 ? '+' : '−'}${Math.abs(offset)}`;
}
