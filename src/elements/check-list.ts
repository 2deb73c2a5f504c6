import type { ReadableAtom } from 'nanostores';
import { countProgress, type ProgressCount } from '#domain/checklists/progress.ts';
import type { ItemState } from '#domain/checklists/reconcile.ts';
import { findChecklist } from '#domain/checklists/registry.ts';
import { type ChecklistStates, checklistStates, markItem } from '#stores/checklists.ts';
import { isSwitchedOff } from '#stores/conditions.ts';
import { registry } from '#stores/registry.ts';
import { checklistText } from '#text/checklist.ts';
import { Announcer } from './announcer.ts';
import { ChecklistRow } from './checklist-row.ts';
import { define, requiredChildren, requiredData } from './define.ts';
import { setText } from './set-text.ts';

/**
 * `<check-list data-checklist-id="…">` keeps the marks of the items that the server printed in it: each an `li` with an
 * `input[type=checkbox][data-item-id]`.
 *
 * Optional parts: `[data-part=count]` for «3 из 8», a `progress`, `[data-part=announcement]` (a polite live region, empty at load, that
 * speaks after the reader's act and after a change in another tab), `[data-part=switched-off]` (shown where the reader said that the duty does
 * not apply) and the button `[data-part=clear]`, which is hidden while there is nothing to take away. `data-show` (`remaining`, `done`) is set by
 * `<checklist-filter>`; a row that the reader has just marked stays until the filter is set anew.
 */
export class CheckList extends HTMLElement {
  #abort = new AbortController();
  #announcer: Announcer | undefined;
  #rows = new Map<string, ChecklistRow>();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const id = requiredData(this, 'checklist-id');
    const boxes = requiredChildren(this, 'input[type=checkbox][data-item-id]', HTMLInputElement);
    this.#rows = new Map(boxes.map((box) => [box.dataset.itemId ?? '', new ChecklistRow(id, box, signal)]));
    const states = checklistStates(id, [...this.#rows.keys()]);
    const isOff = isSwitchedOff(findChecklist(registry, id).appliesWhen);

    for (const [itemId, row] of this.#rows) if (row.wasClickedEarly) markItem(id, itemId, row.clickedState, new Date());
    this.#announcer = new Announcer(this.#part('announcement'), () =>
      checklistText.progressSpoken(count(states, isOff)),
    );
    const render = (): void => this.#render(states.get(), isOff.get(), count(states, isOff));
    for (const store of [states, isOff]) {
      const stop = store.listen(() => {
        render();
        this.#announcer?.tellLater();
      });
      signal.addEventListener('abort', stop);
    }
    render();
    this.addEventListener('change', ({ target }) => this.#mark(id, target), { signal });
    this.#part('clear')?.addEventListener('click', () => void this.#clear(id), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#announcer?.stop();
  }

  /** The reader's own acts are told at once, so only a change from another tab is left to be told later. */
  #mark(id: string, target: EventTarget | null): void {
    const [itemId, row] = [...this.#rows].find(([, candidate]) => candidate.box === target) ?? [];
    if (itemId === undefined || !row) return;
    row.stayInView();
    markItem(id, itemId, row.clickedState, new Date());
    this.#announcer?.tell();
  }

  /** What clears and what offers to undo it is fetched with the click. */
  async #clear(id: string): Promise<void> {
    const { clearItems } = await import('#stores/clear-checklist.ts');
    const title = this.querySelector('[data-part=title]')?.textContent ?? '';
    clearItems(id, [...this.#rows.keys()], checklistText.cleared(title), new Date());
    this.#announcer?.tell(checklistText.cleared(title));
  }

  #render(states: ChecklistStates, isOff: boolean, progress: ProgressCount): void {
    for (const [itemId, row] of this.#rows) row.render(states.get(itemId) ?? unmarked(itemId));
    this.toggleAttribute('data-off', isOff);
    this.#part('switched-off')?.toggleAttribute('hidden', !isOff);
    const text = this.#part('count');
    if (text) setText(text, checklistText.progress(progress));
    this.querySelector('progress')?.setAttribute('value', String(progress.done));
    this.querySelector('progress')?.setAttribute('max', String(Math.max(progress.total, 1)));
    const isMarked = [...states.values()].some(({ state }) => state !== 'todo');
    this.#part('clear')?.toggleAttribute('hidden', !isMarked);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`);
  }
}

function count(states: ReadableAtom<ChecklistStates>, isOff: ReadableAtom<boolean>): ProgressCount {
  return countProgress(isOff.get() ? [] : [...states.get().values()]);
}

function unmarked(id: string): ItemState {
  return { id, state: 'todo', changed: false, note: '', initials: '', at: '' };
}

define('check-list', CheckList);
