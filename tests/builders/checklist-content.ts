import type { LedgeredContent } from '#domain/checklists/descent.ts';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import type { Located } from '#domain/integrity/site-content.ts';
import { recordChanges } from '#ledger/record-changes.ts';
import { type LedgerOrders, NO_ORDERS } from '#ledger/orders.ts';
import { type Checklist, type ChecklistItem, checklistItemSchema, checklistSchema } from '#schemas/checklist.ts';
import type { ChecklistLedger } from '#schemas/checklist-ledger.ts';

export const NEW_LEDGER: ChecklistLedger = { items: [], retired: [] };

/** A checklist item about which only the id matters, and whatever else is given. */
export function anItem(id: string, fields: Partial<ChecklistItem> = {}): ChecklistItem {
  return checklistItemSchema.parse({
    id,
    text: `Пункт ${id}`,
    provisions: ['D1'],
    basis: 'advice',
    rev: 1,
    scope: 'region',
    ...fields,
  });
}

/** The same item under a new name. */
export function renamed(item: string | ChecklistItem, id: string): ChecklistItem {
  const former = typeof item === 'string' ? anItem(item) : item;
  return { ...former, id, formerIds: [former.id] };
}

/** Checklists by id; an item is given as its id when nothing else of it matters. */
export function checklistsOf(lists: Lists): Located<Checklist>[] {
  return Object.entries(lists).map(([id, items]) => ({
    id,
    file: `content/checklists/${id}.yaml`,
    data: checklistSchema.parse({
      title: id,
      duty: id,
      sections: [{ items: items.map((item) => (typeof item === 'string' ? anItem(item) : item)) }],
    }),
  }));
}

/** Content with these checklists, and the ledger after they were recorded. Throws when they cannot be. */
export function published(
  lists: Lists,
  { ledger, today = '2026-11-22', orders = {} }: PublishOptions = {},
): LedgeredContent {
  const content = { checklists: checklistsOf(lists), ledger: ledger ?? NEW_LEDGER };
  const recorded = recordChanges(content, parseIsoDate(today), { ...NO_ORDERS, ...orders });
  if (!recorded.ledger) throw new Error(recorded.problems.map(({ field, wrong }) => `${field}: ${wrong}`).join('\n'));
  return { ...content, ledger: recorded.ledger };
}

export type Lists = Record<string, (string | ChecklistItem)[]>;

interface PublishOptions {
  ledger?: ChecklistLedger;
  today?: string;
  orders?: Partial<LedgerOrders>;
}
