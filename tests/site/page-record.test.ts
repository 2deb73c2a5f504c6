import { describe, expect, it } from 'vitest';
import { attribute, page, pages, textOf } from './dist.ts';

const ofPage = ({ elements }: (typeof pages)[number]) =>
  elements.find((element) => attribute(element, 'class')?.split(' ').includes('page-record'));

describe('the end of every page', () => {
  it('tells when the page was checked and what changed', () => {
    for (const page of pages) {
      const record = ofPage(page);
      expect.soft(record ? textOf(record) : '', page.address).toMatch(/Проверено\s+\d{1,2}\s[а-я]+\s20\d\d\sг\./);
      expect.soft(record ? textOf(record) : '', page.address).toMatch(/Что\s+изменилось\s+на\s+странице/);
    }
  });

  it('names all sources that the page cites', () => {
    const ids = new Map(
      page('/about/sources/').elements.flatMap((item) => {
        const id = attribute(item, 'id');
        const link = item.childNodes.flatMap((child) => ('childNodes' in child ? child.childNodes : []))[0];
        const address = link && 'attrs' in link ? attribute(link, 'href') : undefined;
        return item.tagName === 'li' && id !== undefined && address?.startsWith('http') ? [[address, id] as const] : [];
      }),
    );
    expect(ids.size).toBeGreaterThan(0);
    for (const { address, elements } of pages.filter(({ address }) => /^\/(duties|start|situations)\//.test(address))) {
      const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
      for (const id of new Set(links.flatMap((link) => ids.get(link) ?? []))) {
        expect.soft(links, `${address} cites ${id}`).toContain(`/about/sources/#${id}`);
      }
    }
  });
});
