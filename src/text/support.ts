/** Words of the channels of support. */
export const supportText = {
  purpose: 'Для чего',
  answer: 'Как отвечают',
  prepare: 'Что подготовить',
  open: 'Открыть',
  write: 'Написать',
  copy: 'Скопировать адрес',
  more: 'Как задать вопрос',
};
