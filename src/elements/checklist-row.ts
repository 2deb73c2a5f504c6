import { moscowToday } from '#domain/dates/moscow-time.ts';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import type { Mark } from '#domain/checklists/marks.ts';
import type { ItemState } from '#domain/checklists/reconcile.ts';
import { findChecklist, findItem } from '#domain/checklists/registry.ts';
import { confirmItem } from '#stores/checklists.ts';
import { registry } from '#stores/registry.ts';
import { itemText } from '#text/checklist.ts';
import { formatDate } from '#text/format-date.ts';
import { setText } from './set-text.ts';

/**
 * One row of a checklist: shows the state of its item (`data-state` of the `li`), what the reader wrote about it, and whether it was changed
 * since; opens the panel with the note, which is fetched then.
 */
export class ChecklistRow {
  readonly box: HTMLInputElement;
  readonly #checklistId: string;
  readonly #itemId: string;
  readonly #row: HTMLElement;
  readonly #own: HTMLElement;
  readonly #marked: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #signal: AbortSignal;
  #state: ItemState | undefined;

  constructor(checklistId: string, box: HTMLInputElement, signal: AbortSignal) {
    this.box = box;
    this.#checklistId = checklistId;
    this.#itemId = box.dataset.itemId ?? '';
    this.#signal = signal;
    this.#row = box.closest('li') ?? box.parentElement ?? box;
    this.#own = this.#find('own', HTMLElement) ?? this.#append('div', 'own');
    this.#own.id ||= `own-${checklistId}-${this.#itemId}`;
    this.#marked = this.#own.querySelector<HTMLElement>('.marked') ?? this.#own.appendChild(line('marked', ''));
    this.#more = this.#find('more', HTMLButtonElement) ?? this.#appendMore();
    this.#more.addEventListener('click', () => void this.#togglePanel(), { signal });
    this.#own.addEventListener('click', ({ target }) => this.#confirm(target), { signal });
  }

  /** The box shows what is stored, so a box that differs was clicked before this script ran. */
  get wasClickedEarly(): boolean {
    return this.box.checked !== this.box.defaultChecked;
  }

  get clickedState(): Mark['state'] {
    return this.box.checked ? 'done' : 'todo';
  }

  /** A row that the reader has just marked does not vanish under the hand, whatever the filter. */
  stayInView(): void {
    this.#row.toggleAttribute('data-kept', true);
  }

  render(state: ItemState): void {
    if (isShownAlike(this.#state, state)) return;
    this.#state = state;
    this.box.checked = this.box.defaultChecked = state.state === 'done';
    this.#row.dataset.state = state.state;
    this.#row.toggleAttribute('data-changed', state.changed);
    setText(this.#marked, markedText(state));
    this.#renderRest(state);
    describe(this.box, this.#own);
  }

  /**
   * A changed wording and a note are rare. The line of the day is always there and only its text changes (see `setText`).
   */
  #renderRest({ changed, note }: ItemState): void {
    const lines = [...(changed ? [this.#changedLine()] : []), ...(note ? [line('note', note)] : [])];
    for (const former of this.#own.querySelectorAll(':scope > .changed, :scope > .note')) former.remove();
    this.#own.append(...lines);
  }

  #changedLine(): HTMLElement {
    const { revisedOn } = findItem(findChecklist(registry, this.#checklistId), this.#itemId);
    const notice = line(
      'changed',
      itemText.changed(revisedOn === undefined ? undefined : formatDate(parseIsoDate(revisedOn))),
    );
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet-button';
    button.dataset.confirm = '';
    button.textContent = itemText.confirm;
    notice.append(' ', button);
    return notice;
  }

  #confirm(target: EventTarget | null): void {
    if (!(target instanceof Element) || !target.closest('[data-confirm]')) return;
    this.stayInView();
    confirmItem(this.#checklistId, this.#itemId, new Date());
    this.box.focus();
  }

  async #togglePanel(): Promise<void> {
    const { toggleItemPanel } = await import('./item-panel.ts');
    if (this.#signal.aborted) return;
    toggleItemPanel(this.#row, this.#more, { checklistId: this.#checklistId, itemId: this.#itemId }, this.#signal);
  }

  #appendMore(): HTMLButtonElement {
    const button = this.#append('button', 'more');
    button.type = 'button';
    button.textContent = '…';
    button.title = itemText.more;
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute(
      'aria-label',
      `${itemText.more}: ${this.box.labels?.[0]?.querySelector('.act')?.textContent ?? ''}`,
    );
    return button;
  }

  #append<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    element.className = className;
    this.#row.append(element);
    return element;
  }

  /** A part that this class made when the list was connected before. */
  #find<Kind extends HTMLElement>(className: string, kind: new () => Kind): Kind | undefined {
    const part = this.#row.querySelector(`:scope > .${className}`);
    return part instanceof kind ? part : undefined;
  }
}

/** «Отмечено 14 сентября 2026 г., И. П.»; empty for an item of which nothing is known. */
function markedText(state: ItemState): string {
  if (state.state !== 'todo' && state.on !== undefined) {
    return itemText.marked(state, formatDate(moscowToday(new Date(state.on))));
  }
  return state.initials ? itemText.assigned(state.initials) : '';
}

function line(className: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** What stands under the box belongs to it for the ear too. */
function describe(box: HTMLInputElement, own: HTMLElement): void {
  const others = (box.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== '' && id !== own.id);
  const ids = own.textContent.trim() ? [...others, own.id] : others;
  if (ids.length > 0) box.setAttribute('aria-describedby', ids.join(' '));
  else box.removeAttribute('aria-describedby');
}

function isShownAlike(one: ItemState | undefined, other: ItemState): boolean {
  return one !== undefined && SHOWN.every((field) => one[field] === other[field]);
}

const SHOWN = ['state', 'on', 'changed', 'note', 'initials'] as const;
