/**
 * The last act of the reader that took something away, kept until it is undone or the offer is dismissed: in the storage, so that a reload or
 * a look at another page does not end the offer.
 */
import { atom, onMount, type ReadableAtom, type WritableAtom } from 'nanostores';
import { isObject, parseObject } from '#domain/records/saved-registers.ts';
import type { Registers } from '#domain/records/registers.ts';
import { formerValues, type FormerValues, restoreValues } from '#domain/records/undo.ts';
import { updateRecord } from './record.ts';
import { readText, removeText, writeText } from './safe-storage.ts';
import { $isUndoOffered, undoKey } from './undo-signal.ts';
import { profileRecord } from './workspace.ts';

/** What can be undone now; undefined when nothing can. */
export function undoOffer(): ReadableAtom<UndoOffer | undefined> {
  $offer ??= createOffer();
  return $offer;
}

/**
 * Does something that takes from these records, and offers to undo it. `label` says what was done: «Отметки сняты». Nothing is offered when
 * nothing was changed.
 */
export function doWithUndo(label: string, recordNames: readonly string[], act: () => void): void {
  const before = recordNames.map((name) => [name, profileRecord(name).get()] as const);
  act();
  const records: Record<string, FormerValues> = {};
  for (const [name, registers] of before) {
    const former = formerValues(registers, profileRecord(name).get());
    if (Object.keys(former).length > 0) records[name] = former;
  }
  if (Object.keys(records).length > 0) setOffer({ label, records });
}

/** Undoes what was offered. */
export function undo(now: Date): void {
  const offer = undoOffer().get();
  if (!offer) return;
  for (const [name, former] of Object.entries(offer.records)) {
    updateRecord(profileRecord(name), (registers: Registers) => restoreValues(registers, former, now));
  }
  setOffer(undefined);
}

/** Ends the offer. */
export function dismissUndo(): void {
  setOffer(undefined);
}

let $offer: WritableAtom<UndoOffer | undefined> | undefined;

function createOffer(): WritableAtom<UndoOffer | undefined> {
  const offer = atom(readOffer());
  // What was taken up or dismissed in one tab must not be taken up in another: it would undo what was done since.
  onMount(offer, () => {
    const hear = ({ key }: StorageEvent): void => {
      if (key === undoKey() || key === null) offer.set(readOffer());
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  });
  return offer;
}

function setOffer(offer: UndoOffer | undefined): void {
  undoOffer();
  $offer?.set(offer);
  if (offer) writeText(undoKey(), JSON.stringify(offer));
  else removeText(undoKey());
  $isUndoOffered.set(offer !== undefined);
}

function readOffer(): UndoOffer | undefined {
  const { label, records } = parseObject(readText(undoKey()) ?? '') ?? {};
  if (typeof label !== 'string' || !isObject(records)) return undefined;
  return { label, records: Object.fromEntries(Object.entries(records).filter(isNamedValues)) };
}

function isNamedValues(entry: [string, unknown]): entry is [string, FormerValues] {
  return isObject(entry[1]);
}

export interface UndoOffer {
  readonly label: string;
  /** By the name of the record. */
  readonly records: Readonly<Record<string, FormerValues>>;
}
