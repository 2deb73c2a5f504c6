import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { RoleEntry } from '#schemas/role.ts';
import type { Stage } from '#schemas/stage.ts';
import { attribute, type Element, page, textOf } from './dist.ts';

const content = <T>(file: string) =>
  parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8')) as Partial<T>[];
const roles = content<RoleEntry>('roles.yaml');
const stages = content<Stage>('stages.yaml');

const PICTURES: [string, string][] = [
  ['/start/people/', 'wide'],
  ['/start/people/', 'narrow'],
  ['/start/cycle/', 'wide'],
  ['/start/cycle/', 'narrow'],
];
const PROVISIONS = ['A1', 'A2', ...Array.from({ length: 10 }, (_, index) => `D${index + 1}`), 'S1', 'S2', 'S3'];

describe.each(PICTURES)('the picture on %s in its %s form', (address, form) => {
  it('has a name and a description of its own', () => {
    const svg = picture(address, form);
    expect(attribute(svg, 'role')).toBe('img');
    for (const [name, tagName] of [
      ['aria-labelledby', 'title'],
      ['aria-describedby', 'desc'],
    ] as const) {
      const target = inside(svg).find((element) => element.tagName === tagName);
      expect(target && attribute(target, 'id')).toBe(attribute(svg, name));
      expect(target && textOf(target)).toMatch(/[а-яё]{4}/);
      expect(ids(address).filter((id) => id === attribute(svg, name))).toHaveLength(1);
    }
  });

  it('takes its colours from the theme: none is written into it', () => {
    const coloured = inside(picture(address, form)).filter(({ attrs }) =>
      attrs.some(({ name }) => ['fill', 'stroke', 'style', 'color'].includes(name)),
    );
    expect(coloured).toEqual([]);
  });

  it('weighs at most 3 kB as it is sent', () => {
    expect(brotliCompressSync(sourceOf(address, form)).length).toBeLessThanOrEqual(3000);
  });
});

describe('the picture of roles', () => {
  it.each(['wide', 'narrow'])('names all provisions and conditions in its %s form', (form) => {
    const words = wordsOf(picture('/start/people/', form));
    for (const id of PROVISIONS) expect.soft(words, id).toMatch(new RegExp(`[( ]${id}[,)]`));
    expect(words).toContain('при необходимости (D5)');
    expect(words).toContain('если комплекты печатает центр (D8)');
    expect(words).toMatch(/подаёт сама \(D7\)/);
  });

  it.each(['wide', 'narrow'])(
    'draws a broken line for each condition and a dotted one for other grounds, in its %s form',
    (form) => {
      const gives = roles.flatMap(({ gives = [] }) => gives as Partial<RoleEntry['gives'][number]>[]);
      const lines = inside(picture('/start/people/', form)).map((element) => attribute(element, 'class') ?? '');
      const count = (look: string) => lines.filter((name) => name.split(' ').includes(look)).length;
      const dotted = gives.filter(({ provisions = [] }) => provisions.length === 0);
      // One more of each is in the legend.
      expect(count('dashed')).toBe(gives.filter(({ condition }) => condition !== undefined).length + 1);
      expect(count('dotted')).toBe(dotted.length + 1);
      expect(count('whole') + count('dashed') + count('dotted')).toBe(gives.length + 3);
    },
  );

  it('has all its relations in the list below, each with its provisions and its degree', () => {
    const items = page('/start/people/').elements.filter(
      (element) => attribute(element, 'data-relation') !== undefined,
    );
    for (const { id, gives = [] } of roles) {
      for (const { to, text, basis, provisions = [] } of gives as Partial<RoleEntry['gives'][number]>[]) {
        const item = items.find((element) => attribute(element, 'data-relation') === `${id ?? ''}-${to ?? ''}`);
        expect.soft(item && plain(textOf(item)), text).toContain(text);
        const below = item ? inside(item) : [];
        const has = (name: string, value: string) => below.some((element) => attribute(element, name) === value);
        for (const provision of provisions) expect.soft(has('data-provision', provision), text).toBe(true);
        for (const degree of basis ?? []) expect.soft(has('data-certainty', degree), text).toBe(true);
      }
    }
  });

  it('never tells school practice without its badge', () => {
    const items = page('/start/people/').elements.filter(
      (element) =>
        element.tagName === 'li' && /школьн/i.test(textOf(element)) && attribute(element, 'class') === undefined,
    );
    const content = items.filter((element) => inside(element).some((part) => attribute(part, 'data-certainty')));
    expect(content.length).toBeGreaterThan(2);
    for (const item of content) {
      expect(inside(item).some((part) => attribute(part, 'data-certainty') === 'school')).toBe(true);
    }
  });
});

describe('the picture of the cycle', () => {
  it.each(['wide', 'narrow'])('shows the sixteen stages in order and no date, in its %s form', (form) => {
    const words = wordsOf(picture('/start/cycle/', form));
    expect(stages).toHaveLength(16);
    let place = -1;
    for (const { title = '' } of stages) {
      const next = words.indexOf(title, place + 1);
      expect.soft(next, title).toBeGreaterThan(place);
      place = next;
    }
    expect(words).not.toMatch(
      /20\d\d|\d\d\.\d\d|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр/,
    );
    expect(words).toContain('Только при необходимости');
    expect(words).toContain('Только если индивидуальные комплекты печатает региональный центр');
  });

  it('has the same stages in the list below, each leading to its place in the calendar', () => {
    const links = page('/start/cycle/').elements.flatMap((element) => attribute(element, 'href') ?? []);
    const inCalendar = links.filter((href) => href.startsWith('/calendar/#'));
    expect(inCalendar).toEqual(stages.map(({ id = '' }) => `/calendar/#${id}`));
    for (const id of stages.map((stage) => stage.id)) expect(ids('/calendar/')).toContain(id);
  });
});

function picture(address: string, form: string): Element {
  const found = page(address).elements.find((element) => attribute(element, 'class') === `drawing ${form}`);
  if (!found) throw new Error(`${address} has no ${form} picture`);
  return found;
}

function sourceOf(address: string, form: string): string {
  return new RegExp(`<svg class="drawing ${form}".*?</svg>`, 's').exec(page(address).html)?.[0] ?? '';
}

function wordsOf(svg: Element): string {
  return plain(
    inside(svg)
      .filter(({ tagName }) => tagName === 'text')
      .map(textOf)
      .join(' | '),
  );
}

/** The build puts non-breaking spaces where editors write ordinary ones. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
}

function ids(address: string): string[] {
  return page(address).elements.flatMap((element) => attribute(element, 'id') ?? []);
}

function inside(element: Element): Element[] {
  return element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []));
}
