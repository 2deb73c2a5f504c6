import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlanRows } from '#domain/plan-import/plan-rows.ts';
import { tableCells } from '#elements/html-table.ts';
import { pastedPlan, readSimpleDate, rowLines, siteStages } from '../builders/plan.ts';

describe('the table in the HTML of a clipboard', () => {
  it.each([
    ['Excel', 'excel'],
    ['Word with its own markup', 'word'],
    ['a web page with merged numbers and a header of several rows', 'account-page'],
    ['a page whose sections are rows over the whole width', 'sections'],
    ['a page with a date and its work in one cell', 'date-and-work'],
  ])('becomes the rows of a plan, from %s', async (_, name) => {
    const cells = tableCells(pastedPlan(`${name}.html`)) ?? [];
    const rows = readPlanRows(cells, { readDate: readSimpleDate, stages: siteStages() });
    await expect(rowLines(rows).join('\n') + '\n').toMatchFileSnapshot(`../fixtures/plans/${name}.html-rows`);
  });

  it('is not there', () => {
    expect(tableCells('<p>03.02.2027</p>')).toBeUndefined();
    expect(tableCells('')).toBeUndefined();
    expect(tableCells('<table></table>')).toBeUndefined();
    expect(tableCells('<table><tr><td> &nbsp; </td></tr></table>')).toBeUndefined();
  });

  it('repeats a merged cell in each place that it covers', () => {
    expect(
      tableCells(
        '<table><tr><td rowspan=2>1</td><td colspan=2>а</td></tr><tr><td>б</td><td>в</td></tr><tr><td colspan=3>г</td></tr></table>',
      ),
    ).toEqual([
      ['1', 'а', 'а'],
      ['1', 'б', 'в'],
      ['г', 'г', 'г'],
    ]);
  });

  it('bounds absurd spans', () => {
    const cells = tableCells(
      '<table><tr><td rowspan=65534 colspan=1000000>а</td></tr><tr><td>б</td></tr><tr><td rowspan=0>в</td></tr><tr><td rowspan=-3 colspan=x>г</td></tr></table>',
    );
    expect(cells).toHaveLength(4);
    expect(Math.max(...(cells ?? []).map((row) => row.length))).toBeLessThan(100);
  });

  it('keeps the lines of a cell and drops what is not to be seen', () => {
    expect(
      cell(
        '<p>пер\u00ADвая<o:p></o:p></p><p>&nbsp;</p><div>вторая&nbsp; <b>строка</b>\n  дальше</div>третья<br>четвёртая<ul><li>пятая</li></ul>' +
          '<style>p{}</style><script>1</script><!-- примечание --><!--[if gte mso 9]><p>Word</p><![endif]-->' +
          '<span hidden>а</span><span style="display:none">б</span><span style=\'mso-hide:all\'>в</span><select><option>г</option></select>',
      ),
    ).toBe('первая\nвторая строка дальше\nтретья\nчетвёртая\nпятая');
  });

  it('drops the numbers that Word draws before items of a list', () => {
    expect(
      cell(
        "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>работа</p>",
      ),
    ).toBe('работа');
  });

  it('takes the biggest table, not the one that lays out the page, and those that go on with it', () => {
    const row = (text: string) => `<tr><td>${text}</td><td>${text}</td></tr>`;
    const inner = `<table>${row('а')}${row('б')}</table><p>Продолжение</p><table>${row('в')}</table>`;
    expect(tableCells(`<table><tr><td>меню</td><td>поиск</td><td>${inner}</td></tr></table>`)).toEqual([
      ['а', 'а'],
      ['б', 'б'],
      ['в', 'в'],
    ]);
  });

  it('is parsed apart from the page, nothing of it is loaded or run', () => {
    const before = document.documentElement.outerHTML;
    tableCells(
      '<table><tr><td><img src="https://example.org/a.png" onerror="document.title=1">а<script>document.title="1"</script></td></tr></table>',
    );
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes any markup', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td rowspan=2>',
      '<th colspan=3>',
      '</td>',
      '<p>',
      '<!--',
      '-->',
      'а',
      '<style>',
      ' style="',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const cells = tableCells(pieces.join(''));
        for (const row of cells ?? []) for (const text of row) expect(typeof text).toBe('string');
      }),
    );
  });
});

function cell(html: string): string | undefined {
  return tableCells(`<table><tr><td>${html}</td></tr></table>`)?.[0]?.[0];
}
