/**
 * Marks in the contents of the page where the reader is, and says it in the bar of narrow screens; folds the bar when a heading is chosen, at
 * Escape and at a click elsewhere.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const bar = document.querySelector<HTMLDetailsElement>('.contents-bar details');
const here = document.querySelector('[data-part=current-heading]');
/** The part of the window in which a heading is read: below the header, above the middle. */
const READING_ZONE = { rootMargin: '-15% 0px -60%' };

const headings = new Map(
  links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [[heading, link.hash] as const] : [];
  }),
);

const observer = new IntersectionObserver((entries) => {
  const hash = entries
    .filter(({ isIntersecting }) => isIntersecting)
    .map(({ target }) => headings.get(target as HTMLElement))[0];
  if (hash !== undefined) mark(hash);
}, READING_ZONE);
for (const heading of headings.keys()) observer.observe(heading);
if (links[0]) mark(links[0].hash);

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

function mark(hash: string): void {
  for (const link of links) {
    if (link.hash === hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (here) here.textContent = links.find((link) => link.hash === hash)?.textContent ?? '';
}
