/**
 * What the browser keeps of one checklist in one cycle.
 *
 *     {"v":1,
 *      "done":  {"check-sign-in":"2026-09-14T10:02:11.000Z"},
 *      "undone":{"write-to-support":"2026-09-15T07:40:00.000Z"}}
 *
 * Every field but `v` is a state, and maps the items that are in it to the moment of their last change. An item that was never
 * touched is in none. `undone` is the memory of an un-ticking: without it an older tab would bring the tick back, because two
 * copies are merged item by item and the later change wins (`merge.ts`).
 *
 * Life: written at each tick and un-tick; «Снять все отметки» moves the ticks to `undone`, «Вернуть» moves them back; nothing is
 * ever deleted, so a new cycle starts empty under its own key and the old one stays readable.
 *
 * When the content changes:
 * - reordered, moved to another section, reworded: nothing happens, ticks hang on ids alone;
 * - renamed: the old id goes to `formerIds`, its tick counts on (`reconcile.ts`), and the next change is written under the new id;
 * - removed: the entry stays, uncounted, and counts again when the item comes back;
 * - split, or two items made one: new ids without `formerIds`, so that the reader checks again what now means something else.
 *
 * To extend: a further state («не нужно») is one more field; a page of an older release keeps states it does not know. Notes and
 * initials are no states: they get a key of their own. A change that older pages would misread raises `v`.
 */
const VERSION = 1;
const STATE_NAME = /^[a-z]+(-[a-z]+)*$/;
const ITEM_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

export const EMPTY_PROGRESS: SavedProgress = { changes: new Map(), unreadable: false };

/** Reads a stored text. Never throws: what is no progress gives an empty one marked `unreadable`; single broken entries are left out. */
export function decodeProgress(text: string): SavedProgress {
  const saved = parseObject(text);
  if (saved?.v !== VERSION || !isObject(saved.done)) return { ...EMPTY_PROGRESS, unreadable: true };
  const changes = new Map<string, ItemChange>();
  for (const [state, moments] of Object.entries(saved)) {
    if (!STATE_NAME.test(state) || !isObject(moments)) continue;
    for (const [itemId, moment] of Object.entries(moments)) {
      const at = parseMoment(moment);
      if (at === undefined || !ITEM_ID.test(itemId)) continue;
      changes.set(itemId, laterChange(changes.get(itemId), { state, at }));
    }
  }
  return { changes, unreadable: false };
}

/** Writes a progress as text. Equal progresses give equal texts, whatever the order of the clicks. */
export function encodeProgress({ changes }: SavedProgress): string {
  const states = new Map<string, Map<string, string>>([['done', new Map()]]);
  for (const [itemId, { state, at }] of [...changes].sort(byKey)) {
    const moments = states.get(state) ?? new Map<string, string>();
    states.set(state, moments.set(itemId, at));
  }
  const fields = [...states].sort(byKey).map(([state, moments]) => [state, Object.fromEntries(moments)] as const);
  return JSON.stringify({ v: VERSION, ...Object.fromEntries(fields) });
}

/** The later of two changes of one item; of two at the same moment the one whose state comes first in the alphabet: `done`. */
export function laterChange(one: ItemChange | undefined, other: ItemChange): ItemChange {
  if (one === undefined || other.at > one.at) return other;
  return other.at === one.at && other.state < one.state ? other : one;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One spelling for all moments, so that they compare as texts. */
function parseMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' || !MOMENT.test(value)) return undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

export interface SavedProgress {
  /** The last change of each item that was ever touched. */
  readonly changes: ReadonlyMap<string, ItemChange>;
  /** The stored text is no progress that this release can read. */
  readonly unreadable: boolean;
}

export interface ItemChange {
  /** `done`, `undone`, or a state of a later release. */
  readonly state: string;
  /** `2026-09-14T10:02:11.000Z` */
  readonly at: string;
}
