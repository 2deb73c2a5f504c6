/** Suggests the known id that shares the longest beginning: most dangling references are half-remembered names. */
export function nearest(id: string, known: ReadonlySet<string>): string {
  const best = [...known].sort((a, b) => sharedBeginning(b, id) - sharedBeginning(a, id))[0];
  return best !== undefined && sharedBeginning(best, id) >= LEAST_SHARED ? `; может быть, «${best}»` : '';
}

/** Fewer letters in common are chance. */
const LEAST_SHARED = 3;

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
