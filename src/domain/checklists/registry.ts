import type { ItemIdentity } from './item-identity.ts';

/**
 * Every checklist of the site with the identity of every item: made from the content at build and carried by the one script of the site,
 * because a page knows only the lists that stand on it, and totals, export and «Сегодня» need all.
 */
export interface ChecklistRegistry {
  /** The cycle that the site works for now. */
  readonly cycle: number;
  readonly checklists: readonly RegisteredChecklist[];
}

export interface RegisteredChecklist {
  readonly id: string;
  /** The duty of which it is the list; general lists have none. */
  readonly duty?: string;
  /** The condition that switches the duty on and off (`content/conditions.yaml`); absent when it always applies. */
  readonly appliesWhen?: string;
  readonly items: readonly ItemIdentity[];
}

/** The list with this id; one without registered items when there is none: a page may show a list that the script does not know yet. */
export function findChecklist({ checklists }: ChecklistRegistry, checklistId: string): RegisteredChecklist {
  return checklists.find(({ id }) => id === checklistId) ?? { id: checklistId, items: [] };
}

/** The identity of an item; that of a new one when it is not registered. */
export function findItem(checklist: RegisteredChecklist, itemId: string): ItemIdentity {
  return checklist.items.find(({ id }) => id === itemId) ?? { id: itemId, rev: 1 };
}
