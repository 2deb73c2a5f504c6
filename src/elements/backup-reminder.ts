import { currentBackupState } from '#stores/backup.ts';
import { backupReminderText } from '#text/backup.ts';
import { BACKUP_PAGE } from '#text/storage.ts';
import { define, requiredChildren } from './define.ts';

/**
 * `<backup-reminder hidden>` around an empty `[data-part=text]` and a link: reminds of a copy that is overdue, and offers to restore from one where nothing
 * was ever marked; hidden while all is well.
 */
export class BackupReminder extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    // The records hear of another tab themselves, perhaps later than this element.
    const renderLater = (): unknown => setTimeout(() => this.#render());
    for (const event of ['storage', 'pageshow']) {
      window.addEventListener(event, renderLater, { signal: this.#abort.signal });
    }
    this.#render();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #render(): void {
    const state = currentBackupState(new Date());
    const [text] = requiredChildren(this, '[data-part=text]', HTMLElement);
    const [link] = requiredChildren(this, 'a', HTMLAnchorElement);
    const isEmpty = state.kind === 'empty';
    this.hidden = !isEmpty && state.kind !== 'overdue';
    text.textContent = state.kind === 'overdue' ? backupReminderText.overdue(state.days) : backupReminderText.empty;
    link.textContent = isEmpty ? backupReminderText.restore : backupReminderText.save;
    link.href = isEmpty ? `${BACKUP_PAGE.address}#restore` : BACKUP_PAGE.address;
  }
}

define('backup-reminder', BackupReminder);
