import { $isUndoOffered } from '#stores/undo-signal.ts';

/** What the reader used last. Browsers take the focus from a button as soon as it is hidden, so it is not asked for later. */
let used: HTMLElement | undefined;
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && !target.closest('.undo-bar')) used = target;
});

/** Fetches the bar that offers to undo the last act when there is such an act, of this page or of the one before. */
const wasOfferedBefore = $isUndoOffered.get();
const stop = $isUndoOffered.subscribe((isOffered) => {
  if (!isOffered) return;
  queueMicrotask(() => stop());
  void import('./undo-bar.ts').then(({ showUndoBar }) =>
    showUndoBar({ takeFocus: !wasOfferedBefore, lastUsed: () => used }),
  );
});
