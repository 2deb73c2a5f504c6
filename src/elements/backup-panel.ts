import { connectClear } from './backup-clear.ts';
import { connectHandOver } from './backup-hand-over.ts';
import { connectRestore } from './backup-restore.ts';
import { connectSave } from './backup-save.ts';
import { define, requiredChildren, requiredData } from './define.ts';

/**
 * `<backup-panel data-kind="save">` around the controls that the server printed, and `[data-part=status]`, a polite live region: saves a copy of
 * everything that the reader keeps, restores from one, hands over to another person, clears. Fetched on the page of copies alone; packing a link and
 * drawing up the act are fetched at the click that asks for them. Sets `data-ready` on itself.
 */
export class BackupPanel extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const [status] = requiredChildren(this, '[data-part=status]', HTMLElement);
    const kind = requiredData(this, 'kind');
    const connect = KINDS.get(kind);
    if (!connect) throw new Error(`<backup-panel> knows no kind ${kind}`);
    connect(this, { signal: this.#abort.signal, say: (text) => status.replaceChildren(text) });
    this.toggleAttribute('data-ready', true);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

const KINDS = new Map<string, (host: HTMLElement, context: PanelContext) => void>([
  ['save', connectSave],
  ['restore', connectRestore],
  ['hand-over', connectHandOver],
  ['clear', connectClear],
]);

export interface PanelContext {
  /** Ends when the panel leaves the page. */
  readonly signal: AbortSignal;
  /** Tells the reader what was done. */
  readonly say: (text: string) => void;
}

define('backup-panel', BackupPanel);
