/**
 * Makes links two-way: the ids that a thing names itself, in its own order, and after them those of the things that name it. Each once.
 */
export function bothWays<Other extends { id: string }>(
  named: readonly string[],
  others: readonly Other[],
  namesBack: (other: Other) => boolean,
): string[] {
  return [...new Set([...named, ...others.filter(namesBack).map(({ id }) => id)])];
}
