import { isOnSharedComputer } from '#stores/shared-computer.ts';
import { $storageHealth, type StorageHealth } from '#stores/safe-storage.ts';
import { BACKUP_PAGE, storageText } from '#text/storage.ts';
import { saveBackup, saveUnreadable } from './backup-files.ts';
import { define } from './define.ts';

/**
 * `<storage-notice role="status" hidden>` says what is wrong with the browser's storage, or that nothing outlives the tab; hidden while there is
 * nothing to say. Beside it, in `[data-part=storage]`, may stand buttons `[data-storage-act]` that name the notices in which each is of use, separated by
 * spaces. `./storage-watch.ts` fetches all this for the few readers who see it.
 */
export class StorageNotice extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const stop = $storageHealth.subscribe((health) => this.#render(noticeOf(health)));
    signal.addEventListener('abort', stop);
    for (const button of this.#acts) button.addEventListener('click', () => act(button.name), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #render(notice: Notice | undefined): void {
    this.hidden = notice === undefined;
    this.replaceChildren(...(notice ? withLink(storageText[notice]) : []));
    for (const button of this.#acts) {
      button.hidden = notice === undefined || !(button.dataset.storageAct ?? '').split(' ').includes(notice);
    }
  }

  get #acts(): HTMLButtonElement[] {
    const around = this.closest('[data-part=storage]');
    return [...(around?.querySelectorAll<HTMLButtonElement>('button[data-storage-act]') ?? [])];
  }
}

function noticeOf(health: StorageHealth): Notice | undefined {
  if (health !== 'ok') return health;
  return isOnSharedComputer() ? 'shared' : undefined;
}

/** A sentence with the name of the page of copies in it as a link. */
function withLink(sentence: string): (string | Node)[] {
  const [before = '', after = ''] = sentence.split(BACKUP_PAGE.title);
  const link = document.createElement('a');
  link.href = BACKUP_PAGE.address;
  link.textContent = BACKUP_PAGE.title;
  return [before, link, after];
}

function act(name: string): void {
  if (name === 'unreadable') saveUnreadable(new Date());
  else saveBackup(new Date());
}

type Notice = keyof typeof storageText;

define('storage-notice', StorageNotice);
