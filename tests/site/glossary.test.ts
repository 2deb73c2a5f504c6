import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, type Element, type Node, pages, read } from './dist.ts';

interface Term {
  id: string;
  term: string;
  full?: string;
  short: string;
  aliases?: string[];
  marks?: string[];
}

const terms = parse(readFileSync(new URL('../../content/glossary.yaml', import.meta.url), 'utf8')) as Term[];

/** Abbreviations that every adult reader of Russian knows, the name of a college, and a word printed on a form. */
const NEED_NO_WORDS = new Set(['РФ', 'ФИО', 'ДВТК', 'КОД']);

describe('the glossary', () => {
  it('explains every abbreviation that the site uses', () => {
    const explained = terms.map(({ term, full, aliases }) => [term, full, ...(aliases ?? [])].join(' ')).join(' ');
    const unknown = new Map<string, string>();
    for (const { address, elements } of pages) {
      const content = elements.find((element) => hasClass(element, 'sl-markdown-content'));
      for (const [abbreviation] of (content ? ownWords(content) : '').matchAll(
        /(?<![\p{L}-])[А-ЯЁ]{2,}(?![\p{L}])/gu,
      )) {
        if (!explained.includes(abbreviation) && !NEED_NO_WORDS.has(abbreviation)) unknown.set(abbreviation, address);
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

  it('gives the meanings that a click opens', () => {
    const meanings = JSON.parse(read('/glossary/terms.json').toString()) as Record<string, unknown>;
    expect(Object.keys(meanings).sort()).toEqual(terms.map(({ id }) => id).sort());
    const oiv = terms.find(({ id }) => id === 'oiv');
    expect(meanings.oiv).toEqual({ term: oiv?.term, short: oiv?.short, full: oiv?.full });
  });
});

/** The text with a break between elements, without the titles of sources: those are names that others gave. */
function ownWords(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && isOfOthers(node))) return '';
  return node.childNodes.map(ownWords).join(' ');
}

function isOfOthers(element: Element): boolean {
  return ['sources', 'source-catalog'].some((name) => hasClass(element, name));
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(' ').includes(name) ?? false;
}
