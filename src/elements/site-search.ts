import { define } from './define.ts';

/**
 * `<site-search data-bundle="address of pagefind.js">` around a hidden `[data-open]` button and a `dialog` with
 * `input[type=search]`, `[data-status]` and `[data-results]`. Opens at a click or Ctrl+K; everything else is fetched then.
 */
export class SiteSearch extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const button = this.querySelector<HTMLButtonElement>('[data-open]');
    const dialog = this.querySelector('dialog');
    if (!button || !dialog) throw new Error('<site-search> needs [data-open] and a dialog inside');
    button.hidden = false;
    button.addEventListener('click', () => this.#open(dialog), { signal });
    // The place of the key, not its letter: on the Russian layout the same key types «л».
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (dialog.open) dialog.close();
        else this.#open(dialog);
      },
      { signal },
    );
    // A click on the backdrop hits the dialog itself; a link of a result on this very page must uncover it.
    dialog.addEventListener(
      'click',
      ({ target }) => {
        if (target === dialog || (target instanceof Element && target.closest('a, [data-close]'))) dialog.close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #open(dialog: HTMLDialogElement): void {
    dialog.showModal();
    dialog.querySelector('input')?.focus();
    void import('./site-search-results.ts').then(({ connectResults }) =>
      connectResults(dialog, this.dataset.bundle ?? '', this.#abort.signal),
    );
  }
}

define('site-search', SiteSearch);
