import { type Backup, LARGEST_BACKUP, readBackup, type ReadBackup } from '#domain/backup/backup-file.ts';
import { allRecords, copyBeforeImport, mergeBackup, replaceWithBackup } from '#stores/backup.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import { backupText, type Kind } from '#text/backup.ts';
import { formatDate } from '#text/format-date.ts';
import { saveBeforeImport } from './backup-files.ts';
import type { PanelContext } from './backup-panel.ts';
import { onClick, part } from './backup-part.ts';
import { type DifferenceRow, differenceRows } from './backup-rows.ts';
import { fetchChecklistWords, type ChecklistWords } from './checklist-words.ts';

/** A page of rows is enough to decide by. */
const MOST_ROWS = 200;
const FRAGMENT = '#data=';
const NO_WORDS: ChecklistWords = { checklists: [], conditions: {} };

/** Reads a copy from a file, a text or the address of the page, shows what it would change, and takes it over as the reader chooses. */
export function connectRestore(host: HTMLElement, context: PanelContext): void {
  new BackupRestore(host, context).connect();
}

class BackupRestore {
  readonly #host: HTMLElement;
  readonly #context: PanelContext;
  readonly #file: HTMLInputElement;
  readonly #text: HTMLTextAreaElement;
  /** What the table shows. */
  #backup: Backup | undefined;

  constructor(host: HTMLElement, context: PanelContext) {
    this.#host = host;
    this.#context = context;
    this.#file = part(host, 'file', HTMLInputElement);
    this.#text = part(host, 'paste', HTMLTextAreaElement);
  }

  connect(): void {
    const { signal } = this.#context;
    this.#file.addEventListener('change', () => void this.#readFile(), { signal });
    onClick(this.#host, 'check', () => void this.#show(readBackup(this.#text.value)), signal);
    onClick(this.#host, 'merge', () => this.#take(mergeBackup, backupText.merged), signal);
    onClick(this.#host, 'replace', () => this.#take(replaceWithBackup, backupText.replaced), signal);
    onClick(this.#host, 'cancel', () => this.#cancel(), signal);
    onClick(this.#host, 'before', () => saveBeforeImport(new Date()), signal);
    window.addEventListener('hashchange', () => void this.#readAddress(), { signal });
    this.#close();
    void this.#readAddress();
  }

  async #readFile(): Promise<void> {
    const [file] = this.#file.files ?? [];
    if (!file) return;
    if (file.size > LARGEST_BACKUP) return this.#show({ refused: 'too-large' });
    const text = await file.text().catch(() => undefined);
    if (text !== undefined) return this.#show(readBackup(text));
    this.#close();
    this.#context.say(backupText.notRead);
  }

  /** The data leave the address bar at once: nobody is to pass them on with the address of the page, or find them in the history. */
  async #readAddress(): Promise<void> {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(FRAGMENT)) return;
    history.replaceState(history.state, '', pathname + search);
    const { readHandover } = await import('#domain/backup/handover-link.ts');
    await this.#show(readHandover(hash));
  }

  async #show(read: ReadBackup): Promise<void> {
    this.#close();
    if ('refused' in read) {
      this.#context.say(backupText.refused[read.refused]);
      return;
    }
    const { backup } = read;
    this.#backup = backup;
    this.#context.say('');
    // Without the words the table names items by their ids.
    const words = await fetchChecklistWords().catch(() => NO_WORDS);
    if (this.#backup === backup) this.#render(backup, differenceRows(allRecords(), backup, words));
  }

  #render({ made, profile }: Backup, rows: DifferenceRow[]): void {
    const count = (kind: Kind): number => rows.filter((row) => row.kind === kind).length;
    const changes = count('new') + count('newer');
    const summary = [
      backupText.made(formatDate(moscowToday(new Date(made))), profile),
      ...(changes + count('older') === 0 ? [backupText.same] : []),
      ...KINDS.filter((kind) => count(kind) > 0).map((kind) => backupText.count(kind, count(kind))),
      ...(rows.length > MOST_ROWS ? [backupText.more(rows.length - MOST_ROWS)] : []),
    ];
    this.#part('summary').textContent = summary.join(' ');
    this.#part('rows').replaceChildren(...rows.slice(0, MOST_ROWS).map(tableRow));
    this.#part('table').hidden = rows.length === 0;
    this.#part('merge').hidden = changes === 0;
    this.#part('replace').hidden = rows.length === 0;
    this.#part('found').hidden = false;
    this.#part('found-title').focus();
  }

  #take(act: typeof mergeBackup, done: string): void {
    if (!this.#backup) return;
    act(this.#backup, done, new Date());
    this.#empty();
    this.#context.say(done);
  }

  #cancel(): void {
    this.#empty();
    this.#context.say(backupText.cancelled);
    this.#file.focus();
  }

  #empty(): void {
    this.#text.value = '';
    this.#close();
  }

  #close(): void {
    this.#backup = undefined;
    // So that the same file can be chosen again.
    this.#file.value = '';
    this.#part('found').hidden = true;
    this.#part('before').hidden = copyBeforeImport() === undefined;
  }

  #part(name: string): HTMLElement {
    return part(this.#host, name, HTMLElement);
  }
}

const KINDS: readonly Kind[] = ['new', 'newer', 'older', 'gone'];

function tableRow({ kind, what, where, here, there }: DifferenceRow): HTMLElement {
  const row = document.createElement('tr');
  const name = cell('th', what);
  name.scope = 'row';
  if (where !== '') {
    const place = document.createElement('small');
    place.textContent = where;
    name.append(' ', place);
  }
  row.append(cell('td', backupText.kind(kind)), name, cell('td', here), cell('td', there));
  return row;
}

function cell(tag: 'th' | 'td', text: string): HTMLTableCellElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
