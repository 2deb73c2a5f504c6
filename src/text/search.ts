import { plural } from './plural.ts';

/** Words of the search over the whole site. */
export const searchText = {
  open: 'Поиск по сайту',
  close: 'Закрыть',
  label: 'Поиск по сайту',
  placeholder: 'Слово или фраза',
  shortcut: 'K',
  start: 'Ищем по всем страницам. Ответы на вопросы удобнее искать на странице «Вопросы и ответы».',
  found: (count: number) =>
    `Нашлось: ${count} ${plural(count, { one: 'страница', few: 'страницы', many: 'страниц' })}.`,
  nothing: (query: string) =>
    `По запросу «${query}» ничего нет. Попробуйте другое слово или посмотрите вопросы и ответы.`,
  faqLink: 'Вопросы и ответы',
  unavailable: 'Поиск не загрузился. Откройте нужный раздел через меню или обновите страницу.',
  onlyBuilt: 'Поиск работает на собранном сайте: npm start.',
};
