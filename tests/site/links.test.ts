import { describe, expect, it } from 'vitest';
import { attribute, files, page, type Page, pages } from './dist.ts';

const published = new Set(files);

describe('links', () => {
  it('inside the site lead to a page or a file that is published', () => {
    expect(pages.flatMap((from) => internalLinks(from).filter(({ file }) => !published.has(file)))).toEqual([]);
  });

  it('to a place on a page lead to an element that is there', () => {
    const dead = pages.flatMap((from) =>
      internalLinks(from)
        .filter(
          ({ file, anchor }) =>
            anchor !== '' && published.has(file) && file.endsWith('.html') && !idsOf(file).has(anchor),
        )
        .map(({ href }) => `${from.address} → ${href}`),
    );
    expect(dead).toEqual([]);
  });

  it('of a page have no two places with one name', () => {
    const repeated = pages.flatMap(({ address, elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
    });
    expect(repeated).toEqual([]);
  });
});

function internalLinks({ address, elements }: Page): { href: string; file: string; anchor: string }[] {
  return elements.flatMap((element) => {
    const href = attribute(element, 'href') ?? attribute(element, 'src');
    if (href === undefined) return [];
    const url = new URL(href, `http://site.invalid${address}`);
    if (url.host !== 'site.invalid') return [];
    const path = decodeURIComponent(url.pathname);
    return [
      { href, file: path.endsWith('/') ? `${path}index.html` : path, anchor: decodeURIComponent(url.hash.slice(1)) },
    ];
  });
}

const ids = new Map<string, Set<string>>();

function idsOf(file: string): Set<string> {
  const known = ids.get(file);
  if (known) return known;
  const found = new Set(
    page(file.replace(/index\.html$/, '')).elements.flatMap((element) => attribute(element, 'id') ?? []),
  );
  ids.set(file, found);
  return found;
}
