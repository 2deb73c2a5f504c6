import type { ChecklistLedger, LedgerEntry } from '#schemas/checklist-ledger.ts';

/** What was recorded, a line for each item. */
export function changeLines(before: ChecklistLedger, after: ChecklistLedger): string[] {
  const entries = new Map(before.items.map((entry) => [entry.id, entry]));
  const retiredBefore = new Set(before.retired.map(({ id }) => id));
  const retiredAfter = new Set(after.retired.map(({ id }) => id));
  return [
    ...after.items.flatMap((entry) => {
      const changes = entryChanges(entries.get(entry.id), entry);
      return changes.length > 0 ? [`${entry.id}: ${changes.join(', ')}`] : [];
    }),
    ...after.retired.filter(({ id }) => !retiredBefore.has(id)).map(({ id, why }) => `${id}: убран. ${why}`),
    ...before.retired.filter(({ id }) => !retiredAfter.has(id)).map(({ id }) => `${id}: возвращён`),
  ];
}

function entryChanges(before: LedgerEntry | undefined, after: LedgerEntry): string[] {
  if (!before) return [after.formerIds.length > 0 ? `новое имя вместо ${after.formerIds.join(', ')}` : 'новый пункт'];
  const isReworded = before.text !== after.text || before.condition !== after.condition;
  return [
    ...(before.rev === after.rev ? [] : [`rev ${after.rev}`]),
    ...(isReworded && before.rev === after.rev ? ['новые слова, смысл прежний'] : []),
    ...(before.lists.at(-1) === after.lists.at(-1) ? [] : [`перенесён в ${after.lists.at(-1) ?? ''}`]),
    ...(origin(before) === origin(after) ? [] : ['записано, откуда он взялся']),
  ];
}

function origin({ formerIds, mergedFrom, splitFrom }: LedgerEntry): string {
  return JSON.stringify([formerIds, mergedFrom, splitFrom]);
}
