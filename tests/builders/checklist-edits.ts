import fc from 'fast-check';
import type { LedgerOrders } from '#ledger/orders.ts';
import type { ChecklistItem } from '#schemas/checklist.ts';
import { anItem, type Lists } from './checklist-content.ts';

/** Few names and lists, so that editors take names that were in use before. */
const anyName = fc.integer({ min: 1, max: 16 }).map((number) => `item-${number}`);
const anyList = fc.constantFrom('sign-in', 'printing', 'briefing');
const anyPlace = fc.nat(7);

/** What an editor may do to the checklists at one go. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), name: anyName, list: anyList }),
  fc.record({ kind: fc.constant('rename' as const), at: anyPlace, name: anyName, keepsOrigin: fc.boolean() }),
  fc.record({ kind: fc.constant('move' as const), at: anyPlace, list: anyList }),
  fc.record({ kind: fc.constant('split' as const), at: anyPlace, name: anyName, other: anyName }),
  fc.record({ kind: fc.constant('merge' as const), at: anyPlace, with: anyPlace, name: anyName }),
  fc.record({
    kind: fc.constant('reword' as const),
    at: anyPlace,
    text: fc.constantFrom('Раз', 'Два'),
    as: fc.constantFrom('new meaning' as const, 'same meaning' as const),
  }),
  fc.record({ kind: fc.constant('retire' as const), at: anyPlace }),
  fc.record({ kind: fc.constant('bring back' as const), at: anyPlace, list: anyList }),
  fc.record({ kind: fc.constant('reorder' as const), at: anyPlace }),
);

/** Years of editing. */
export const anyEdits: fc.Arbitrary<Edit[]> = fc.array(anyEdit, { maxLength: 25, size: 'max' });

/** The checklists after an edit, what the editor says to the ledger, and which ids became which. `retired` are items that may be brought back. */
export function edited(items: readonly PlacedDraft[], retired: readonly ChecklistItem[], edit: Edit): EditedItems {
  if (edit.kind === 'add') return { ...NOTHING, items: [...items, { list: edit.list, item: anItem(edit.name) }] };
  if (edit.kind === 'bring back') {
    const item = retired[edit.at % Math.max(retired.length, 1)];
    if (!item) return { ...NOTHING, items };
    return { ...NOTHING, items: [...items, { list: edit.list, item }], orders: { restore: [item.id] } };
  }
  const placed = items[edit.at % Math.max(items.length, 1)];
  if (!placed) return { ...NOTHING, items };
  const { list, item } = placed;
  const others = items.filter((other) => other !== placed);
  switch (edit.kind) {
    case 'rename': {
      const origin = edit.keepsOrigin ? item : { ...item, mergedFrom: [], splitFrom: undefined };
      const renamed = { ...origin, id: edit.name, formerIds: [...(edit.keepsOrigin ? item.formerIds : []), item.id] };
      return { ...NOTHING, items: [...others, { list, item: renamed }], became: [[item.id, edit.name]] };
    }
    case 'move':
      return { ...NOTHING, items: [...others, { list: edit.list, item }] };
    case 'split': {
      const parts = [edit.name, edit.other];
      return {
        ...NOTHING,
        items: [...others, ...parts.map((name) => ({ list, item: anItem(name, { splitFrom: item.id }) }))],
        became: parts.map((name) => [item.id, name]),
      };
    }
    case 'merge': {
      const second = others[edit.with % Math.max(others.length, 1)];
      if (!second) return { ...NOTHING, items };
      const sources = [item.id, second.item.id];
      const rest = others.filter((other) => other !== second);
      return {
        ...NOTHING,
        items: [...rest, { list, item: anItem(edit.name, { mergedFrom: sources }) }],
        became: sources.map((id) => [id, edit.name]),
      };
    }
    case 'reword': {
      const isNew = edit.as === 'new meaning';
      const reworded = { ...item, text: edit.text, rev: item.rev + (isNew ? 1 : 0) };
      const orders = isNew ? {} : { editorial: [item.id] };
      return { ...NOTHING, items: [...others, { list, item: reworded }], orders };
    }
    case 'retire':
      return { ...NOTHING, items: others, orders: { retire: [{ id: item.id, why: 'Не нужен.' }] } };
    case 'reorder':
      return { ...NOTHING, items: [placed, ...others] };
  }
}

/** The items by their lists. */
export function listsOf(items: readonly PlacedDraft[]): Lists {
  const lists: Lists = {};
  for (const { list, item } of items) lists[list] = [...(lists[list] ?? []), item];
  return lists;
}

const NOTHING = { orders: {}, became: [] };

export type Edit =
  | { kind: 'add'; name: string; list: string }
  | { kind: 'bring back'; at: number; list: string }
  | { kind: 'rename'; at: number; name: string; keepsOrigin: boolean }
  | { kind: 'move'; at: number; list: string }
  | { kind: 'split'; at: number; name: string; other: string }
  | { kind: 'merge'; at: number; with: number; name: string }
  | { kind: 'reword'; at: number; text: string; as: 'new meaning' | 'same meaning' }
  | { kind: 'retire'; at: number }
  | { kind: 'reorder'; at: number };

export interface PlacedDraft {
  readonly list: string;
  readonly item: ChecklistItem;
}

interface EditedItems {
  readonly items: readonly PlacedDraft[];
  readonly orders: Partial<LedgerOrders>;
  readonly became: readonly (readonly [string, string])[];
}
