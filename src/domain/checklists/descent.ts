/**
 * Where a checklist item came from, over any number of changes. Items of today say it themselves; of items that are gone the ledger
 * remembers what they last said. So an editor names only the last step: when A and B became C, and C was renamed D, D says
 * `formerIds: [C]`, and the ticks of A and B still count.
 */
import { placedItems } from '#domain/integrity/placed-items.ts';
import type { SiteContent } from '#domain/integrity/site-content.ts';

/** The descent of every item that is or was, by id. */
export function descents(content: LedgeredContent): Descents {
  return new Map<string, Descent>([
    ...content.ledger.items.map((entry) => [entry.id, entry] as const),
    ...placedItems(content).map(({ item, list }) => {
      const lists = content.ledger.items.find(({ id }) => id === item.id)?.lists ?? [];
      return [item.id, { ...item, lists: [...new Set([...lists, list])] }] as const;
    }),
  ]);
}

/** All names that the item had before, without its own. */
export function formerNames(id: string, known: Descents): Set<string> {
  return reach(id, (one) => known.get(one)?.formerIds ?? []);
}

/** What the item, under any of its names, was merged or split from, however far back. */
export function sources(id: string, known: Descents): Set<string> {
  const direct = [id, ...formerNames(id, known)].flatMap((name) => {
    const descent = known.get(name);
    return descent ? claims({ ...descent, formerIds: [] }) : [];
  });
  return new Set(direct.flatMap((source) => [source, ...ancestors(source, known)]));
}

/** All items that became this one or a part of it, under all their names. */
export function ancestors(id: string, known: Descents): Set<string> {
  return reach(id, (one) => {
    const descent = known.get(one);
    return descent ? claims(descent) : [];
  });
}

/** Ids that the item says it came from. */
export function claims({ formerIds, mergedFrom, splitFrom }: Claims): string[] {
  return [...formerIds, ...mergedFrom, ...(splitFrom === undefined ? [] : [splitFrom])];
}

/** The places (see `./item-identity.ts`) in which ticks may be that count for an item. An item can have come back to a name: `passed` stops the round. */
export function origins(id: string, known: Descents, passed: readonly string[] = []): Origins {
  const descent = known.get(id);
  if (!descent || passed.includes(id)) return { places: [], splitFrom: [], mergedFrom: [] };
  const of = (other: string) => origins(other, known, [...passed, id]);
  const former = descent.formerIds.map(of);
  const whole = descent.splitFrom === undefined ? [] : [of(descent.splitFrom)];
  return {
    places: unique([...descent.lists.map((list) => `${list}/${id}`), ...former.flatMap(({ places }) => places)]),
    splitFrom: unique([...whole.flatMap(allPlaces), ...former.flatMap(({ splitFrom }) => splitFrom)]),
    mergedFrom: uniqueGroups(
      descent.mergedFrom.length > 0
        ? descent.mergedFrom.map(of).flatMap(groups)
        : [...whole, ...former].flatMap(({ mergedFrom }) => mergedFrom),
    ),
  };
}

/** What must be done for the item to count as done. A part of something that was merged itself is done when the merged one was, too. */
function groups(item: Origins): string[][] {
  const own = allPlaces(item);
  return item.mergedFrom.length === 0 ? [own] : item.mergedFrom.map((group) => unique([...group, ...own]));
}

function allPlaces({ places, splitFrom }: Origins): string[] {
  return [...places, ...splitFrom];
}

function reach(id: string, next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...next(id)];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one === id || reached.has(one)) continue;
    reached.add(one);
    waiting.push(...next(one));
  }
  return reached;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function uniqueGroups(all: readonly string[][]): string[][] {
  return [...new Map(all.map((group) => [group.join(' '), group])).values()];
}

export type LedgeredContent = Pick<SiteContent, 'checklists' | 'ledger'>;

export type Descents = ReadonlyMap<string, Descent>;

export interface Claims {
  readonly formerIds: readonly string[];
  readonly mergedFrom: readonly string[];
  readonly splitFrom?: string | undefined;
}

export interface Descent extends Claims {
  /** All lists in which the item was published, the present one last. */
  readonly lists: readonly string[];
}

export interface Origins {
  /** Of the item itself, under all its names. */
  readonly places: string[];
  /** Of the item that was split into this one and others. */
  readonly splitFrom: string[];
  /** Of each item that became this one. */
  readonly mergedFrom: string[][];
}
