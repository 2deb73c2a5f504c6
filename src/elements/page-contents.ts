/**
 * Marks in the contents of the page where the reader is, and says it in the bar of narrow screens; folds the bar when a heading is chosen, at
 * Escape and at a click elsewhere.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const bar = document.querySelector<HTMLDetailsElement>('.contents-bar details');
const here = document.querySelector('[data-part=current-heading]');
/** From far above the window to the line at which a heading is read: what is in there, the reader has come to or past. */
const PASSED = { rootMargin: '1000000px 0px -65%' };

const headings = new Map(
  links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [[heading, link.hash] as const] : [];
  }),
);
const passed = new Set<Element>();

const observer = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) passed.add(target);
    else passed.delete(target);
  }
  const last = [...headings].filter(([heading]) => passed.has(heading)).at(-1);
  mark(last?.[1] ?? links[0]?.hash);
}, PASSED);
for (const heading of headings.keys()) observer.observe(heading);

if (bar) {
  const fold = (): void => {
    bar.open = false;
  };
  bar.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) fold();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) fold();
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !bar.open) return;
    fold();
    bar.querySelector('summary')?.focus();
  });
}

function mark(hash: string | undefined): void {
  for (const link of links) {
    if (link.hash === hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (here) here.textContent = links.find((link) => link.hash === hash)?.textContent ?? '';
}
