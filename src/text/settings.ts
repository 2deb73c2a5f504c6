/** What stands on the page of settings from the beginning. */
export const settingsPageText = {
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
  profileHint: 'Кнопки «Переименовать» и «Убрать» относятся к показанному набору.',
  removed: 'Убранные наборы целы, пока вы не очистите свои данные:',
  shared: 'Этим компьютером пользуются и другие',
} as const;

/** What the script says there. */
export const settingsText = {
  saved: 'Сохранено.',
  /** A date ends with a full stop of its own: «2 декабря 2026 г.». */
  clocks: (moscow: string, own: string, date: string | undefined) =>
    `Сейчас в Москве ${moscow}, у вас ${own}${date === undefined ? '.' : `, ${date}`}`,
  clockElsewhere: (clock: string) => `На компьютере ${clock}: на нём выбран другой часовой пояс.`,
  cycleOption: (year: number, { isSites, isNext }: { isSites: boolean; isNext: boolean }) =>
    `${year} год${isSites ? ', текущий' : isNext ? ', начать новый' : ''}`,
  bringBack: (name: string) => `Вернуть набор «${name}»`,
  broughtBack: (name: string) => `Набор «${name}» снова в списке.`,
  nameTaken: (name: string) => `Набор «${name}» уже есть. Напишите другое название.`,
  nameNeeded: 'Напишите название набора.',
  notKept: 'Браузер не разрешает это запомнить.',
  sharedOn:
    'Включено. Всё, что вы введёте, останется в этой вкладке и пропадёт, когда вы её закроете. Выключите — введённое здесь тоже пропадёт.',
  sharedOff: 'Выключено. Отметки хранятся в этом браузере, пока вы их не очистите.',
} as const;

/** Words of the note on whose data and which cycle the pages show. */
export const workspaceText = {
  firstProfile: 'Основной',
  profileLabel: 'Набор отметок',
  /** «Показан набор „Учебный“, цикл 2025 года.»: what is not usual of the two. */
  shown: (profile: string | undefined, cycle: number | undefined) =>
    profile === undefined
      ? `Показан цикл ${cycle} года.`
      : `Показан набор «${profile}»${cycle === undefined ? '' : `, цикл ${cycle} года`}.`,
  backTo: (cycle: number) => `Вернуться к циклу ${cycle} года`,
  backToProfile: (name: string) => `Вернуться к набору «${name}»`,
  newCycle: (cycle: number, former: number) => `Начался цикл ${cycle} года. Отметки ${former} года целы.`,
  showFormer: (former: number) => `Показать ${former} год`,
  changedElsewhere:
    'В другой вкладке выбраны другие настройки. Здесь показано прежнее, чтобы не пропал введённый текст.',
  loadAgain: 'Загрузить страницу заново',
} as const;

function zoneName(offset: number): string {
  return offset === 0 ? 'мск' : `мск${offset > 0 ? '+' : '−'}${Math.abs(offset)}`;
}
