import '#elements/check-list.ts';
import '#elements/checklist-filter.ts';
import '#elements/progress-meter.ts';
import { vi } from 'vitest';
import { checklistKey } from './stored-checklist.ts';

/**
 * A page with the list `sign-in` of the test registry, as the server prints it: `item-a` (formerly `old-a`), `item-b` and `item-c`, whose wording
 * was changed once. Call `freshStores` before each test: stores remember what they have read.
 */
export function aChecklistPage({ stored }: { stored?: string } = {}): ChecklistPage {
  const key = checklistKey('sign-in');
  if (stored !== undefined) storeFromAnotherTab(key, stored);
  // Apart from the page, so that the elements are connected with all their children, as in a browser.
  const printout = document.createElement('div');
  printout.innerHTML = `
    <check-list data-checklist-id="sign-in">
      <p data-part="title">Вход</p><p data-part="count">0 из 3</p><progress value="0" max="3"></progress>
      <checklist-filter>
        <input type="radio" name="show-x" value="all" checked><input type="radio" name="show-x" value="remaining">
        <input type="radio" name="show-x" value="done"><p data-part="filter-status"></p>
      </checklist-filter>
      <ul>
        <li><label><input type="checkbox" autocomplete="off" data-item-id="item-a" /> <span class="act">A</span></label></li>
        <li><label><input type="checkbox" autocomplete="off" data-item-id="item-b" aria-describedby="why-b" /> <span class="act">B</span></label></li>
        <li><label><input type="checkbox" autocomplete="off" data-item-id="item-c" /> <span class="act">C</span></label></li>
      </ul>
      <p data-part="switched-off" hidden>Не нужно</p>
      <button type="button" data-part="clear" hidden>Снять</button>
      <p aria-live="polite" data-part="announcement"></p>
    </check-list>
    <progress-meter data-checklists="sign-in"><span data-part="count"></span><progress value="0" max="3"></progress></progress-meter>`;
  document.body.replaceChildren(printout);
  const box = (itemId: string) => find(`[data-item-id=${itemId}]`, HTMLInputElement);
  const row = (itemId: string) => find(`li:has([data-item-id=${itemId}])`, HTMLElement);
  return {
    list: find('check-list', HTMLElement),
    box,
    row,
    own: (itemId) => row(itemId).querySelector('.own')?.textContent ?? '',
    async openPanel(itemId) {
      row(itemId).querySelector<HTMLElement>('.more')?.click();
      await vi.waitFor(() => find(`li:has([data-item-id=${itemId}]) .item-panel`, HTMLElement), { interval: 1 });
      return find(`li:has([data-item-id=${itemId}]) .item-panel`, HTMLElement);
    },
    show(value) {
      const radio = find(`checklist-filter [value=${value}]`, HTMLInputElement);
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    },
    part: (name) => find(`check-list [data-part=${name}]`, HTMLElement),
    said: () => find('[data-part=announcement]', HTMLElement).textContent,
    count: () => find('check-list [data-part=count]', HTMLElement).textContent,
    total: () => find('progress-meter [data-part=count]', HTMLElement).textContent,
    bar: () => find('progress-meter progress', HTMLProgressElement).value,
    stored: () => localStorage.getItem(key),
    anotherTabWrites: (text) => storeFromAnotherTab(key, text),
  };
}

/** Empties the storage of the page and lets every store of the list hear of it, as if the reader had deleted the data of the site. */
export function freshStores(): void {
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
}

/** Stores a text as another tab does: whoever follows the key hears of it. */
export function storeFromAnotherTab(key: string, text: string): void {
  localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector} on the page`);
  return found;
}

export interface ChecklistPage {
  list: HTMLElement;
  box: (itemId: string) => HTMLInputElement;
  row: (itemId: string) => HTMLElement;
  /** What stands under an item of the reader's own: the day of the mark, the note. */
  own: (itemId: string) => string;
  openPanel: (itemId: string) => Promise<HTMLElement>;
  show: (value: 'all' | 'remaining' | 'done') => void;
  part: (name: string) => HTMLElement;
  said: () => string | null;
  count: () => string | null;
  total: () => string | null;
  bar: () => number;
  /** The text that the browser keeps. */
  stored: () => string | null;
  anotherTabWrites: (text: string) => void;
}
