import type { Refusal } from '#domain/backup/backup-file.ts';
import type { Difference } from '#domain/backup/difference.ts';
import { plural } from './plural.ts';

const RECORDS = { one: 'запись', few: 'записи', many: 'записей' };
/** The word on the button that makes a copy, wherever it stands. */
const SAVE = 'Сохранить файл';

/** What stands on the page of copies from the beginning. */
export const backupPageText = {
  save: SAVE,
  copy: 'Скопировать текстом',
  copiedText: 'Текст копии',
  choose: 'Файл копии',
  paste: 'Или вставьте текст копии',
  check: 'Проверить текст',
  found: 'Что изменит копия',
  /** Columns of the table of differences. */
  columns: { kind: 'Отличие', what: 'Что', here: 'У вас', there: 'В копии' },
  merge: 'Объединить',
  mergeHint: 'Из двух записей об одном останется поздняя. Чего в копии нет, останется как было.',
  replace: 'Заменить',
  replaceHint: 'Останется только то, что есть в копии.',
  cancel: 'Отмена',
  before: 'Скачать то, что было до восстановления',
  handOverFile: 'Сохранить файл для передачи',
  makeLink: 'Сделать ссылку',
  withWords: 'Вместе с заметками и инициалами',
  withWordsHint: 'Без этой галочки в ссылку не войдут заметки, инициалы, свои даты и название набора.',
  link: 'Ссылка для передачи',
  act: 'Распечатать акт передачи',
  clear: 'Очистить мои данные на этом компьютере',
  clearTitle: 'Очистить данные сайта в этом браузере?',
  clearWhat: 'Пропадут отметки, заметки, инициалы, свои даты и настройки всех наборов, в том числе «Общий компьютер».',
  clearUndo: 'Вернуть всё можно будет, пока открыта эта страница.',
  clearSave: 'Сначала сохранить файл',
  clearConfirm: 'Да, очистить',
  restoreCleared: 'Вернуть удалённое',
} as const;

/** What the script says there. */
export const backupText = {
  /** The name of the file: «vpr-spo-2026-11-23.json». */
  fileName: (day: string) => `vpr-spo-${day}.json`,
  fileNameBefore: (day: string) => `vpr-spo-${day}-before.json`,
  fileNameUnreadable: (day: string) => `vpr-spo-${day}-unreadable.json`,
  saved: 'Файл передан браузеру: ищите его в загрузках.',
  savedTooLarge: 'Файл сохранён, но он больше 2 мегабайт: сайт не сможет его прочитать. Сократите заметки.',
  copied: 'Текст копии скопирован. Вставьте его в письмо или документ и сохраните.',
  notCopied: 'Браузер не дал скопировать. Выделите текст ниже и нажмите Ctrl+C.',
  /** A date ends with a full stop of its own: «23 ноября 2026 г.». */
  lastCopy: (date: string) => `Последняя копия: ${date}`,
  noCopy: 'Копии ещё не было.',
  nothing: 'Отметок, заметок и настроек здесь пока нет.',
  noChanges: 'После неё изменений не было.',
  unsaved: (changes: number) => `Без копии: ${changes} ${plural(changes, RECORDS)}.`,
  refused: {
    'too-large': 'Это больше 2 мегабайт: копия отметок столько не занимает. Ничего не изменено.',
    'no-backup': 'Это не копия: прочитать её нельзя. Ничего не изменено.',
    'other-program': 'Это данные другой программы. Ничего не изменено.',
    newer: 'Копию сделала более новая версия сайта. Обновите страницу и попробуйте ещё раз. Ничего не изменено.',
    damaged: 'Копия повреждена. Чтобы не испортить отметки, сайт её не взял. Ничего не изменено.',
  } satisfies Record<Refusal, string>,
  notRead: 'Браузер не смог прочитать файл. Ничего не изменено.',
  /** What stands above the table: whose copy it is. */
  made: (date: string, profile: string) => `Копия от ${date}${profile ? `, набор «${profile}».` : ''}`,
  same: 'Всё, что есть в копии, у вас уже есть.',
  /** How many records differ, and how: «Новое: 3. Изменено: 1». */
  count: (kind: Kind, count: number) => `${KINDS[kind]}: ${count}.`,
  kind: (kind: Kind) => KINDS[kind],
  more: (rows: number) =>
    `В таблице не показаны ещё ${rows} ${plural(rows, { one: 'строка', few: 'строки', many: 'строк' })}.`,
  merged: 'Копия объединена с вашими записями.',
  replaced: 'Ваши записи заменены копией.',
  cancelled: 'Копия не взята. Ничего не изменено.',
  linkMade: (length: number) =>
    `Ссылка скопирована, знаков в ней ${length}. Ваши отметки лежат в самой ссылке: их увидит каждый, кто её получит.`,
  linkNotCopied: 'Ссылка готова: выделите её и нажмите Ctrl+C.',
  linkTooLong: (length: number, limit: number) =>
    `Ссылка слишком длинная: знаков ${length}, а длиннее ${limit} почта может обрезать. Передайте файл.`,
  actFailed: 'Акт не получился: сайт не смог загрузить тексты пунктов. Попробуйте ещё раз.',
  /** What the copy that is offered before clearing does not hold. */
  otherProfiles: (count: number) =>
    `В копию войдёт только тот набор отметок, который сейчас показан. Других наборов здесь: ${count}. Чтобы сохранить их, сначала переключитесь на каждый.`,
  cleared: 'Данные сайта в этом браузере удалены.',
  restored: 'Удалённое вернулось.',
} as const;

