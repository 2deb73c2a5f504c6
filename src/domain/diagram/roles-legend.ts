import { type Arrow, arrow, type LineLook, type TextBlock } from './drawing.ts';
import { legendEntries, SAMPLE_WIDTH } from './legend.ts';

/** What the lines mean, under the picture. */
export function rolesLegend(
  words: RolesLegend,
  top: number,
  width: number,
): { texts: TextBlock[]; arrows: Arrow[]; bottom: number } {
  const lines: LineLook['line'][] = ['whole', 'dashed', 'dotted'];
  const entries = legendEntries(
    lines.map((line) => words[line]),
    top,
    width,
  );
  return {
    texts: entries.map(({ text }) => text),
    arrows: lines.map((line, index) => {
      const y = entries[index]?.middle ?? top;
      return arrow({ x: 0, y }, { x: SAMPLE_WIDTH, y }, { line, isOwn: line !== 'dotted' });
    }),
    bottom: entries.at(-1)?.bottom ?? top,
  };
}

export type RolesLegend = Record<LineLook['line'], string>;
