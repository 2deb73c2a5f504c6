import type { ChecklistItem } from '#schemas/checklist.ts';
import type { SiteContent } from './site-content.ts';

/** All checklist items, each with the list in which it stands. */
export function placedItems({ checklists }: Pick<SiteContent, 'checklists'>): PlacedItem[] {
  return checklists.flatMap(({ id, file, data }) =>
    data.sections.flatMap(({ items }) => items).map((item) => ({ item, list: id, file })),
  );
}

export interface PlacedItem {
  item: ChecklistItem;
  /** The id of the checklist. */
  list: string;
  file: string;
}
