import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, readCsv, writeCsv } from '#domain/tables/csv.ts';

/** What breaks tables: separators, quotes, line breaks, what formulas begin with, spaces, marks that are not seen. */
const awkward = fc.string({ unit: fc.constantFrom(...Array.from(';,\t"\'\r\n=+-@＝ \u00A0\uFEFFабВ1')) });
const cell = fc.oneof(awkward, fc.string({ unit: 'binary' }));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

describe('a table that was written', () => {
  it('is read back cell by cell, whatever stands in it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds nothing that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const [line = ''] = writeCsv([[text]])
          .slice(1)
          .split('\r\n', 1);
        expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t＝]/);
      }),
    );
  });

  it('is what Excel expects: a byte order mark, semicolons, CR and LF', () => {
    expect(
      writeCsv([
        ['Что', 'Когда'],
        ['Сбор; форм', '15.09.2026'],
      ]),
    ).toBe('\uFEFFЧто;Когда\r\n"Сбор; форм";15.09.2026\r\n');
  });

  it.each([
    ['=СУММ(A1)', "'=СУММ(A1)"],
    ['+7 900', "'+7 900"],
    ['-5', "'-5"],
    ['@имя', "'@имя"],
    ["'=1", "''=1"],
    ["'просто", "'просто"],
    ['15.09.2026 – 20.09.2026', '15.09.2026 – 20.09.2026'],
  ])('guards %s as %s', (text, expected) => {
    expect(guardFormula(text)).toBe(expected);
    expect(readCsv(`${expected};x`)).toEqual([[text, 'x']]);
  });

  it('leaves out rows without a cell, and keeps an empty cell', () => {
    expect(readCsv(writeCsv([[], [''], ['', '']]))).toEqual([[''], ['', '']]);
    expect(readCsv(writeCsv([]))).toEqual([]);
  });
});

describe('a table of another program', () => {
  it.each([
    ['semicolons', 'Код;Название\nа;1,5\nб;2,5\n'],
    ['tabs', 'Код\tНазвание\r\nа\t1,5\r\nб\t2,5'],
    ['commas', 'Код,Название\rа,"1,5"\rб,"2,5"\r'],
  ])('may have %s between its cells', (_name, text) => {
    expect(readCsv(text)).toEqual([
      ['Код', 'Название'],
      ['а', '1,5'],
      ['б', '2,5'],
    ]);
  });

  it('is not misled by a title above, or by separators inside quotes', () => {
    expect(readCsv('Список, сентябрь\n1;"а,б\nв,г"\n2;"д,е"\n')).toEqual([
      ['Список, сентябрь'],
      ['1', 'а,б\nв,г'],
      ['2', 'д,е'],
    ]);
  });

  it('may have empty lines, stray quotes and no end', () => {
    expect(readCsv('\n\nа;"б" в\n\nг "д";"е')).toEqual([
      ['а', 'б в'],
      ['г "д"', '"е'],
    ]);
  });

  it('is never refused, and read in good time', () => {
    fc.assert(fc.property(cell, (text) => void readCsv(text)));
    const started = performance.now();
    expect(readCsv('"'.repeat(100_001))).toHaveLength(1);
    expect(readCsv('";\n'.repeat(30_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
