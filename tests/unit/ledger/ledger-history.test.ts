import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegistry } from '#domain/checklists/build-registry.ts';
import { addDays, parseIsoDate } from '#domain/dates/iso-date.ts';
import { findItemIdProblems } from '#domain/integrity/item-ids.ts';
import { findLedgerProblems } from '#domain/integrity/ledger.ts';
import { NO_ORDERS } from '#ledger/orders.ts';
import { recordChanges } from '#ledger/record-changes.ts';
import type { ChecklistItem } from '#schemas/checklist.ts';
import type { ChecklistLedger } from '#schemas/checklist-ledger.ts';
import { checklistsOf, NEW_LEDGER } from '../../builders/checklist-content.ts';
import { anyEdits, type Edit, edited, listsOf, type PlacedDraft } from '../../builders/checklist-edits.ts';

/** What came of years of editing: each edit is recorded, or refused and taken back. Tells of every step that was recorded. */
function* history(edits: readonly Edit[]): Generator<Step> {
  let step: Step = { items: [], before: NEW_LEDGER, ledger: NEW_LEDGER, mirrored: NEW_LEDGER, places: [], became: [] };
  let gone: ChecklistItem[] = [];
  for (const [index, edit] of edits.entries()) {
    const { items, orders, became } = edited(step.items, gone, edit);
    const left = step.items.map(({ item }) => item).filter(({ id }) => orders.retire?.some((one) => one.id === id));
    const today = addDays(parseIsoDate('2026-11-22'), index);
    const record = (ordered: readonly PlacedDraft[]) =>
      recordChanges({ checklists: checklistsOf(listsOf(ordered)), ledger: step.ledger }, today, {
        ...NO_ORDERS,
        ...orders,
      });
    const { ledger } = record(items);
    const { ledger: mirrored } = record([...items].reverse());
    if (!ledger) continue;
    gone = [...gone, ...left];
    const places = [...new Set([...step.places, ...items.map(({ list, item }) => `${list}/${item.id}`)])];
    step = { items, before: step.ledger, ledger, mirrored, places, became: [...step.became, ...became] };
    yield step;
  }
}

function always(holds: (step: Step) => void): void {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      for (const step of history(edits)) holds(step);
    }),
  );
}

describe('after any edits that were recorded', () => {
  it('the ledger still has every id and every list, and no rev is lower', () => {
    always(({ before, ledger }) => {
      for (const { id, lists, rev } of before.items) {
        const entry = ledger.items.find((one) => one.id === id);
        expect(new Set(entry?.lists)).toEqual(new Set([...(entry?.lists ?? []), ...lists]));
        expect(entry?.rev).toBeGreaterThanOrEqual(rev);
      }
    });
  });

  it('recording again changes nothing', () => {
    always(({ items, ledger }) => {
      const content = { checklists: checklistsOf(listsOf(items)), ledger };
      const again = recordChanges(content, parseIsoDate('2030-01-01'), NO_ORDERS);
      expect(JSON.stringify(again)).toBe(JSON.stringify({ problems: [], ledger }));
    });
  });

  it('the build has nothing to say', () => {
    always(({ items, ledger }) => {
      const content = { checklists: checklistsOf(listsOf(items)), ledger };
      expect([...findItemIdProblems(content), ...findLedgerProblems(content)]).toEqual([]);
    });
  });

  it('the ledger does not depend on the order of the items', () => {
    always(({ ledger, mirrored }) => {
      expect(mirrored).toEqual(ledger);
    });
  });

  it('a tick at any place where an item ever was counts for what became of it', () => {
    always(({ items, ledger, places, became }) => {
      const registry = buildRegistry({ checklists: checklistsOf(listsOf(items)), ledger, docs: [], cycles: [] });
      const read = new Map(
        registry.checklists.flatMap((checklist) =>
          checklist.items.map(({ id, formerPlaces = [], mergedFrom = [], splitFrom = [] }) => [
            id,
            [`${checklist.id}/${id}`, ...formerPlaces, ...mergedFrom.flat(), ...splitFrom],
          ]),
        ),
      );
      for (const place of places) {
        for (const heir of descendants(place.split('/')[1] ?? '', became)) {
          expect(read.get(heir) ?? [place]).toContain(place);
        }
      }
    });
  });

  it('an item that is gone without a word is refused', () => {
    always(({ items, ledger }) => {
      for (const { item } of items) {
        const rest = items.filter((other) => other.item !== item);
        const content = { checklists: checklistsOf(listsOf(rest)), ledger };
        const { problems } = recordChanges(content, parseIsoDate('2030-01-01'), NO_ORDERS);
        expect(problems.map(({ field }) => field)).toContain(item.id);
      }
    });
  });
});

/** The item and all that it became, as the edits say. */
function descendants(id: string, became: Step['became']): string[] {
  const found = new Set([id]);
  for (const one of found) for (const [from, to] of became) if (from === one) found.add(to);
  return [...found];
}

interface Step {
  readonly items: readonly PlacedDraft[];
  readonly before: ChecklistLedger;
  readonly ledger: ChecklistLedger;
  /** The ledger as it is when the same items stand the other way round. */
  readonly mirrored: ChecklistLedger | undefined;
  /** `<list>/<id>` of all items that ever were. */
  readonly places: readonly string[];
  readonly became: readonly (readonly [string, string])[];
}
