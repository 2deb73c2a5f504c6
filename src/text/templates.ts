/** Words of the page of letters and forms. */
export const templateText = {
  kinds: { letter: 'Письмо', form: 'Бланк' },
  disclaimer: 'Образец предложил сайт. Официальной формы инструкция не задаёт.',
  copy: 'Скопировать текст',
  duty: 'Обязанность',
};
