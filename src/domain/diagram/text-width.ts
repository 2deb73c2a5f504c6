/**
 * How wide a text gets, in the units of its font size. The reader's system chooses the font. The table is of DejaVu Sans, the widest of the
 * sans-serifs that systems use; all others fit into a twentieth less, and where it is DejaVu itself, the padding around texts takes that up.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const units = Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0);
  return units * size * (isBold ? BOLD : 1) * USUAL;
}

function characterWidth(character: string): number {
  const small = character.toLowerCase();
  return (WIDTHS.get(small) ?? OTHER) * (small === character ? 1 : CAPITAL);
}

const WIDTHS = new Map(
  Object.entries({
    ' \u00a0.,:;': 0.34,
    '()-': 0.4,
    гзсэ: 0.55,
    втукьхчя: 0.6,
    абеёилнйопр: 0.65,
    '0123456789«»–': 0.65,
    дцъм: 0.75,
    ыюф: 0.85,
    жшщ: 0.94,
    '→—№': 1.09,
  }).flatMap(([characters, width]) => Array.from(characters, (character): [string, number] => [character, width])),
);

/** So much wider than a small letter is the capital one. */
const CAPITAL = 1.25;

/** A character that is not expected in a label: rather too wide than cut off. */
const OTHER = 1.1;

const BOLD = 1.15;
const USUAL = 0.95;
