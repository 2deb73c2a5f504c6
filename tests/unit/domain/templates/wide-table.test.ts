import { expect, it } from 'vitest';
import { hasWideTable } from '#domain/templates/wide-table.ts';

const table = (columns: number) =>
  `<table><thead><tr>${'<th>а</th>'.repeat(columns)}</tr></thead><tbody></tbody></table>`;

it('a table with more than five columns is wide', () => {
  expect(hasWideTable(table(6))).toBe(true);
});

it('several narrow tables are not', () => {
  expect(hasWideTable(table(5) + table(5) + table(4))).toBe(false);
  expect(hasWideTable('<p>Письмо</p>')).toBe(false);
});
