/** What the reader has marked in the checklists, in the profile and the cycle that the page shows, and how it is changed. */
import { computed, type ReadableAtom } from 'nanostores';
import { formerChecklists } from '#domain/checklists/item-identity.ts';
import { type ItemText, type Mark, writeItemText, writeMark } from '#domain/checklists/marks.ts';
import { countProgress, type ProgressCount } from '#domain/checklists/progress.ts';
import { type ItemState, itemState, type RegistersOf } from '#domain/checklists/reconcile.ts';
import { findChecklist, findItem, type RegisteredChecklist } from '#domain/checklists/registry.ts';
import { NOTHING_WRITTEN, type Registers } from '#domain/records/registers.ts';
import { isSwitchedOff } from './conditions.ts';
import { type RecordStore, updateRecord } from './record.ts';
import { registry } from './registry.ts';
import { currentCycle, profileRecord, settings } from './workspace.ts';

/** The states of the items of a list, by id, in the order of the registry. `extra` are ids that the page shows beyond those. */
export function checklistStates(checklistId: string, extra: readonly string[] = []): ReadableAtom<ChecklistStates> {
  const checklist = findChecklist(registry, checklistId);
  const items = [...new Set([...checklist.items.map(({ id }) => id), ...extra])].map((id) => findItem(checklist, id));
  const records = [checklistId, ...items.flatMap(formerChecklists)].map((id) => [id, checklistRecord(id)] as const);
  const byId = new Map(records);
  return computed([...byId.values()], () => {
    const registersOf = registersFrom(byId);
    return new Map(items.map((item) => [item.id, itemState(item, checklistId, registersOf)]));
  });
}

/** How much of a list is done; a list of a switched-off duty has nothing to do. */
export function checklistProgress(checklist: RegisteredChecklist): ReadableAtom<ProgressCount> {
  return computed([checklistStates(checklist.id), isSwitchedOff(checklist.appliesWhen)], (states, isOff) =>
    countProgress(isOff ? [] : [...states.values()]),
  );
}

/** Marks an item as done, to do or not needed. The reader's initials go with it, when the settings have any. */
export function markItem(checklistId: string, itemId: string, state: Mark['state'], now: Date): void {
  changeItem(checklistId, itemId, (registers, { rev }, { at }) => {
    const marked = writeMark(registers, itemId, { state, rev }, now, at);
    const initials = settings().get().get('initials')?.value;
    return state === 'todo' || typeof initials !== 'string' || initials === ''
      ? marked
      : writeItemText(marked, itemId, 'initials', initials, now, at);
  });
}

/** Says that a changed item was checked again: the mark stays as it was. */
export function confirmItem(checklistId: string, itemId: string, now: Date): void {
  changeItem(checklistId, itemId, (registers, { rev }, { state, on, at }) =>
    writeMark(registers, itemId, on === undefined ? { state, rev } : { state, rev, on }, now, at),
  );
}

/** Writes a note or initials; an empty text takes them away. */
export function writeAboutItem(checklistId: string, itemId: string, kind: ItemText, text: string, now: Date): void {
  changeItem(checklistId, itemId, (registers, _item, { at }) => writeItemText(registers, itemId, kind, text, now, at));
}

function changeItem(checklistId: string, itemId: string, change: ItemChange): void {
  const item = findItem(findChecklist(registry, checklistId), itemId);
  const lists = new Map([checklistId, ...formerChecklists(item)].map((id) => [id, checklistRecord(id)]));
  updateRecord(checklistRecord(checklistId), (registers) => {
    const others = registersFrom(lists);
    const current = itemState(item, checklistId, (id) => (id === checklistId ? registers : others(id)));
    return change(registers, item, current);
  });
}

function checklistRecord(checklistId: string): RecordStore {
  return profileRecord(checklistRecordName(checklistId));
}

/** The name of the record in which the marks of a list are, in the current cycle. */
export function checklistRecordName(checklistId: string): string {
  return `${currentCycle()}:checklist:${checklistId}`;
}

function registersFrom(records: ReadonlyMap<string, RecordStore>): RegistersOf {
  return (id) => records.get(id)?.get() ?? NOTHING_WRITTEN;
}

type ItemChange = (registers: Registers, item: ReturnType<typeof findItem>, current: ItemState) => Registers;

export type ChecklistStates = ReadonlyMap<string, ItemState>;
