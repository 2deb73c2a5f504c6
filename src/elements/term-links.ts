/**
 * A click on a glossary term opens its meaning beside it. The term is a link to the glossary: it leads there where no script runs, where the
 * meaning cannot be fetched, and when the reader asks for a new tab.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./term-hint.ts')
    .then(({ openTerm }) => openTerm(link))
    .catch(() => {
      location.assign(link.href);
    });
});
