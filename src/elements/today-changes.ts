import { findChecklist, findItem } from '#domain/checklists/registry.ts';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import type { ChangedItem } from '#domain/today/today.ts';
import { confirmItem } from '#stores/checklists.ts';
import { registry } from '#stores/registry.ts';
import { itemText } from '#text/checklist.ts';
import { formatDate } from '#text/format-date.ts';
import { todayText } from '#text/today.ts';
import { setText } from './set-text.ts';

/**
 * The items that have changed since the reader marked them, each with a way to its checklist and a button that says it was checked. `section` has an
 * `h2`, an `ul` and a status; the words are taken from the checklists printed in `view`.
 */
export class TodayChanges {
  readonly #view: HTMLElement;
  readonly #section: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #rows = new Map<string, HTMLElement>();

  constructor(view: HTMLElement, section: HTMLElement, signal: AbortSignal) {
    this.#view = view;
    this.#section = section;
    this.#signal = signal;
  }

  /** Shows these items. The section stays, empty, when the last one was checked: the reader is told so there. */
  render(items: readonly ChangedItem[]): void {
    const keys = new Set(items.map(keyOf));
    for (const [key, row] of this.#rows) {
      if (keys.has(key)) continue;
      row.remove();
      this.#rows.delete(key);
    }
    for (const item of items) {
      if (this.#rows.has(keyOf(item))) continue;
      const row = this.#row(item);
      this.#rows.set(keyOf(item), row);
      this.#section.querySelector('ul')?.append(row);
    }
    if (items.length > 0) this.#section.hidden = false;
  }

  #row(item: ChangedItem): HTMLElement {
    const row = document.createElement('li');
    const text = this.#textOf(item);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet-button';
    button.textContent = itemText.confirm;
    button.setAttribute('aria-label', todayText.confirm(text));
    button.addEventListener('click', () => this.#confirm(item), { signal: this.#signal });
    const link = this.#view.querySelector(`[data-list="${item.checklistId}"] h3 a`)?.cloneNode(true);
    row.append(
      paragraph('act', text),
      paragraph('', `${changedOn(item)} ${todayText.changedWhere}: `, link ?? item.checklistId),
      button,
    );
    return row;
  }

  #confirm(item: ChangedItem): void {
    const buttons = [...this.#section.querySelectorAll('button')];
    const place = buttons.findIndex((button) => this.#rows.get(keyOf(item))?.contains(button));
    confirmItem(item.checklistId, item.itemId, new Date());
    // The button is gone: the focus goes to the next one, or to where the reader learns that it was the last.
    const next = buttons[place + 1] ?? buttons[place - 1] ?? this.#section.querySelector<HTMLElement>('h2');
    next?.focus();
    const status = this.#section.querySelector('[role=status]');
    if (status) setText(status, this.#rows.size === 0 ? todayText.allConfirmed : todayText.confirmed);
  }

  #textOf({ checklistId, itemId }: ChangedItem): string {
    const box = this.#view.querySelector(`[data-list="${checklistId}"] [data-item-id="${itemId}"]`);
    return box?.closest('li')?.querySelector('.act')?.textContent ?? itemId;
  }
}

function changedOn({ checklistId, itemId }: ChangedItem): string {
  const { revisedOn } = findItem(findChecklist(registry, checklistId), itemId);
  return itemText.changed(revisedOn === undefined ? undefined : formatDate(parseIsoDate(revisedOn)));
}

function keyOf({ checklistId, itemId }: ChangedItem): string {
  return `${checklistId}/${itemId}`;
}

function paragraph(className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...content);
  return element;
}
