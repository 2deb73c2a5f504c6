import { checklistProgress } from '#stores/checklist-progress.ts';
import { countProgress, sumProgress } from '#domain/checklists/progress.ts';
import { type ItemIdentity, reconcile } from '#domain/checklists/reconcile.ts';
import { checklistText } from '#text/checklist.ts';
import { define, requiredChildren, requiredData } from './define.ts';

/**
 * `<progress-meter data-cycle="2026" data-checklists='{"sign-in":["item-a",["item-b","former-id"]]}'>` shows how much of one or
 * more checklists is ticked, here and in other tabs. An item is its id, or a list of its id and its former ids. Needs inside: a
 * `progress` and `[data-part=count]` for «3 из 8».
 */
export class ProgressMeter extends HTMLElement {
  #unsubscribe: (() => void)[] = [];

  connectedCallback(): void {
    const cycle = requiredData(this, 'cycle');
    const lists = readLists(requiredData(this, 'checklists')).map(({ id, items }) => ({
      items,
      store: checklistProgress(cycle, id),
    }));
    const [bar] = requiredChildren(this, 'progress', HTMLProgressElement);
    const [text] = requiredChildren(this, '[data-part=count]', HTMLElement);

    const render = (): void => {
      const count = sumProgress(
        lists.map(({ items, store }) =>
          countProgress(
            reconcile(store.get(), items),
            items.map(({ id }) => id),
          ),
        ),
      );
      text.textContent = checklistText.progress(count);
      bar.max = Math.max(count.total, 1);
      bar.value = count.done;
    };
    this.#unsubscribe = lists.map(({ store }) => store.listen(render));
    render();
  }

  disconnectedCallback(): void {
    for (const unsubscribe of this.#unsubscribe.splice(0)) unsubscribe();
  }
}

function readLists(json: string): { id: string; items: ItemIdentity[] }[] {
  try {
    const lists: unknown = JSON.parse(json);
    if (typeof lists !== 'object' || lists === null) throw new TypeError('Not an object');
    return Object.entries(lists).map(([id, items]: [string, unknown]) => ({ id, items: toList(items).map(toItem) }));
  } catch (cause) {
    const right = `data-checklists='{"list-id":["item-id",["item-id","former-id"]]}'`;
    throw new TypeError(`<progress-meter> needs ${right}, found ${json}`, { cause });
  }
}

function toItem(item: unknown): ItemIdentity {
  const [id, ...formerIds] = (typeof item === 'string' ? [item] : toList(item)).map(String);
  if (id === undefined) throw new TypeError('An item without id');
  return { id, formerIds };
}

function toList(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError('Not a list');
  return value;
}

define('progress-meter', ProgressMeter);
