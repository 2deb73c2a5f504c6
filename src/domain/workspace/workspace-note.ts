/**
 * What the reader must be told of whose data and which cycle the pages show: nothing on most computers, where there is one profile and the cycle is
 * that of the site.
 */
export function workspaceNote({
  profile,
  firstProfile,
  cycle,
  siteCycle,
  markedCycles,
}: Workspace): WorkspaceNote | undefined {
  const note = {
    profile: profile === firstProfile ? undefined : profile,
    cycle: cycle === siteCycle ? newCycle(cycle, markedCycles) : ({ kind: 'other', shown: cycle, siteCycle } as const),
  };
  return note.profile !== undefined || note.cycle ? note : undefined;
}

/** The site has gone on to a cycle in which nothing is marked yet: the marks of the last one may be looked for. */
function newCycle(cycle: number, markedCycles: readonly number[]): NewCycle | undefined {
  const former = Math.max(0, ...markedCycles.filter((year) => year < cycle));
  return former > 0 && !markedCycles.includes(cycle) ? { kind: 'new', shown: cycle, former } : undefined;
}

interface Workspace {
  /** The ids of the shown profile and of the one that every browser has. */
  readonly profile: string;
  readonly firstProfile: string;
  /** The shown cycle, and the one that the site works for. */
  readonly cycle: number;
  readonly siteCycle: number;
  /** The cycles in which something is marked. */
  readonly markedCycles: readonly number[];
}

export interface WorkspaceNote {
  /** The id of the shown profile, when it is not the first one. */
  readonly profile: string | undefined;
  readonly cycle: OtherCycle | NewCycle | undefined;
}

/** The reader looks at another cycle than the site's. */
interface OtherCycle {
  readonly kind: 'other';
  readonly shown: number;
  readonly siteCycle: number;
}

/** A new cycle has begun; the marks of a former one are still there. */
interface NewCycle {
  readonly kind: 'new';
  readonly shown: number;
  readonly former: number;
}
