import { moscowToday } from '#domain/dates/moscow-time.ts';
import { currentCycle } from '#stores/workspace.ts';
import { formatDate } from '#text/format-date.ts';
import { printedText } from '#text/print.ts';
import { define } from './define.ts';
import { printAlone } from './print-alone.ts';

/**
 * `<print-buttons>` around buttons `[data-print=filled]` and `[data-print=blank]`: prints the checklist in which they stand, or the whole page,
 * with the reader's marks or without them.
 */
export class PrintButtons extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-print]') : null;
        if (button)
          printAlone(this.closest<HTMLElement>('check-list') ?? undefined, { blank: button.dataset.print === 'blank' });
      },
      { signal: this.#abort.signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

define('print-buttons', PrintButtons);

// A sheet of paper outlives the page: it says whose cycle it shows and when it was printed.
window.addEventListener('beforeprint', () => {
  const line = printedText(currentCycle(), formatDate(moscowToday(new Date())));
  for (const part of document.querySelectorAll('[data-part=printed]')) part.textContent = line;
});
