/**
 * What makes an item the same item over the years. A place, `<checklistId>/<itemId>`, is where ticks of an item may have been stored:
 * under a former id, or in the list in which the item was before it moved to another duty.
 */
export interface ItemIdentity {
  readonly id: string;
  /** Raised when the meaning changes. */
  readonly rev: number;
  /** The day on which this `rev` was published, `YYYY-MM-DD`; absent for the first. */
  readonly revisedOn?: string;
  /** Where the same item was before it was renamed or moved. */
  readonly formerPlaces?: readonly string[];
  /** Items that became this one, each with all its places. Done when all of them were. */
  readonly mergedFrom?: readonly (readonly string[])[];
  /** The places of an item that was split into this one and others. Its mark counts, to be checked again. */
  readonly splitFrom?: readonly string[];
}

/** The parts of a place. */
export function placeParts(place: string): { checklistId: string; itemId: string } {
  const [checklistId = '', itemId = ''] = place.split('/');
  return { checklistId, itemId };
}

/** The lists, besides its own, in which marks of the item may be stored. */
export function formerChecklists({ formerPlaces = [], mergedFrom = [], splitFrom = [] }: ItemIdentity): string[] {
  return [
    ...new Set([...formerPlaces, ...mergedFrom.flat(), ...splitFrom].map((place) => placeParts(place).checklistId)),
  ];
}
