/**
 * Elements that stand on few pages come in a file of their own, which only those pages fetch: their weight is not on all the others.
 */
export function definedWherePresent(elements: Record<string, () => Promise<unknown>>): void {
  for (const [tag, load] of Object.entries(elements)) if (document.querySelector(tag)) void load();
}
