/**
 * Elements that stand on few pages come in a file of their own, which only those pages fetch: their weight is not on all the others. The key is a
 * selector: it may ask for more than the name of the element.
 */
export function definedWherePresent(elements: Record<string, () => Promise<unknown>>): void {
  for (const [selector, load] of Object.entries(elements)) if (document.querySelector(selector)) void load();
}
