import { countProgress } from '#domain/checklists/progress.ts';
import type { ItemState } from '#domain/checklists/reconcile.ts';
import { findChecklist } from '#domain/checklists/registry.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import { checklistStates } from '#stores/checklists.ts';
import { isSwitchedOff } from '#stores/conditions.ts';
import { registry } from '#stores/registry.ts';
import { currentCycle } from '#stores/workspace.ts';
import { handoverActText } from '#text/backup.ts';
import { formatDate } from '#text/format-date.ts';
import { part } from './backup-part.ts';
import type { ChecklistWords, ListWords } from './checklist-words.ts';
import { printAlone } from './print-alone.ts';

/** Fills the act of handing over in with what is marked now, and prints it alone. */
export function printHandoverAct(act: HTMLElement, words: ChecklistWords, profile: string, now: Date): void {
  const lists = words.checklists.map(listState);
  const left = lists.filter(({ remaining }) => remaining.length > 0);
  part(act, 'about', HTMLElement).textContent = handoverActText.about(
    currentCycle(),
    profile,
    formatDate(moscowToday(now)),
  );
  part(act, 'lists', HTMLElement).replaceChildren(...lists.map(listRow));
  part(act, 'left', HTMLElement).replaceChildren(
    ...(left.length > 0 ? left.flatMap(remainingItems) : [element('p', handoverActText.nothingLeft)]),
  );
  printAlone(act);
}

function listState(list: ListWords): ListState {
  const isOff = isSwitchedOff(findChecklist(registry, list.id).appliesWhen).get();
  const states = isOff ? [] : [...checklistStates(list.id, Object.keys(list.items)).get().values()];
  return { list, isOff, states, remaining: states.filter(({ state }) => state === 'todo') };
}

function listRow({ list, isOff, states }: ListState): HTMLElement {
  const { done, total } = countProgress(states);
  const name = element('th', list.title);
  name.setAttribute('scope', 'row');
  const row = element('tr', '');
  row.append(name, element('td', isOff ? handoverActText.switchedOff : handoverActText.marked(done, total)));
  return row;
}

function remainingItems({ list, remaining }: ListState): HTMLElement[] {
  const items = element('ul', '');
  items.append(
    ...remaining.map(({ id, note, initials }) => {
      const item = element('li', `☐ ${list.items[id] ?? id}${initials ? ` (${initials})` : ''}`);
      if (note) item.append(element('p', note));
      return item;
    }),
  );
  return [element('h4', list.title), items];
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

interface ListState {
  readonly list: ListWords;
  readonly isOff: boolean;
  readonly states: readonly ItemState[];
  readonly remaining: readonly ItemState[];
}
