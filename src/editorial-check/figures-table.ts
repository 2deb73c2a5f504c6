import { LIMITS, type PageFigures } from './readability.ts';

const HEADS = [
  'Страница',
  'Предложений',
  'Слов в среднем',
  'В самом длинном',
  'В инструкции в среднем',
  'В самом длинном',
];

/** The figures as an aligned table, with the document's own beside every page. */
export function figuresTable(figures: PageFigures[]): string {
  const rows = [
    HEADS,
    ...figures.map(({ page, sentences, mean, longest, source }) => [
      page,
      String(sentences),
      decimal(mean),
      String(longest),
      source ? decimal(source.mean) : '—',
      source ? String(source.longest) : '—',
    ]),
    ['предел', '', String(LIMITS.mean), String(LIMITS.longest), '', ''],
  ];
  const widths = HEADS.map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.', ',');
}
