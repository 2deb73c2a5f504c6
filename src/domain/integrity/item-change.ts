import { claims, type Claims, descents, formerNames, type LedgeredContent } from '#domain/checklists/descent.ts';
import type { ChecklistItem } from '#schemas/checklist.ts';
import type { LedgerEntry } from '#schemas/checklist-ledger.ts';
import type { PlacedItem } from './placed-items.ts';

/** Makes the question «what does the ledger not know yet of this item?» over all items of the content. */
export function itemChanges(content: LedgeredContent): (placed: PlacedItem) => ItemChange {
  const known = descents(content);
  const entries = new Map(content.ledger.items.map((entry) => [entry.id, entry]));
  const retired = new Set(content.ledger.retired.map(({ id }) => id));
  return ({ item, list }) => {
    const recorded = entries.get(item.id);
    const names = [...formerNames(item.id, known)];
    const last = latest([recorded, ...names.map((name) => entries.get(name))]);
    const kept = new Set([...claims(item), ...retired]);
    const disowned = (recorded ? claims(recorded) : []).filter((id) => !kept.has(id));
    return { kind: disowned.length > 0 ? 'disowned' : kindOf(item, list, recorded, last), recorded, last, disowned };
  };
}

/** The same item goes on under a new name with at least the `rev` that it had. Of two entries with the same, the first. */
function latest(entries: (LedgerEntry | undefined)[]): LedgerEntry | undefined {
  return entries.reduce((last, entry) => (entry && (!last || entry.rev > last.rev) ? entry : last), undefined);
}

function kindOf(
  item: ChecklistItem,
  list: string,
  recorded: LedgerEntry | undefined,
  last: LedgerEntry | undefined,
): Exclude<ItemChange['kind'], 'disowned'> {
  if (!last) return item.rev === 1 ? 'new' : 'not-first';
  if (item.rev < last.rev) return 'lowered';
  if (item.rev > last.rev) return 'revised';
  if (item.text !== last.text || item.condition !== last.condition) return 'reworded';
  if (!recorded) return 'renamed';
  if (recorded.lists.at(-1) !== list) return 'moved';
  return recorded === last && sameClaims(item, recorded) ? 'none' : 'descent';
}

function sameClaims(one: Claims, other: Claims): boolean {
  const text = ({ formerIds, mergedFrom, splitFrom }: Claims) => JSON.stringify([formerIds, mergedFrom, splitFrom]);
  return text(one) === text(other);
}

export interface ItemChange {
  /**
   * What is to be recorded; `not-first` (a new item with a raised `rev`), `lowered`, `disowned` and, unless it is known to be editorial,
   * `reworded` are mistakes.
   */
  readonly kind: 'none' | Recordable | 'reworded' | 'lowered' | 'not-first' | 'disowned';
  /** The entry under the item's own id. */
  readonly recorded: LedgerEntry | undefined;
  /** The entry of the item as it was last published, under whichever name. */
  readonly last: LedgerEntry | undefined;
  /** Ids from which the item once said that it came, and says so no more: their ticks would not reach it. */
  readonly disowned: readonly string[];
}

type Recordable = 'new' | 'renamed' | 'moved' | 'revised' | 'descent';
