import { MOST_COLUMNS_UPRIGHT } from './blocks.ts';

/** Whether a table in this HTML is too wide for an upright page. */
export function hasWideTable(html: string): boolean {
  return html.split('</thead>').some((part) => (part.match(/<th[\s>]/g) ?? []).length > MOST_COLUMNS_UPRIGHT);
}
