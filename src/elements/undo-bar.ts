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

/** What the reader used last outside the bar. Browsers take the focus from a button as soon as it is hidden, so it is not asked for later. */
let pressed: HTMLElement | undefined;
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !bar.contains(target)) pressed = target;
});

const render = (offer = undoOffer().get()): void => {
  if (offer && !bar.isConnected) document.body.append(bar);
  bar.hidden = offer === undefined;
  document.documentElement.toggleAttribute('data-undo-offered', offer !== undefined);
  label.textContent = offer?.label ?? '';
};

undoOffer().listen((offer) => {
  const hadFocus = bar.contains(document.activeElement);
  render(offer);
  if (offer && document.hasFocus()) takeUp.focus();
  else if (hadFocus) pressed?.focus();
});
render();

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet-button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