/** How the table calls what the reader wrote. */
export const writtenText = {
  nothing: 'ничего',
  done: (date: string) => `отмечено ${date}`,
  notNeeded: (date: string) => `не нужно, отмечено ${date}`,
  /** The wording of an item that the reader saw, when it is not the first. */
  revision: (rev: number) => `, редакция ${rev}`,
  note: (text: string) => `заметка: ${text}`,
  dateDone: 'отмечено как сделанное',
  initials: (text: string) => `инициалы: ${text}`,
  answers: { yes: 'да', no: 'нет', unknown: 'пока не знаю' } as Readonly<Record<string, string>>,
  chosen: 'выбрано',
  inList: (title: string) => `Чек-лист «${title}»`,
  inCycle: (year: string) => `цикл ${year} года`,
  settings: {
    region: 'Настройка: регион',
    initials: 'Настройка: инициалы',
    cycle: 'Настройка: цикл',
  } as Readonly<Record<string, string>>,
  condition: (question: string) => `Настройка: ${question}`,
  ownDate: 'Своя дата',
  calendarFile: 'Первый файл для календаря',
  other: (record: string, register: string) => `Другая запись: ${record}, ${register}`,
} as const;

/** Words of the reminder. */
export const backupReminderText = {
  overdue: (days: number) =>
    `Вы не сохраняли копию ${days} ${plural(days, { one: 'день', few: 'дня', many: 'дней' })}. Браузер может потерять отметки.`,
  save: 'Сохранить копию',
  empty: 'Уже отмечали пункты на другом компьютере?',
  restore: 'Восстановить из файла',
} as const;

/** Words of the printed act. */
export const handoverActText = {
  title: 'Акт передачи дел регионального координатора ВПР СПО',
  about: (cycle: number, profile: string, date: string) => `Цикл ${cycle} года. Набор «${profile}». Составлен ${date}`,
  from: 'Передаёт',
  to: 'Принимает',
  signature: 'фамилия, имя, отчество, подпись, дата',
  done: 'Что сделано',
  columns: { list: 'Чек-лист', marked: 'Отмечено' },
  marked: (done: number, total: number) => `сделано ${done} из ${total}`,
  switchedOff: 'в счёт не входит',
  left: 'Что осталось',
  nothingLeft: 'Все пункты отмечены.',
  own: 'Отметки — личные записи координатора. Официальной силы у них нет, в ФИС ОКО они не передаются.',
} as const;

const KINDS: Record<Kind, string> = { new: 'Новое', newer: 'Изменено', older: 'У вас новее', gone: 'Только у вас' };

/** `gone` is what is here alone: joining keeps it, replacing takes it away. */
export type Kind = Difference['kind'] | 'gone';
