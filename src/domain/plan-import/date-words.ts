import type { Weekday } from '#domain/dates/iso-date.ts';

/**
 * The words of date cells, as `dateTokens` gives them: lower case, ё as е. Nothing here is ever shown; a word that is in no list is a
 * word that was not understood.
 */

/** The month, 1–12, that a word names in any case or in short. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word);
}

/** The day of the week that a word names in any case or in short. */
export function weekdayOf(word: string): Weekday | undefined {
  return WEEKDAYS.get(word);
}

/** The number of an ordinal word («третьей», 3) or of a Roman numeral up to four. */
export function ordinalOf(word: string): number | undefined {
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return roman + 1;
  const stem = ORDINAL.exec(word)?.[1];
  return stem === undefined ? undefined : ORDINAL_STEMS.indexOf(stem) + 1 || undefined;
}

/** Tells whether a month stands as after a day: «сентября» or in short; «15 сентябрь» may be a row number and a month. */
export function followsDay(word: string): boolean {
  return AFTER_DAY.has(word);
}

/** Tells what part of a month or year a word names: «декада», «половина», «квартал». */
export function partOf(word: string): 'decade' | 'half' | 'quarter' | undefined {
  if (/^декад[аыеу]?$/.test(word)) return 'decade';
  if (/^половин[аыеу]$/.test(word)) return 'half';
  if (/^(?:квартал[аеу]?|кв)$/.test(word)) return 'quarter';
  return undefined;
}

/** Why a text without a date has none, as far as one word tells. */
export function reasonOf(word: string): 'recurring' | 'relative' | 'own-schedule' | 'vague' | undefined {
  if (RECURRING.test(word)) return 'recurring';
  if (RELATIVE.test(word)) return 'relative';
  if (OWN_SCHEDULE.test(word)) return 'own-schedule';
  return VAGUE.test(word) ? 'vague' : undefined;
}

/** Endings of ordinals written in figures: «1-го», «3-я». */
export const ORDINAL_ENDINGS = new Set(['го', 'ого', 'е', 'ое', 'я', 'ая', 'ья', 'й', 'ый', 'ой', 'ей', 'ую', 'ю']);
/** They name what follows, with a dash too: «срок – 15.09.2027». */
export const LABEL = /^(?:срок\p{L}{0,2}|дата|период)$/u;
/** Words that add nothing to a date. */
export const FILLERS = new Set(
  (
    'г гг год года году в во включительно включит вкл срок сроки срока сроком сроку крайний дата даты датой период периода периоде ' +
    'мин минут начиная'
  ).split(' '),
);
export const YEAR_WORDS = new Set(['г', 'год', 'года', 'году']);
export const HOUR_WORDS = new Set(['ч', 'час', 'часа', 'часов', 'часам', 'часу']);
/** «2 часа дня»: the figure alone would name another hour. `рм` and `ам` are the English ones after the exchange of letters. */
export const PARTS_OF_DAY = new Set(['утра', 'дня', 'вечера', 'ночи', 'пополудни', 'рм', 'ам']);
/** Units of a term that is counted from something. */
export const TERM_UNIT = /^(?:день|дня|дней|дни|дн|сут(?:ки|ок)|недел\p{L}+|месяц\p{L}*|мес|час(?:а|ов)?)$/u;
export const TERM_ADJECTIVE = /^(?:рабоч|календарн|учебн|банковск|полн|раб$|кал$)/u;
export const COUNT_WORD =
  /^(?:од(?:ин|ного|ной|на|но|ни)|дв(?:а|е|ух|умя)|тр(?:и|ех)|четыр(?:е|ех)|пят[ьи]|шест[ьи]|сем[ьи]|вос(?:емь|ьми)|девят[ьи]|десят[ьи]|(?:пят|четыр)надцат[ьи]|двадцат[ьи]|тридцат[ьи]|нескольк\p{L}+|пол\p{L}*)$/u;
/** After these a number of hours is a term, not a time of day. */
export const COUNTED_AFTER = new Set(['за', 'через', 'течение', 'течении', 'спустя', 'менее', 'более', 'чем']);
/** What they say about a date is that it is not the term: a text with one of them and a date is not read. */
export const CONTRARY =
  /^(?:кроме|исключ\p{L}+|перенос\p{L}*|перенес\p{L}*|вместо|отмен\p{L}+|не|ранее|раньше|позднее|позже)$/u;
