/**
 * Brings what was stored, under whatever names and in whatever lists, in line with the items of today. It only reads: nothing stored is
 * moved or renamed, so running it again, or with an older release of the site, gives the same.
 *
 * - reordered, moved to another section, reworded: nothing happens, marks hang on ids alone; a raised `rev` shows «пункт изменён»;
 * - renamed or moved to another list: the latest mark at any of the item's places counts;
 * - split: the mark counts for each part until the reader marks the part, and is to be checked again;
 * - merged: done when all that became one were done or not needed; what was ticked in part is to do, and the reader is told;
 * - removed: what was stored stays, uncounted, and counts again when the item comes back.
 */
import type { Registers } from '#domain/records/registers.ts';
import { type ItemIdentity, placeParts } from './item-identity.ts';
import { type ItemText, readItemText, readMark, type WrittenMark } from './marks.ts';

/** What is known of an item, from the registers of its own list and those of lists in which it was before. */
export function itemState(item: ItemIdentity, checklistId: string, registersOf: RegistersOf): ItemState {
  const places = [`${checklistId}/${item.id}`, ...(item.formerPlaces ?? [])];
  const own = latestMark(places, registersOf);
  const mark = own ?? splitMark(item, registersOf) ?? mergedMark(item, registersOf);
  const isMarked = mark !== undefined && mark.state !== 'todo';
  return {
    id: item.id,
    state: mark?.state ?? 'todo',
    ...(isMarked ? { on: mark.on } : {}),
    changed: (isMarked && mark.rev < item.rev) || (own === undefined && isTickedInPart(item, registersOf)),
    note: textOf('note', item, places, registersOf),
    initials: textOf('initials', item, places, registersOf),
    at: latest([...places, ...sources(item)].flatMap((place) => momentsAt(place, registersOf))),
  };
}

/** A mark that was given to something else is never as new as the item. */
const OUTDATED = 0;
/** What was merged means what the merged item meant when it was new; since then its `rev` may have been raised. */
const BORN = 1;

function latestMark(places: readonly string[], registersOf: RegistersOf): WrittenMark | undefined {
  return places
    .flatMap((place) => markAt(place, registersOf) ?? [])
    .reduce<WrittenMark | undefined>(
      (last, mark) => (last === undefined || mark.at > last.at ? mark : last),
      undefined,
    );
}

function splitMark({ splitFrom = [] }: ItemIdentity, registersOf: RegistersOf): WrittenMark | undefined {
  const mark = latestMark(splitFrom, registersOf);
  return mark && { ...mark, rev: OUTDATED };
}

function mergedMark({ mergedFrom = [] }: ItemIdentity, registersOf: RegistersOf): WrittenMark | undefined {
  const marks = mergedFrom.map((places) => latestMark(places, registersOf));
  const settled = marks.flatMap((mark) => (mark && mark.state !== 'todo' ? [mark] : []));
  if (settled.length === 0 || settled.length < mergedFrom.length) return undefined;
  const done = settled.filter(({ state }) => state === 'done');
  const [first, ...rest] = done.length > 0 ? done : settled;
  return first && { ...rest.reduce((last, mark) => (mark.on > last.on ? mark : last), first), rev: BORN };
}

function isTickedInPart({ mergedFrom = [] }: ItemIdentity, registersOf: RegistersOf): boolean {
  const done = mergedFrom.filter((places) => latestMark(places, registersOf)?.state === 'done');
  return done.length > 0 && done.length < mergedFrom.length;
}

/** The item's own text, or those of what it came from. */
function textOf(kind: ItemText, item: ItemIdentity, places: readonly string[], registersOf: RegistersOf): string {
  const own = latestText(kind, places, registersOf);
  if (own !== undefined) return own;
  const texts = [item.splitFrom ?? [], ...(item.mergedFrom ?? [])].flatMap(
    (former) => latestText(kind, former, registersOf) ?? [],
  );
  return [...new Set(texts.filter(Boolean))].join(kind === 'note' ? '\n' : ', ');
}

function latestText(kind: ItemText, places: readonly string[], registersOf: RegistersOf): string | undefined {
  return places
    .flatMap((place) => {
      const { checklistId, itemId } = placeParts(place);
      return readItemText(registersOf(checklistId), itemId, kind) ?? [];
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))[0]?.text;
}

function markAt(place: string, registersOf: RegistersOf): WrittenMark | undefined {
  const { checklistId, itemId } = placeParts(place);
  return readMark(registersOf(checklistId), itemId);
}

function momentsAt(place: string, registersOf: RegistersOf): string[] {
  const { checklistId, itemId } = placeParts(place);
  const registers = registersOf(checklistId);
  return ['mark', 'note', 'initials'].flatMap((kind) => registers.get(`${itemId}.${kind}`)?.at ?? []);
}

function sources({ mergedFrom = [], splitFrom = [] }: ItemIdentity): string[] {
  return [...mergedFrom.flat(), ...splitFrom];
}

function latest(moments: readonly string[]): string {
  return moments.reduce((last, moment) => (moment > last ? moment : last), '');
}

/** The registers of a checklist in the reader's cycle. */
export type RegistersOf = (checklistId: string) => Registers;

export interface ItemState {
  readonly id: string;
  readonly state: 'done' | 'todo' | 'not-needed';
  /** When the reader marked it so; absent while it is to do. */
  readonly on?: string;
  /** The item means something else than when the reader marked it: to be checked again. */
  readonly changed: boolean;
  readonly note: string;
  readonly initials: string;
  /** The last moment at which anything of it was written; empty when nothing was. What is written next must be later. */
  readonly at: string;
}
