import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, page, pages, read, textOf } from './dist.ts';

interface Term {
  id: string;
  term: string;
  full?: string;
  short: string;
  aliases?: string[];
  marks?: string[];
}

const terms = parse(readFileSync(new URL('../../content/glossary.yaml', import.meta.url), 'utf8')) as Term[];

/** Abbreviations that every adult reader of Russian knows. */
const EVERYBODY_KNOWS = new Set(['РФ', 'РОССИЙСКОЙ', 'ФЕДЕРАЦИИ']);

describe('the glossary', () => {
  it('explains every abbreviation that the site uses', () => {
    const explained = terms.map(({ term, full, aliases }) => [term, full, ...(aliases ?? [])].join(' ')).join(' ');
    const unknown = new Map<string, string>();
    for (const { address, elements } of pages) {
      const main = elements.find(({ tagName }) => tagName === 'main');
      for (const [abbreviation] of (main ? textOf(main) : '').matchAll(/(?<![\p{L}-])[А-ЯЁ]{2,}(?![\p{L}])/gu)) {
        if (!explained.includes(abbreviation) && !EVERYBODY_KNOWS.has(abbreviation)) unknown.set(abbreviation, address);
      }
    }
    expect([...unknown]).toEqual([]);
  });

  it('is linked at the first use of a term on a page, once, and never from itself', () => {
    for (const { address, elements } of pages) {
      const links = elements
        .filter((element) => attribute(element, 'class') === 'term')
        .map((link) => attribute(link, 'href'));
      expect.soft(new Set(links).size, address).toBe(links.length);
      if (address === '/glossary/') expect(links).toEqual([]);
    }
  });

  it('has no term that nothing on the site leads to', () => {
    const links = new Set(
      pages.flatMap(({ elements }) => elements.flatMap((element) => attribute(element, 'href') ?? [])),
    );
    const unmarked = terms.filter(({ marks }) => marks?.length !== 0);
    expect(unmarked.filter(({ id }) => !links.has(`/glossary/#${id}`)).map(({ id }) => id)).toEqual([]);
  });

  it('gives the meanings that a click opens', () => {
    const meanings = JSON.parse(read('/glossary/terms.json').toString()) as Record<string, unknown>;
    expect(Object.keys(meanings).sort()).toEqual(terms.map(({ id }) => id).sort());
    const oiv = terms.find(({ id }) => id === 'oiv');
    expect(meanings.oiv).toEqual({ term: oiv?.term, short: oiv?.short, full: oiv?.full });
    expect(textOf(page('/glossary/').elements[0] ?? expect.fail('no page'))).toContain(oiv?.short);
  });
});
