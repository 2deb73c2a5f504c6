import { describe, expect, it } from 'vitest';
import { parseContent } from '#content-check/parse-content.ts';
import { documentTexts } from '#editorial-check/extract/document-texts.ts';
import { figuresTable } from '#editorial-check/figures-table.ts';
import { measurePages } from '#editorial-check/readability.ts';
import { readRulebook } from '#editorial-check/rulebook.ts';
import { changed, contentFiles } from '../../builders/content-files.ts';

const DUTY = 'docs/duties/sign-in.mdx';

function figures(body: string) {
  const files = contentFiles({
    ...changed(DUTY, 'Текст.', body),
    'editorial/source-figures.yaml': 'measured: 2026-11-22\nprovisions: { D1: 20, D2: 40 }\n',
  });
  return measurePages(files.map(documentTexts), parseContent(files).content, readRulebook(files).rulebook);
}

describe('figures of a page', () => {
  // The head of the page has three sentences: «Войдите.», «Там материалы.», «Вы вошли.»
  it('count sentences of its body and of its head, not its headings, labels and cells', () => {
    const body = '## Заголовок\n\nОдно предложение. Другое.\n\n- пункт без точки\n\n| ячейка |\n';
    expect(figures(body)).toMatchObject([{ page: 'duties/sign-in', sentences: 6, mean: 11 / 6, longest: 3 }]);
  });

  it('stand beside those of the provisions that it tells', () => {
    expect(figures('Текст.')[0]?.source).toEqual({ mean: 20, longest: 20 });
  });

  it('are shown in columns', () => {
    const table = figuresTable([
      { page: 'duties/sign-in', sentences: 12, mean: 7.25, longest: 9, source: { mean: 31, longest: 31 } },
      { page: 'start/law', sentences: 120, mean: 10, longest: 30 },
    ]).split('\n');
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
    expect(table[1]).toMatch(/^duties\/sign-in +12 +7,3 +9 +31,0 +31$/);
    expect(table[2]).toMatch(/^start\/law +120 +10,0 +30 +— +—$/);
  });
});
