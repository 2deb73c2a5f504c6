import { plural } from './plural.ts';

/** Words of the pages of letters and forms. */
export const templateText = {
  kinds: { letter: 'Письмо', form: 'Бланк' },
  notOfficial: 'Предложение сайта, не официальная форма.',
  ifGiven: 'Если форму дал федеральный организатор или ОИВ, пользуйтесь ею.',
  duty: 'Обязанность',
  situation: 'Ситуация',
  all: 'Все образцы писем и бланков',
};

/** Words of a text with fields that the reader fills in. */
export const fillInText = {
  withoutScript: 'В браузере выключен JavaScript: скопируйте текст и замените слова в квадратных скобках.',
  notStored: 'Введённое не сохраняется: закроете страницу — текст исчезнет.',
  left: (count: number) =>
    count === 0
      ? 'Все поля заполнены.'
      : `Не заполнено: ${count}\u00A0${plural(count, { one: 'поле', few: 'поля', many: 'полей' })}.`,
  copy: 'Скопировать текст',
  download: 'Скачать для Word',
  print: 'Напечатать',
  clear: 'Очистить поля',
  undoClear: 'Вернуть введённое',
  copied: 'Скопировано.',
  copyFailed: 'Не получилось: выделите текст и нажмите Ctrl+C.',
  downloaded: 'Файл скачан.',
  downloadFailed: 'Файл не получился. Скопируйте текст и вставьте его в документ.',
  cleared: 'Поля очищены.',
  restored: 'Введённое возвращено.',
};
