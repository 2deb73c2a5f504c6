/**
 * Folding of content lines, RFC 5545 §3.1: a physical line has at most 75 octets without its line break, and a line that begins
 * with a space continues the one before. ical.js folds by octets too, but forgets that space and writes lines of 76.
 */

const MOST_OCTETS = 75;
const LINE_BREAK = '\r\n';
const FOLD = `${LINE_BREAK} `;

/** Folds every line of a calendar text anew, between letters; folds that are already there are undone first. */
export function foldLines(text: string): string {
  return text.replaceAll(FOLD, '').split(LINE_BREAK).map(foldLine).join(LINE_BREAK);
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const letterOctets = utf8Octets(letter);
    if (octets + letterOctets > MOST_OCTETS) {
      folded += FOLD;
      octets = 1;
    }
    folded += letter;
    octets += letterOctets;
  }
  return folded;
}

function utf8Octets(letter: string): number {
  const codePoint = letter.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
