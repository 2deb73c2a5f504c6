import { define } from './define.ts';

/**
 * `<fill-in>` around the text that `FillIn.astro` printed: its fields are filled in, and the text is copied, downloaded or printed. What does it is
 * fetched where there is such a text; until then its controls cannot be seen.
 */
export class FillIn extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    void import('./fill-in-sheet.ts').then(({ connectSheet }) => {
      if (!signal.aborted) connectSheet(this, signal);
    });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

define('fill-in', FillIn);
