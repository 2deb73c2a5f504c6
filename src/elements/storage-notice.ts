import { $storageHealth } from '#stores/safe-storage.ts';
import { storageText } from '#text/storage.ts';
import { define } from './define.ts';

/** `<storage-notice role="status" hidden>` says in one sentence what is wrong with the browser's storage; hidden while nothing is. */
export class StorageNotice extends HTMLElement {
  #unsubscribe = (): void => {};

  connectedCallback(): void {
    this.#unsubscribe = $storageHealth.subscribe((health) => {
      this.hidden = health === 'ok';
      this.textContent = health === 'ok' ? '' : storageText[health];
    });
  }

  disconnectedCallback(): void {
    this.#unsubscribe();
  }
}

define('storage-notice', StorageNotice);
