import { describe, expect, it } from 'vitest';
import { attribute, pages, read, textOf } from './dist.ts';

const ofPage = ({ elements }: (typeof pages)[number]) =>
  elements.find((element) => attribute(element, 'class')?.split(' ').includes('page-record'));

describe('the end of every page', () => {
  it('tells when the page was checked and what changed', () => {
    for (const page of pages) {
      const record = ofPage(page);
      expect.soft(record ? textOf(record) : '', page.address).toMatch(/Проверено\s+\d{1,2}\s[а-я]+\s20\d\d\sг\./);
      expect.soft(record ? textOf(record) : '', page.address).toContain('Что изменилось на странице');
    }
  });

  it('names all sources that the page cites', () => {
    const titles = new Map(
      [
        ...read('/about/sources/index.html')
          .toString()
          .matchAll(/<li id="([^"]+)"[^>]*><p[^>]*>(?:<a href="([^"]*)")?/g),
      ].map(([, id = '', address = '']) => [address, id]),
    );
    for (const page of pages.filter(({ address }) => address.startsWith('/duties/') || address.startsWith('/start/'))) {
      const cited = page.elements
        .map((element) => titles.get(attribute(element, 'href') ?? ''))
        .filter((id) => id !== undefined && id !== '');
      const named = page.elements.map((element) => attribute(element, 'href'));
      for (const id of new Set(cited))
        expect.soft(named, `${page.address} cites ${id}`).toContain(`/about/sources/#${id}`);
    }
  });
});
