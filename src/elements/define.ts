/** Registers a custom element once; a second script that brings the same element changes nothing. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** The value of a required `data-*` attribute of an element. */
export function requiredData(host: HTMLElement, name: string): string {
  const value = host.getAttribute(`data-${name}`);
  if (value === null || value === '') throw new Error(`<${host.localName}> needs the attribute data-${name}`);
  return value;
}

/** The children that an element cannot do without: at least one. */
export function requiredChildren<Child extends Element>(
  host: HTMLElement,
  selector: string,
  kind: new () => Child,
): [Child, ...Child[]] {
  const [first, ...rest] = [...host.querySelectorAll(selector)].filter(
    (child): child is Child => child instanceof kind,
  );
  if (!first) throw new Error(`<${host.localName}> needs ${selector} inside`);
  return [first, ...rest];
}