/** A term counted from an event, even where a date stands beside: «после», «в пятидневный срок». */
export const COUNTED =
  /^(?:после|накануне|спустя|через|истечени\p{L}+|(?!еже)\p{L}*(?:дневн|недельн|месячн)(?!ик)\p{L}*)$/u;
/** «Со дня …», «до даты …», «с момента …». */
export const EVENT = /^(?:дня|даты|момента|начала|начало|началу|окончани\p{L}+|завершени\p{L}+)$/u;
/** A place in a month that has no date: «в начале», «середина», «конец». */
export const EDGE = /^(?:начал[оаеу]|середин[аыеу]|кон(?:ец|ца|це|цу|цом))$/u;
/** «Московскому» of «по московскому времени», but not of «Московской области». */
export const MOSCOW_TIME = /^московск(?:ое|ого|ому)$/u;

const MONTH_FORMS = [
  'январь января январе январю январем янв',
  'февраль февраля феврале февралю февралем фев февр',
  'март марта марте марту мартом мар',
  'апрель апреля апреле апрелю апрелем апр',
  'май мая мае маю маем',
  'июнь июня июне июню июнем июн',
  'июль июля июле июлю июлем июл',
  'август августа августе августу августом авг',
  'сентябрь сентября сентябре сентябрю сентябрем сен сент',
  'октябрь октября октябре октябрю октябрем окт',
  'ноябрь ноября ноябре ноябрю ноябрем ноя нояб',
  'декабрь декабря декабре декабрю декабрем дек',
];
const MONTHS = new Map(
  MONTH_FORMS.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);
/** The second form of each month and the short ones, which come after the five cases. */
const AFTER_DAY = new Set(MONTH_FORMS.flatMap((forms) => forms.split(' ').filter((_, at) => at === 1 || at > 4)));

const WEEKDAY_FORMS: readonly (readonly [Weekday, string])[] = [
  [1, 'понедельник понедельника понедельнику понедельником пн'],
  [2, 'вторник вторника вторнику вторником вт'],
  [3, 'среда среды среду среде ср'],
  [4, 'четверг четверга четвергу четвергом чт'],
  [5, 'пятница пятницы пятницу пятнице пт'],
  [6, 'суббота субботы субботу субботе сб'],
  [7, 'воскресенье воскресенья воскресенью вс'],
];
const WEEKDAYS = new Map(WEEKDAY_FORMS.flatMap(([day, forms]) => forms.split(' ').map((form) => [form, day] as const)));

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const ORDINAL_STEMS = [
  ...['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат'],
  ...['тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат', 'двадцат'],
];
const ORDINAL = new RegExp(`^(${ORDINAL_STEMS.join('|')})(?:ый|ой|ий|ого|ьего|ому|ьему|ое|ье|ая|ья|ую|ью|ьей|ом|ьем)$`);

const RECURRING =
  /^(?:еже(?:дневн|недельн|месячн|квартальн|годн|часн)\p{L}+|постоянн\p{L}+|регулярн\p{L}+|систематическ\p{L}+|непрерывн\p{L}+|кажд\p{L}+|(?:понедельник|вторник|четверг|сред|пятниц|суббот|воскресень)[ая]м|весь|всего)$/u;
const RELATIVE =
  /^(?:день|дня|дни|дней|сутки|суток|недел[юияе]|месяца?|итогам|результатам|ходе|окончани\p{L}+|завершени\p{L}+|одновременно|сразу|незамедлительно|немедленно|момента|начала)$/u;
const OWN_SCHEDULE =
  /^(?:график\p{L}*|расписани\p{L}+|мере|согласовани\p{L}+|необходимости|запрос\p{L}*|требовани\p{L}+|решени\p{L}+|самостоятельно|факту|план\p{L}*|согласно)$/u;
const VAGUE =
  /^(?:год|года|году|учебн\p{L}+|осен\p{L}+|весн\p{L}+|лет[оа]|летом|зим\p{L}+|полугоди\p{L}+|семестр\p{L}*|квартал\p{L}*|четверт[ьи])$/u;
