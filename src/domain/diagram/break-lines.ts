import { textWidth } from './text-width.ts';

/** Breaks a label into as few lines as fit the width, and these as even as they can be. A word that is wider by itself is torn. */
export function breakLines(text: string, width: number, size: number, isBold = false): string[] {
  const measure = (line: string) => textWidth(line, size, isBold);
  const pieces = glued(text)
    .split(/[ \t\n]+/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => fitting(piece, width, measure));
  const fewest = fill(pieces, width, measure).length;
  let [tooNarrow, wideEnough] = [0, width];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (fill(pieces, middle, measure).length > fewest) tooNarrow = middle;
    else wideEnough = middle;
  }
  return fill(pieces, wideEnough, measure);
}

/** Enough to come within a quarter of a unit of the narrowest width that holds the lines. */
const HALVINGS = 12;

/** What must not be torn apart: a short word and the next one, an abbreviation of two, a number and its word. */
function glued(text: string): string {
  return text
    .replace(/(?<=^|[ («\u00a0])([А-ЯЁа-яё][а-яё]{0,2}) /gu, '$1\u00a0')
    .replace(/(ВПР|ОО|ФИС) (СПО|ОКО)/gu, '$1\u00a0$2')
    .replace(/(\d) (год)/gu, '$1\u00a0$2')
    .replace(/ ([—–])/gu, '\u00a0$1');
}

function fill(pieces: string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${piece}`) <= width) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

/** A piece as it is when it fits; otherwise its words, and a word in parts. */
function fitting(piece: string, width: number, measure: Measure): string[] {
  if (measure(piece) <= width) return [piece];
  const words = piece.split('\u00a0').filter((word) => word !== '');
  if (words.length > 1) return words.flatMap((word) => fitting(word, width, measure));
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts.at(-1);
    if (last !== undefined && measure(last + character) <= width) parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

type Measure = (line: string) => number;
