import { INITIALS_LENGTH, type ItemText, NOTE_LENGTH } from '#domain/checklists/marks.ts';
import { checklistStates, markItem, writeAboutItem } from '#stores/checklists.ts';
import { itemPanelText, itemText } from '#text/checklist.ts';

/** A pause in typing after which the text is stored; leaving the field or the page stores it at once. */
const REST_MILLISECONDS = 300;

/** Opens under a row what the box cannot say: not needed, a note, initials; or closes it. Fetched with the first click. */
export function toggleItemPanel(row: HTMLElement, button: HTMLButtonElement, item: Item, signal: AbortSignal): void {
  const open = row.querySelector(':scope > .item-panel');
  button.setAttribute('aria-expanded', String(!open));
  button.title = open ? itemText.more : itemPanelText.less;
  if (open) {
    open.remove();
    return;
  }
  const panel = document.createElement('div');
  panel.className = 'item-panel';
  const note = textField('textarea', 'note', item, signal);
  panel.append(notNeeded(item, signal), note.label, textField('input', 'initials', item, signal).label);
  panel.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      toggleItemPanel(row, button, item, signal);
      button.focus();
    },
    { signal },
  );
  row.append(panel);
  note.field.focus();
}

function notNeeded({ checklistId, itemId }: Item, signal: AbortSignal): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.className = 'not-needed';
  label.className = 'not-needed-label';
  label.append(box, `${itemPanelText.notNeeded}. ${itemPanelText.notNeededHint}`);
  const states = checklistStates(checklistId, [itemId]);
  const stop = states.subscribe((all) => {
    box.checked = all.get(itemId)?.state === 'not-needed';
  });
  signal.addEventListener('abort', stop);
  box.addEventListener(
    'change',
    (event) => {
      // The list listens to the boxes of its items.
      event.stopPropagation();
      markItem(checklistId, itemId, box.checked ? 'not-needed' : 'todo', new Date());
    },
    { signal },
  );
  return label;
}

function textField<Tag extends 'textarea' | 'input'>(
  tag: Tag,
  kind: ItemText,
  { checklistId, itemId }: Item,
  signal: AbortSignal,
): { label: HTMLElement; field: HTMLElementTagNameMap[Tag] } {
  const label = document.createElement('label');
  const field = document.createElement(tag);
  const stored = (): string => checklistStates(checklistId, [itemId]).get().get(itemId)?.[kind] ?? '';
  label.append(itemPanelText[kind]);
  if (kind === 'note') label.append(hint(itemPanelText.noteHint));
  label.append(field);
  field.maxLength = kind === 'note' ? NOTE_LENGTH : INITIALS_LENGTH;
  field.autocomplete = 'off';
  field.value = stored();
  let rest: ReturnType<typeof setTimeout> | undefined;
  const store = (): void => {
    clearTimeout(rest);
    if (field.value.trim() !== stored()) writeAboutItem(checklistId, itemId, kind, field.value, new Date());
  };
  field.addEventListener(
    'input',
    () => {
      clearTimeout(rest);
      rest = setTimeout(store, REST_MILLISECONDS);
    },
    { signal },
  );
  field.addEventListener(
    'change',
    (event) => {
      event.stopPropagation();
      store();
    },
    { signal },
  );
  window.addEventListener('pagehide', store, { signal });
  return { label, field };
}

function hint(text: string): HTMLElement {
  const small = document.createElement('small');
  small.textContent = ` ${text}`;
  return small;
}

interface Item {
  readonly checklistId: string;
  readonly itemId: string;
}
