import {
  type ChecklistProgress,
  checklistProgress,
  clearChecklist,
  restoreItems,
  toggleItem,
} from '#stores/checklist-progress.ts';
import { countProgress, isDone, type ProgressCount } from '#domain/checklists/progress.ts';
import { type ItemIdentity, reconcile } from '#domain/checklists/reconcile.ts';
import { checklistText } from '#text/checklist.ts';
import { Announcer } from './announcer.ts';
import { define, requiredChildren, requiredData } from './define.ts';

/**
 * `<check-list data-cycle="2026" data-checklist-id="…">` keeps the ticks of the boxes that the server printed in it:
 * `input[type=checkbox][data-item-id]`, after a renaming with `data-former-ids="old-id older-id"`.
 *
 * Optional parts: `[data-part=count]` for «3 из 8», a `progress`, `[data-part=announcement]` (a polite live region, empty at load, that
 * speaks after the reader's act and after a change in another tab), and the buttons `[data-part=clear]` and `[data-part=undo]`, which
 * are hidden while there is nothing to do.
 */
export class CheckList extends HTMLElement {
  #abort = new AbortController();
  #announcer: Announcer | undefined;
  /** What «Вернуть» brings back. */
  #cleared: readonly string[] = [];

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const box of this.#boxes) this.#keepEarlyClick(box);
    this.#render();
    this.#announcer = new Announcer(this.#part('announcement'), () => checklistText.progressSpoken(this.#count));
    signal.addEventListener(
      'abort',
      this.#store.listen(() => this.#follow()),
    );
    this.addEventListener('change', ({ target }) => this.#toggle(target), { signal });
    this.#part('clear')?.addEventListener('click', () => this.#clear(), { signal });
    this.#part('undo')?.addEventListener('click', () => this.#undo(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#announcer?.stop();
  }

  /** The box shows what is stored, so a box that differs was clicked before this script ran. */
  #keepEarlyClick(box: HTMLInputElement): void {
    if (box.checked !== box.defaultChecked) toggle(this.#store, box);
  }

  /** The reader's own acts are told at once, so only a change from another tab is left to be told later. */
  #follow(): void {
    this.#render();
    this.#announcer?.tellLater();
  }

  #toggle(target: EventTarget | null): void {
    const box = this.#boxes.find((candidate) => candidate === target);
    if (!box) return;
    toggle(this.#store, box);
    this.#announcer?.tell();
  }

  #clear(): void {
    this.#cleared = clearChecklist(this.#store, this.#boxes.map(itemOf), new Date());
    this.#render();
    this.#announcer?.tell(checklistText.cleared);
    this.#part('undo')?.focus();
  }

  #undo(): void {
    restoreItems(this.#store, this.#cleared, new Date());
    this.#cleared = [];
    this.#render();
    this.#announcer?.tell(checklistText.restored);
    this.#part('clear')?.focus();
  }

  #render(): void {
    const progress = reconcile(this.#store.get(), this.#boxes.map(itemOf));
    for (const box of this.#boxes) box.checked = box.defaultChecked = isDone(progress, itemOf(box).id);
    const count = this.#count;
    this.#part('count')?.replaceChildren(checklistText.progress(count));
    this.querySelector('progress')?.setAttribute('value', String(count.done));
    this.#part('clear')?.toggleAttribute('hidden', count.done === 0);
    this.#part('undo')?.toggleAttribute('hidden', this.#cleared.length === 0);
  }

  get #count(): ProgressCount {
    const items = this.#boxes.map(itemOf);
    return countProgress(
      reconcile(this.#store.get(), items),
      items.map(({ id }) => id),
    );
  }

  get #store(): ChecklistProgress {
    return checklistProgress(requiredData(this, 'cycle'), requiredData(this, 'checklist-id'));
  }

  get #boxes(): HTMLInputElement[] {
    return requiredChildren(this, 'input[type=checkbox][data-item-id]', HTMLInputElement);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }
}

function toggle(store: ChecklistProgress, box: HTMLInputElement): void {
  const { id, formerIds } = itemOf(box);
  toggleItem(store, id, box.checked, new Date(), formerIds);
}

function itemOf({ dataset: { itemId = '', formerIds = '' } }: HTMLInputElement): ItemIdentity {
  return { id: itemId, formerIds: formerIds.split(' ').filter(Boolean) };
}

define('check-list', CheckList);
