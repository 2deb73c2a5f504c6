import { meaningOf, type TermMeaning } from '#domain/glossary/term-meanings.ts';
import { glossaryText } from '#text/glossary.ts';

/** Distance of the meaning from its term and from the edges of the window, in pixels. */
const GAP = 8;

let hint: HTMLElement | undefined;
let meanings: Promise<unknown> | undefined;

/**
 * Opens the meaning of the term that a link leads to, and moves the focus into it; Escape closes it and gives the focus back. Rejects when the
 * meaning cannot be had.
 */
export async function openTerm(link: HTMLAnchorElement): Promise<void> {
  const address = new URL(link.href);
  meanings ??= fetch(new URL('terms.json', address)).then((response) => response.json() as Promise<unknown>);
  meanings.catch(() => (meanings = undefined));
  const meaning = meaningOf(await meanings, address.hash.slice(1));
  hint?.remove();
  hint = createHint(meaning, link);
  // At the end of the body the text of the page keeps its place; the top layer draws it above everything.
  document.body.append(hint);
  hint.showPopover();
  place(hint, link);
  hint.focus({ preventScroll: true });
}

function createHint({ term, full, short }: TermMeaning, link: HTMLAnchorElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'term-hint';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', term);
  const title = paragraph();
  const name = document.createElement('strong');
  name.textContent = term;
  title.append(name, full === undefined ? '' : ` — ${full}`);
  const meaning = paragraph();
  meaning.textContent = short;
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = glossaryText.more;
  const last = paragraph();
  last.append(more);
  box.append(title, meaning, last);
  box.addEventListener('toggle', ({ newState }) => {
    link.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'closed') box.remove();
  });
  return box;
}

function paragraph(): HTMLParagraphElement {
  return document.createElement('p');
}

/** Below the term, above it where there is no room below; never beyond the edges of the window. */
function place(box: HTMLElement, link: HTMLElement): void {
  const term = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(GAP, Math.min(term.left, clientWidth - offsetWidth - GAP));
  const hasRoomBelow = term.bottom + GAP + offsetHeight <= clientHeight;
  const top = hasRoomBelow ? term.bottom + GAP : Math.max(GAP, term.top - GAP - offsetHeight);
  // Counted from the page, so that the meaning scrolls with its term.
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}
