import '#elements/check-list.ts';
import '#elements/progress-meter.ts';

let printed = 0;

/** A page with one checklist of its own, as the server prints it: `item-a`, `item-b` (formerly `old-b`) and `item-c`. */
export function aChecklistPage({ stored }: { stored?: string } = {}): ChecklistPage {
  const id = `list-${++printed}`;
  const key = `vprspo:v1:2026:checklist:${id}`;
  if (stored !== undefined) localStorage.setItem(key, stored);
  // Apart from the page, so that the elements are connected with all their children, as in a browser.
  const printout = document.createElement('div');
  printout.innerHTML = `
    <check-list data-cycle="2026" data-checklist-id="${id}">
      <p data-part="count">0 из 3</p><progress value="0" max="3"></progress>
      <label><input type="checkbox" autocomplete="off" data-item-id="item-a" /> A</label>
      <label><input type="checkbox" autocomplete="off" data-item-id="item-b" data-former-ids="old-b older-b" /> B</label>
      <label><input type="checkbox" autocomplete="off" data-item-id="item-c" /> C</label>
      <button type="button" data-part="clear" hidden>Снять</button>
      <button type="button" data-part="undo" hidden>Вернуть</button>
      <p aria-live="polite" data-part="announcement"></p>
    </check-list>
    <progress-meter data-cycle="2026" data-checklists='{"${id}":["item-a",["item-b","old-b","older-b"],"item-c"]}'>
      <span data-part="count"></span><progress value="0" max="3"></progress>
    </progress-meter>`;
  document.body.replaceChildren(printout);
  return {
    id,
    list: find('check-list', HTMLElement),
    box: (itemId) => find(`[data-item-id=${itemId}]`, HTMLInputElement),
    part: (name) => find(`check-list [data-part=${name}]`, HTMLElement),
    said: () => find('[data-part=announcement]', HTMLElement).textContent,
    count: () => find('check-list [data-part=count]', HTMLElement).textContent,
    total: () => find('progress-meter [data-part=count]', HTMLElement).textContent,
    bar: () => find('progress-meter progress', HTMLProgressElement).value,
    stored: () => localStorage.getItem(key),
    anotherTabWrites(text) {
      localStorage.setItem(key, text);
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: text }));
    },
  };
}

/** The text of a checklist in which these items were ticked, and these un-ticked later. */
export function ticked(itemIds: string[], unticked: string[] = []): string {
  const at = (ids: string[], moment: string) => Object.fromEntries(ids.map((id) => [id, moment]));
  return JSON.stringify({
    v: 1,
    done: at(itemIds, '2026-09-14T10:02:11.000Z'),
    undone: at(unticked, '2099-09-14T10:02:11.000Z'),
  });
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector} on the page`);
  return found;
}

export interface ChecklistPage {
  id: string;
  list: HTMLElement;
  box: (itemId: string) => HTMLInputElement;
  part: (name: string) => HTMLElement;
  said: () => string | null;
  count: () => string | null;
  total: () => string | null;
  bar: () => number;
  /** The text that the browser keeps. */
  stored: () => string | null;
  anotherTabWrites: (text: string) => void;
}
