import { stemmer } from '@orama/stemmers/russian';

/**
 * The words of a text as the search compares them: lower case, ё as е, without endings, question words and particles. The same
 * function reads the query and the answers, or they would not meet.
 */
export function searchWords(text: string): string[] {
  return words(text)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map((word) => (/^[а-я]+$/.test(word) ? stemmer(word) : word));
}

/** The words of a text in lower case with ё as е, nothing dropped. */
export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * What a person types with the English layout switched on («gfhjkm») as it was meant («пароль»). Letters of the Russian layout
 * that sit on punctuation keys are meant too, so the whole text is taken.
 */
export function readAsRussianLayout(text: string): string {
  return Array.from(text.toLowerCase(), (key) => RUSSIAN_LAYOUT.get(key) ?? key).join('');
}

const ENGLISH_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const RUSSIAN_LAYOUT = new Map(Array.from(ENGLISH_KEYS, (key, index) => [key, RUSSIAN_KEYS[index] ?? key]));

/** Words that stand in every question; left in, they match answers by chance («от» in «отчёт»). */
const STOP_WORDS = new Set(
  (
    'а без бы был была были было быть в вам вас ваш во вот все всех вы где да для до его ее если есть еще же за и из или им их ' +
    'к как какая какие какой какое ко когда кто куда ли либо мне может можно мой моя мы на над надо нам нас наш не него нее нет ни них но ну ' +
    'нужно нужна нужен нужны о об обо он она они оно от по под подскажите пожалуйста при про с сам свой своей свои со так такое там те тем то того ' +
    'тоже только у уж уже что чтобы чем эта эти это этот я'
  ).split(' '),
);
