/** What the site says when the browser does not keep the reader's ticks as it should. Each page starts with an empty memory. */
export const storageText = {
  'memory-only':
    'Браузер не разрешает сайту хранить данные. Отметки останутся только до закрытия вкладки или перехода на другую страницу.',
  full: 'В хранилище браузера не осталось места. Новые отметки останутся только до закрытия вкладки или перехода на другую страницу.',
  unreadable:
    'Сайт не смог прочитать часть прежних отметок. Они не удалены: прежняя запись отложена и остаётся в этом браузере.',
} as const;
