import { copyText } from '#text/copy.ts';
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
    const copied = await copy(this.#text());
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

/** The clipboard is missing on pages served without TLS, as in closed networks; the old command still works there. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const reader = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // In view, so that selecting it scrolls nothing.
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy on a page without TLS
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (reader instanceof HTMLElement) reader.focus({ preventScroll: true });
  }
}

define('copy-button', CopyButton);
