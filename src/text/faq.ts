import { plural } from './plural.ts';

/** Words of the page of questions and its search. */
export const faqText = {
  searchLabel: 'Найдите ответ',
  searchHint: 'Спросите своими словами: «не приходит пароль», «кто печатает комплекты».',
  placeholder: 'Например: утерян пароль',
  resultsHeading: 'Подходящие ответы',
  found: (count: number) => `Нашлось: ${count} ${plural(count, { one: 'ответ', few: 'ответа', many: 'ответов' })}.`,
  emptyTitle: 'Такого ответа на сайте нет.',
  emptyAdvice:
    'Попробуйте другие слова или посмотрите темы ниже. Если ответа нет и там, спросите на форуме поддержки СПО.',
  emptyLink: 'Как и где задать вопрос',
  openAll: 'Раскрыть все',
  closeAll: 'Свернуть все',
  confidence: 'Надёжность',
  related: 'Похожие вопросы',
  next: 'Куда обратиться',
  howToAsk: 'Что написать в вопросе',
  pages: 'Подробнее',
  duties: 'Обязанности',
  situations: 'Что делать',
};
