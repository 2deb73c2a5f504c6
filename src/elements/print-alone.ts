/**
 * Prints one part of the page and nothing else of it; `src/styles/print.css` reads the attributes. `blank` prints it as it was before the reader
 * filled it in.
 */
export function printAlone(part: HTMLElement | undefined, { blank = false } = {}): void {
  const root = document.documentElement;
  const mark = (on: boolean): void => {
    root.toggleAttribute('data-printing-sheet', on && part !== undefined);
    root.toggleAttribute('data-printing-blank', on && blank);
    part?.toggleAttribute('data-printed', on);
  };
  window.addEventListener('afterprint', () => mark(false), { once: true });
  mark(true);
  window.print();
}
