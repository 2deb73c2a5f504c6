/** A menu longer than the window opens at its beginning; the page that the reader is on must be in view. */
document.querySelector('#starlight__sidebar [aria-current=page]')?.scrollIntoView({ block: 'nearest' });
