import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { type Document, Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from '#domain/templates/blocks.ts';
import { toWordDocument } from '#domain/templates/word-document.ts';
import { hostileBlocks, letter } from '../../../builders/blocks.ts';

const parser = new new Window().DOMParser();

describe('a Word file', () => {
  it('is an archive with the parts that Word asks for', () => {
    expect(Object.keys(unzip(letter()))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/numbering.xml',
    ]);
  });

  it('names only parts that are in it', () => {
    const files = unzip(letter());
    const named = [
      ...(files['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g),
      ...(files['_rels/.rels'] ?? '').matchAll(/Target="([^"]+)"/g),
    ].map(([, name]) => name);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(named));
  });

  it('is in Russian, on A4, in Times New Roman', () => {
    const files = unzip(letter());
    expect(files['word/styles.xml']).toContain('<w:lang w:val="ru-RU"');
    expect(files['word/styles.xml']).toContain('w:ascii="Times New Roman"');
    expect(files['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  });

  it('lies on its side when a table has more than five columns', () => {
    const cell: Run[] = [{ text: 'а' }];
    const table = (columns: number): Block => ({
      kind: 'table',
      header: Array(columns).fill(cell) as Run[][],
      rows: [],
    });
    expect(unzip([table(6)])['word/document.xml']).toContain('w:orient="landscape"');
    expect(unzip([table(5), table(5)])['word/document.xml']).not.toContain('landscape');
  });

  it('has a style for each kind of block, and counts each list anew', () => {
    const files = unzip([...letter(), ...letter()]);
    const document = xml(files, 'word/document.xml');
    expect(values(document, 'w:pStyle')).toEqual(expect.arrayContaining(['Heading1', 'ListParagraph', 'TableText']));
    expect(values(document, 'w:numId')).toEqual(['1', '1', '2', '3', '3', '4']);
    expect(values(xml(files, 'word/numbering.xml'), 'w:abstractNumId')).toEqual(['1', '0', '1', '0']);
    expect(document.getElementsByTagName('w:tblBorders')).toHaveLength(2);
  });

  it('shows what is bold and what is still to be filled in', () => {
    const runs = [...xml(unzip(letter()), 'word/document.xml').getElementsByTagName('w:r')];
    const styleOf = (text: string) =>
      runs.find(({ textContent }) => textContent === text)?.getElementsByTagName('w:rPr')[0];
    expect(styleOf('Тема:')?.getElementsByTagName('w:b')).toHaveLength(1);
    expect(styleOf('[место]')?.getElementsByTagName('w:highlight')).toHaveLength(1);
    expect(styleOf(' участие')).toBeUndefined();
  });

  it('keeps line breaks', () => {
    const document = xml(unzip(letter({ name: 'Анна\nПетровна\r\nи Пётр' })), 'word/document.xml');
    expect(document.getElementsByTagName('w:br')).toHaveLength(2);
  });

  it('ends with a paragraph, as Word wants it after a table', () => {
    expect(unzip(letter())['word/document.xml']).toMatch(/<\/w:tbl><w:p>.*<\/w:p><w:sectPr>/);
  });

  it('is the same file for the same text', () => {
    expect(toWordDocument(letter(), 'Акт')).toEqual(toWordDocument(letter(), 'Акт'));
  });

  it('is well-formed and loses no text, whatever is pasted into a field', () => {
    fc.assert(
      fc.property(hostileBlocks(), (blocks) => {
        const files = unzip(blocks);
        const document = xml(files, 'word/document.xml');
        expect(files['word/document.xml']).not.toMatch(FORBIDDEN);
        expect(textOf(document)).toBe(
          blocks
            .flatMap(runsOf)
            .map(({ text }) => readable(text))
            .join(''),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('bears a title, whatever stands in it', () => {
    const core = xml(unzip([], 'Акт <№ 1> & «ещё»\u0001'), 'docProps/core.xml');
    expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe('Акт <№ 1> & «ещё»');
  });
});

/** What XML 1.0 does not allow. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function unzip(blocks: Block[], title = 'Акт'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(toWordDocument(blocks, title))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

function xml(files: Record<string, string>, name: string): Document {
  const document = parser.parseFromString(files[name] ?? '', 'application/xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  return document;
}

function values(document: Document, tag: string): (string | null)[] {
  return [...document.getElementsByTagName(tag)].map((element) => element.getAttribute('w:val'));
}

function textOf(document: Document): string {
  return [...document.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join('');
}

/** The cells of a row beyond the header's width have no column to stand in. */
function runsOf(block: Block): Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.header, ...block.rows.flatMap((row) => row.slice(0, block.header.length))].flat();
  }
}

/** What of a text a file can hold; line breaks are elements. */
function readable(text: string): string {
  return text.replace(new RegExp(FORBIDDEN, 'gu'), '').replace(/[\r\n]/g, '');
}
