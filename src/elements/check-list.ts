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
import { define, requiredChildren, requiredData } from './define.ts';

/** Another tab may tick several items in a row: they are told together, when it has come to rest. */
const REST_MILLISECONDS = 1000;

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
  #unsubscribe = (): void => {};
  #rest: ReturnType<typeof setTimeout> | undefined;
  #announced = '';
  /** What «Вернуть» brings back. */
  #cleared: readonly string[] = [];

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const box of this.#boxes) this.#keepEarlyClick(box);
    this.#announced = checklistText.progressSpoken(this.#render());
    this.#unsubscribe = this.#store.listen(() => this.#follow());
    this.addEventListener('change', ({ target }) => this.#toggle(target), { signal });
    this.#part('clear')?.addEventListener('click', () => this.#clear(), { signal });
    this.#part('undo')?.addEventListener('click', () => this.#undo(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#unsubscribe();
    clearTimeout(this.#rest);
  }

  /** The box shows what is stored, so a box that differs was clicked before this script ran. */
  #keepEarlyClick(box: HTMLInputElement): void {
    if (box.checked !== box.defaultChecked) toggle(this.#store, box);
  }

  #toggle(target: EventTarget | null): void {
    const box = this.#boxes.find((candidate) => candidate === target);
    if (!box) return;
    toggle(this.#store, box);
    this.#announce();
  }

  #clear(): void {
    this.#cleared = clearChecklist(this.#store, this.#boxes.map(itemOf), new Date());
    this.#announce(checklistText.cleared);
    this.#part('undo')?.focus();
  }

  #undo(): void {
    const itemIds = this.#cleared;
    this.#cleared = [];
    restoreItems(this.#store, itemIds, new Date());
    this.#announce(checklistText.restored);
    this.#part('clear')?.focus();
  }

  /** Follows every change, also those of other tabs. The reader's own acts speak at once, so only a foreign one is left to say. */
  #follow(): void {
    this.#render();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#announce(), REST_MILLISECONDS);
  }

  #announce(act?: string): void {
    clearTimeout(this.#rest);
    const spoken = checklistText.progressSpoken(this.#render());
    if (act === undefined && spoken === this.#announced) return;
    this.#announced = spoken;
    const announcement = this.#part('announcement');
    if (announcement) announcement.textContent = act === undefined ? spoken : `${act} ${spoken}`;
  }

  #render(): ProgressCount {
    const boxes = this.#boxes;
    const items = boxes.map(itemOf);
    const progress = reconcile(this.#store.get(), items);
    const count = countProgress(progress, items.map(({ id }) => id));
    for (const box of boxes) box.checked = box.defaultChecked = isDone(progress, itemOf(box).id);
    const text = this.#part('count');
    if (text) text.textContent = checklistText.progress(count);
    const bar = this.querySelector('progress');
    if (bar) bar.value = count.done;
    const [clear, undo] = [this.#part('clear'), this.#part('undo')];
    if (clear) clear.hidden = count.done === 0;
    if (undo) undo.hidden = this.#cleared.length === 0;
    return count;
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
