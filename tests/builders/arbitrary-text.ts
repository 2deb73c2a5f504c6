import * as fc from 'fast-check';

const RUSSIAN_LETTERS = Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ');
/** What stands in Russian texts besides letters, and what iCalendar escapes; `n` after `\` looks like a line break. */
const OTHER_CHARACTERS = Array.from('0123456789 \u00A0,;:.!?«»"№—–-()/\\nN\n\t🎓');

/** Any text that a Russian editor could write, with a letter at both ends: the schemas trim texts. */
export function russianText(): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...RUSSIAN_LETTERS);
  const inner = fc.string({
    unit: fc.constantFrom(...RUSSIAN_LETTERS, ...OTHER_CHARACTERS),
    maxLength: 300,
    size: 'max',
  });
  return fc.tuple(letter, inner, letter).map((parts) => parts.join(''));
}
