import { copyText } from '#text/copy.ts';
import { copyPlainText } from './clipboard.ts';
import { define } from './define.ts';

/** How long the word «Скопировано» stays. */
const CONFIRMATION_MILLISECONDS = 4000;

/**
 * `<copy-button data-text="…">` or `<copy-button data-from="id of an element">` around a hidden `button` and a `[role=status]`:
 * copies the text at a click and says so.
 */
export class CopyButton extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const button = this.querySelector('button');
    if (!button) throw new Error('<copy-button> needs a button inside');
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #copy(): Promise<void> {
    const copied = await copyPlainText(this.#text());
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = copied ? copyText.copied : copyText.failed;
    setTimeout(() => status.replaceChildren(), CONFIRMATION_MILLISECONDS);
  }

  #text(): string {
    const source = this.dataset.from === undefined ? null : document.getElementById(this.dataset.from);
    return this.dataset.text ?? source?.innerText.replaceAll('\u00a0', ' ') ?? '';
  }
}

define('copy-button', CopyButton);
