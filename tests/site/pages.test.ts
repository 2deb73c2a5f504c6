import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute, page, pages, textOf } from './dist.ts';

const content = new URL('../../content/', import.meta.url);
const yaml = (file: string): unknown => parse(readFileSync(new URL(file, content), 'utf8'));
const named = (folder: string) => readdirSync(new URL(folder, content)).map((file) => file.replace(/\.\w+$/, ''));

const PROVISIONS = ['A1', 'A2', ...Array.from({ length: 10 }, (_, index) => `D${index + 1}`), 'S1', 'S2', 'S3'];
const TOLD_ON: Record<string, string> = {
  A1: 'appointment',
  A2: 'appointment',
  D1: 'sign-in',
  D2: 'data-collection',
  D3: 'participation',
  D4: 'organizers',
  D5: 'credentials',
  D6: 'briefing',
  D7: 'forms-monitoring',
  D8: 'archives-printing',
  D9: 'electronic-protocols',
  D10: 'compliance',
};

describe('every page', () => {
  it('is in Russian, with title, description and one main heading', () => {
    for (const { address, elements } of pages) {
      const html = elements.find(({ tagName }) => tagName === 'html');
      const description = elements.find((element) => attribute(element, 'name') === 'description');
      expect.soft(html && attribute(html, 'lang'), address).toBe('ru');
      expect.soft(description && attribute(description, 'content'), address).toMatch(/[а-яё]/i);
      expect
        .soft(
          elements.filter(({ tagName }) => tagName === 'h1'),
          address,
        )
        .toHaveLength(1);
    }
  });

  it('asks nothing of another host', () => {
    const foreign = pages.flatMap(({ address, elements }) =>
      elements
        .filter(({ tagName }) =>
          ['script', 'img', 'link', 'iframe', 'source', 'video', 'audio', 'object', 'embed'].includes(tagName),
        )
        .filter((element) => !['canonical', 'alternate'].includes(attribute(element, 'rel') ?? ''))
        .map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '')
        .filter((url) => /^(https?:)?\/\//.test(url) && !url.startsWith('http://localhost:4321/'))
        .map((url) => `${address}: ${url}`),
    );
    expect(foreign).toEqual([]);
  });

  it('shows no left-over of the program', () => {
    for (const { address, elements } of pages) {
      const main = elements.find(({ tagName }) => tagName === 'main');
      expect.soft(main ? textOf(main) : '', address).not.toMatch(/undefined|\[object|NaN|\bnull\b/);
    }
  });
});

describe('the pages', () => {
  it('tell every provision of the instruction where it belongs, and all on the page of the document', () => {
    for (const id of PROVISIONS) {
      const place = TOLD_ON[id] ? `/duties/${TOLD_ON[id]}/` : '/support/';
      for (const address of [place, '/document/']) {
        expect
          .soft(
            page(address).elements.some((element) => attribute(element, 'data-provision') === id),
            `${id} on ${address}`,
          )
          .toBe(true);
      }
    }
  });

  it('show the conditions of the provisions where they are told', () => {
    expect(textOf(mainOf('/duties/credentials/'))).toMatch(/при\s+необходимости/i);
    expect(textOf(mainOf('/duties/archives-printing/'))).toMatch(/региональн\S+ центр/i);
    expect(textOf(mainOf('/duties/forms-monitoring/'))).toMatch(/сами организации/i);
  });

  it('have all questions with answer and basis on the page of questions', () => {
    const entries = page('/faq/').elements.filter((element) => attribute(element, 'data-faq-id') !== undefined);
    expect(entries.map((entry) => attribute(entry, 'data-faq-id')).sort()).toEqual(named('faq/').sort());
    expect(entries).toHaveLength(99);
    const withoutBasis = entries.filter(
      (entry) => !descendants(entry).some((element) => attribute(element, 'data-certainty')),
    );
    expect(withoutBasis).toEqual([]);
  });

  it('have every checklist on its own page and on the page of all', () => {
    for (const id of named('checklists/')) {
      const { page: home = `duties/${id}` } = yaml(`checklists/${id}.yaml`) as { page?: string };
      for (const address of [`/${home}/`, '/checklists/']) {
        const list = page(address).elements.find((element) => attribute(element, 'data-checklist-id') === id);
        expect.soft(list, `${id} on ${address}`).toBeDefined();
      }
    }
  });

  it('have every cycle in the calendar, with the sixteen stages', () => {
    const ids = page('/calendar/').elements.flatMap((element) => attribute(element, 'id') ?? []);
    for (const year of named('cycles/')) expect(ids).toContain(`cycle-${year}`);
    const stages = page('/calendar/').elements.filter(
      ({ tagName, parentNode }) =>
        tagName === 'li' && parentNode && 'attrs' in parentNode && attribute(parentNode, 'class')?.includes('stages'),
    );
    expect(stages).toHaveLength(16);
  });
});

function mainOf(address: string) {
  const main = page(address).elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${address} has no main part`);
  return main;
}

function descendants(element: ReturnType<typeof mainOf>): ReturnType<typeof mainOf>[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : []));
}
