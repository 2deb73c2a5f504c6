/** The page on which data are saved and restored. A notice that names it carries a link to it. */
export const BACKUP_PAGE = { title: 'Копия и передача', address: '/backup/' } as const;

/** What the site says when the browser does not keep the reader's ticks as it should. Each page starts with an empty memory. */
export const storageText = {
  'memory-only': `Браузер не разрешает сайту хранить данные. Отметки останутся только до закрытия вкладки или перехода на другую страницу. Сохраните файл сейчас, а вернёте его на странице «${BACKUP_PAGE.title}».`,
  full: `В хранилище браузера не осталось места. Новые отметки останутся только до закрытия вкладки или перехода на другую страницу. Сохраните файл сейчас, а вернёте его на странице «${BACKUP_PAGE.title}».`,
  unreadable: `Сайт не смог прочитать часть прежних отметок. Они не удалены: прежняя запись отложена и остаётся в этом браузере. Если у вас есть копия, верните её на странице «${BACKUP_PAGE.title}».`,
  /** Nothing is wrong: the reader asked for it. */
  shared: `Включён «Общий компьютер». Всё, что вы отметите, останется в этой вкладке и исчезнет, когда вы её закроете. Нужное сохраните на странице «${BACKUP_PAGE.title}».`,
} as const;

/** Words of the buttons of that notice, which the server prints. */
export const storageActText = {
  save: 'Сохранить файл',
  saveUnreadable: 'Скачать прежнюю запись',
} as const;
