/**
 * What the reader must be told of whose data and which cycle the pages show: nothing on most computers, where there is one profile and the cycle is
 * that of the site.
 */
export function workspaceNote({
  profile,
  hasProfiles,
  cycle,
  siteCycle,
  recordNames,
}: Workspace): WorkspaceNote | undefined {
  const cycles = new Set(recordNames.flatMap((name) => /^(\d{4}):/.exec(name)?.[1] ?? []).map(Number));
  const former = Math.max(...[...cycles].filter((year) => year < cycle), 0);
  if (cycle === siteCycle && former > 0 && !cycles.has(cycle)) return { kind: 'new-cycle', cycle, former };
  if (cycle !== siteCycle) return { kind: 'other-cycle', cycle, siteCycle, profile: hasProfiles ? profile : undefined };
  return hasProfiles ? { kind: 'profile', profile } : undefined;
}

interface Workspace {
  /** The name of the shown profile. */
  readonly profile: string;
  /** Whether there are several, so that it has to be said which one is shown. */
  readonly hasProfiles: boolean;
  readonly cycle: number;
  /** The cycle that the site works for. */
  readonly siteCycle: number;
  readonly recordNames: readonly string[];
}

export type WorkspaceNote =
  /** The site has moved on to a new cycle; the marks of the former one are still there. */
  | { readonly kind: 'new-cycle'; readonly cycle: number; readonly former: number }
  /** The reader looks at another cycle than the site's. */
  | {
      readonly kind: 'other-cycle';
      readonly cycle: number;
      readonly siteCycle: number;
      readonly profile: string | undefined;
    }
  | { readonly kind: 'profile'; readonly profile: string };
