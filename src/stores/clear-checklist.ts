import { checklistRecordName, checklistStates, markItem } from './checklists.ts';
import { doWithUndo } from './undo.ts';

/** Takes the marks of these items away, and offers to undo it; notes stay. `label` says what was done. */
export function clearItems(checklistId: string, itemIds: readonly string[], label: string, now: Date): void {
  const states = checklistStates(checklistId, itemIds).get();
  const marked = itemIds.filter((id) => (states.get(id)?.state ?? 'todo') !== 'todo');
  doWithUndo(label, [checklistRecordName(checklistId)], () => {
    for (const id of marked) markItem(checklistId, id, 'todo', now);
  });
}
