/** Words of the pages on what to do when something went wrong. */
export const situationText = {
  templates: 'Образцы',
  duties: 'Обязанности',
  contacts: 'Куда обратиться',
};
