import { moved, setText, type TextBlock } from './drawing.ts';

/** Words under a picture, each beside the height at which its sample is drawn. */
export function legendEntries(texts: string[], top: number, width: number): LegendEntry[] {
  let y = top;
  return texts.map((text) => {
    const block = setText(text, 'note', SAMPLE_WIDTH + GAP, y, width - SAMPLE_WIDTH - GAP);
    const height = Math.max(block.height, SAMPLE_HEIGHT);
    const middle = y + height / 2;
    y += height + ENTRY_GAP;
    return { text: moved(block, 0, (height - block.height) / 2), middle, bottom: middle + height / 2 };
  });
}

/** Samples are drawn from the left edge to here. */
export const SAMPLE_WIDTH = 34;
const SAMPLE_HEIGHT = 24;
const GAP = 10;
const ENTRY_GAP = 2;

interface LegendEntry {
  text: TextBlock;
  middle: number;
  bottom: number;
}
