/** Words of the pages of duties. */
export const dutyText = {
  actor: { authority: 'Делает ОИВ', coordinator: 'Делает координатор' },
  required: 'Что требуется',
  condition: 'Условие',
  reason: 'Зачем',
  when: 'Когда',
  done: 'Готово, когда',
  stageOrder: (order: number) => `этап ${order}`,
  /** The honest sentence of a cycle without published dates. */
  dateUnknown: (year: number) =>
    `Дат ${year} года в открытых источниках мы не нашли. Берите срок из плана-графика в личном кабинете.`,
  /** Leads to the calendar; the script puts the next date in its place. */
  dates: 'Даты этой обязанности в календаре',
  stagesLink: 'Все этапы',
  open: 'Открыть обязанность',
  /** Marks a page on what to do when something went wrong. */
  situation: 'ситуация',
};

/** How the three lines that close a step begin. */
export const stepText = {
  seen: 'Получилось, если',
  otherwise: 'Если нет,',
  /** «Запишите имя», but «Запишите, кто ответил»: a clause stands behind a comma. */
  record: (what: string) => (CLAUSE.test(what) ? 'Запишите,' : 'Запишите'),
};

const CLAUSE =
  /^((из|от|с|у|в|по|на|до|за|о|об|к|для) )?(кто|кого|кому|кем|ком|что|чего|чему|чем|чём|где|куда|откуда|когда|как|сколько|как(ой|ая|ое|ие|ую|ого|ому|им|ом|их|ими))(?![а-яё])/;
