import type { LedgeredContent } from '#domain/checklists/descent.ts';
import type { IsoDate } from '#domain/dates/iso-date.ts';
import { type ItemChange, itemChanges } from '#domain/integrity/item-change.ts';
import { findItemIdProblems } from '#domain/integrity/item-ids.ts';
import { findLedgerProblems, ledgerFaults } from '#domain/integrity/ledger.ts';
import { type PlacedItem, placedItems } from '#domain/integrity/placed-items.ts';
import { LEDGER_FILE, type Problem } from '#domain/integrity/site-content.ts';
import type { ChecklistLedger, LedgerEntry, RetiredItem } from '#schemas/checklist-ledger.ts';
import type { LedgerOrders } from './orders.ts';

/**
 * Records in the ledger what the content says: new items, new names, moves, raised `rev`, and what the orders allow. Whatever would lose
 * a tick is a problem, and then nothing is recorded at all.
 */
export function recordChanges(content: LedgeredContent, today: IsoDate, orders: LedgerOrders): Recorded {
  const faults = [...ledgerFaults(content.ledger), ...orderProblems(content, orders)];
  if (faults.length > 0) return { problems: faults };
  const retired = byId(retiredItems(content.ledger, today, orders));
  const items = byId(recordedItems({ ...content, ledger: { ...content.ledger, retired } }, today, orders.editorial));
  const ledger = { items, retired };
  const recorded = { ...content, ledger };
  const problems = [...findItemIdProblems(recorded), ...findLedgerProblems(recorded)];
  return problems.length > 0 ? { problems } : { problems, ledger };
}

function recordedItems(content: LedgeredContent, today: IsoDate, editorial: readonly string[]): LedgerEntry[] {
  const changeOf = itemChanges(content);
  const entries = new Map(content.ledger.items.map((entry) => [entry.id, entry]));
  for (const placed of placedItems(content)) {
    const change = changeOf(placed);
    if (isRecordable(change, editorial.includes(placed.item.id))) {
      entries.set(placed.item.id, entryOf(placed, change, today));
    }
  }
  return [...entries.values()];
}

/** What is not recorded here is told as a problem of the new ledger. */
function isRecordable({ kind }: ItemChange, isEditorial: boolean): boolean {
  if (kind === 'reworded') return isEditorial;
  return !['none', 'lowered', 'not-first', 'disowned'].includes(kind);
}

function entryOf({ item, list }: PlacedItem, { recorded, last }: ItemChange, today: IsoDate): LedgerEntry {
  const { id, rev, text, condition, formerIds, mergedFrom, splitFrom } = item;
  const lists = [...(recorded?.lists ?? []).filter((earlier) => earlier !== list), list];
  const since = last?.rev === rev ? last.since : today;
  return { id, lists, rev, since, text, condition, formerIds, mergedFrom, splitFrom };
}

function retiredItems({ items, retired }: ChecklistLedger, today: IsoDate, orders: LedgerOrders): RetiredItem[] {
  const kept = retired.filter(({ id }) => !orders.restore.includes(id));
  const entries = new Map(kept.map((entry) => [entry.id, entry]));
  for (const { id, why } of orders.retire) {
    const list = items.find((entry) => entry.id === id)?.lists.at(-1) ?? '';
    entries.set(id, { id, on: entries.get(id)?.on ?? today, list, why });
  }
  return [...entries.values()];
}

function orderProblems(content: LedgeredContent, { editorial, retire, restore }: LedgerOrders): Problem[] {
  const present = new Map(placedItems(content).map(({ item, file }) => [item.id, file]));
  const published = new Set(content.ledger.items.map(({ id }) => id));
  const retired = new Set(content.ledger.retired.map(({ id }) => id));
  return [
    ...editorial
      .filter((id) => !present.has(id))
      .map((id) => problem(id, `пункта «${id}» нет в чек-листах`, 'имя пункта, у которого изменились слова')),
    ...restore
      .filter((id) => !retired.has(id))
      .map((id) => problem(id, `пункт «${id}» не убран`, 'имя убранного пункта')),
    ...retire.flatMap(({ id }) => {
      const file = present.get(id);
      if (file !== undefined) {
        return [problem(id, `пункт «${id}» ещё стоит в чек-листе`, `сначала уберите пункт из ${file}`)];
      }
      return published.has(id)
        ? []
        : [problem(id, `пункта «${id}» на сайте не было`, 'имя пункта, который был на сайте')];
    }),
  ];
}

function problem(field: string, wrong: string, right: string): Problem {
  return { file: LEDGER_FILE, field, wrong, right };
}

/** Ids are ASCII, so their order is the same on every computer. */
function byId<T extends { id: string }>(entries: T[]): T[] {
  return [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The new ledger is there when there are no problems. */
export interface Recorded {
  problems: Problem[];
  ledger?: ChecklistLedger;
}
