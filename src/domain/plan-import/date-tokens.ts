/** A number, a word or a mark of a date cell. Words are in lower case with ё as е; every kind of dash is `-`. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** Nothing, not even a quotation mark, stands between this token and the one before. */
  readonly glued: boolean;
}

/**
 * Cuts the text of a date cell into tokens. White space of any kind and quotation marks only separate; letters that Word took from the
 * Latin keyboard («c» for «с») become the Cyrillic ones they look like. Works in one pass, whatever the text.
 */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let glued = false;
  for (const [piece] of text.normalize('NFC').replace(INVISIBLE, '').matchAll(PIECE)) {
    if (SEPARATOR.test(piece)) {
      glued = false;
      continue;
    }
    const token = tokenOf(piece, glued);
    // «--» and «– –» are one dash.
    if (token.text !== '-' || tokens.at(-1)?.text !== '-') tokens.push(token);
    glued = true;
  }
  return tokens;
}

function tokenOf(piece: string, glued: boolean): DateToken {
  if (/^[0-9]/.test(piece)) return { kind: 'number', text: piece, glued };
  if (/^[\p{L}\p{M}\p{N}]/u.test(piece)) return { kind: 'word', text: wordText(piece), glued };
  return { kind: 'mark', text: DASH.test(piece) ? '-' : piece, glued };
}

function wordText(word: string): string {
  // No word of a date is longer, and the patterns of the vocabulary stay quick.
  if (word.length > 40) return '…';
  if (ROMAN.test(word)) return word.toLowerCase().replaceAll('і', 'i');
  const cyrillic = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  // A word with a letter that looks like no Cyrillic one is a foreign word.
  return (/[a-z]/i.test(cyrillic) ? word : cyrillic).toLowerCase().replaceAll('ё', 'е');
}

const PIECE = /\s+|[0-9]+|(?:(?![0-9])[\p{L}\p{M}\p{N}])+|./gsu;
const SEPARATOR = /^[\s«»„“”"'‘’‹›]/u;
const DASH = /^[-\u2010-\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]$/u;
/** Soft hyphen, stress mark, zero-width characters, direction marks. */
const INVISIBLE = /[\u00AD\u0301\u200B-\u200F\u2060\u202A-\u202E\uFEFF]/gu;
/** Decades and quarters, also with the Ukrainian letter that Word offers instead of the Latin one. */
const ROMAN = /^(?:[IІ]{1,3}|[IІ]V)$/iu;
const LOOK_ALIKES = new Map(
  Array.from('ABCEHKMOPTXYaceopxykmt', (latin, index) => [latin, 'АВСЕНКМОРТХУасеорхукмт'.charAt(index)]),
);
