import { expect, it } from 'vitest';
import { sidebar } from '#site/sidebar.ts';
import { pages } from './dist.ts';

/** The home page is reached by the name of the site, the page for wrong addresses by none. */
const OUTSIDE = ['/', '/404.html'];

it('every page is in the sidebar', () => {
  const slugs = sidebar
    .flatMap((entry) => ('items' in entry ? entry.items : [entry]))
    .map((item) => (typeof item === 'string' ? item : item.slug));
  const listed = new Set(slugs.map((slug) => `/${slug}/`));
  expect(
    pages.map(({ address }) => address).filter((address) => !listed.has(address) && !OUTSIDE.includes(address)),
  ).toEqual([]);
});
