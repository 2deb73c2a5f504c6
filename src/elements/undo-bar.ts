import { dismissUndo, undo, undoOffer } from '#stores/undo.ts';
import { undoText } from '#text/undo.ts';

/**
 * Says at the lower edge of the window what was taken away, and offers to bring it back: until the reader takes the offer or dismisses it, on
 * whatever page. The focus goes to the offer, for the button that was pressed may be gone, and back to that button afterwards.
 */
const bar = document.createElement('section');
const label = document.createElement('p');
const takeUp = button(undoText.undo, () => undo(new Date()));
bar.className = 'undo-bar';
bar.hidden = true;
bar.setAttribute('aria-label', undoText.title);
label.setAttribute('role', 'status');
bar.append(label, takeUp, button(undoText.dismiss, dismissUndo));

/**
 * Shows the offer from now on. `takeFocus`: it was made just now, on this page. `lastUsed` is where the focus goes back to when the offer has been
 * dealt with.
 */
export function showUndoBar({ takeFocus, lastUsed }: UndoBarContext): void {
  render();
  if (takeFocus) takeUp.focus();
  undoOffer().listen((offer) => {
    const hadFocus = bar.contains(document.activeElement);
    render(offer);
    if (offer && document.hasFocus()) takeUp.focus();
    else if (hadFocus) lastUsed()?.focus();
  });
}

function render(offer = undoOffer().get()): void {
  if (offer && !bar.isConnected) document.body.append(bar);
  bar.hidden = offer === undefined;
  document.documentElement.toggleAttribute('data-undo-offered', offer !== undefined);
  label.textContent = offer?.label ?? '';
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet-button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

interface UndoBarContext {
  readonly takeFocus: boolean;
  readonly lastUsed: () => HTMLElement | undefined;
}
