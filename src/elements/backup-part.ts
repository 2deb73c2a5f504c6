import { requiredChildren } from './define.ts';

/** A part of a panel that the server printed. */
export function part<Kind extends HTMLElement>(host: HTMLElement, name: string, kind: new () => Kind): Kind {
  return requiredChildren(host, `[data-part=${name}]`, kind)[0];
}

/** Does something at a click of a button of a panel. */
export function onClick(host: HTMLElement, name: string, act: () => void, signal: AbortSignal): void {
  part(host, name, HTMLButtonElement).addEventListener('click', act, { signal });
}
