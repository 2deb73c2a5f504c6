import { describe, expect, it } from 'vitest';
import { codeTexts } from '#editorial-check/extract/code-texts.ts';
import { documentTexts } from '#editorial-check/extract/document-texts.ts';
import { yamlTexts } from '#editorial-check/extract/yaml-texts.ts';
import { OBJECT } from '#editorial-check/text-unit.ts';

describe('the texts of a YAML file', () => {
  it('are its Russian values, named by the entry they belong to', () => {
    const yaml = '- id: forum\n  title: Форум\n  prepare:\n    - регион\n    - роль\n  address: https://example.org\n';
    expect(yamlTexts('content/contacts.yaml', yaml, 1).map(({ field, text }) => [field, text])).toEqual([
      ['forum.title', 'Форум'],
      ['forum.prepare.0', 'регион'],
      ['forum.prepare.1', 'роль'],
    ]);
  });

  it('leave out how people ask: slang and mistakes are meant there', () => {
    const yaml = 'question: Утерян пароль?\nalso:\n  - забыл пороль\n';
    expect(yamlTexts('content/faq/a.md', yaml, 2)).toMatchObject([{ field: 'question', text: 'Утерян пароль?' }]);
  });

  it('know the line of every word of a folded text', () => {
    const [unit] = yamlTexts('content/a.yaml', 'a: 1\ntext: >-\n  Первая строка\n  и вторая.\n', 5);
    expect(unit?.text).toBe('Первая строка и вторая.');
    expect([unit?.lines[0], unit?.lines.at(-1)]).toEqual([7, 8]);
  });

  it('are comments as well, for the editor', () => {
    expect(yamlTexts('content/a.yaml', '# Порядок важен.\na: Текст\n', 1)).toMatchObject([
      { text: 'Текст', audience: 'reader' },
      { text: 'Порядок важен.', audience: 'editor', lines: expect.arrayContaining([1]) as number[] },
    ]);
  });
});

describe('the texts of code', () => {
  const texts = (file: string, source: string) =>
    codeTexts(file, source, 'reader').map(({ text, lines }) => [text.trim(), lines[0]]);

  it('are its Russian strings, put together', () => {
    const source =
      '/** «Комментарий» */\nconst a = "Первый";\nconst b = `Нашлось: ${n} ${f("ответов")}.`;\nconst c = "Одна " +\n  "строка";\nconst d = /шаблон/;\nconst e = String.raw`узор`;';
    expect(texts('src/text/a.ts', source)).toEqual([
      ['Первый', 2],
      [`Нашлось: ${OBJECT} ${OBJECT}.`, 3],
      ['ответов', 3],
      ['Одна строка', 4],
    ]);
  });

  it('are those of the markup of a component, without its styles', () => {
    const source =
      '---\n/** Привет */\nconst title = "Заголовок";\n---\n<p class="x">Текст {title}<br /></p>\n<Card title="Имя" />\n<style>\n  p::before { content: "Стиль"; }\n</style>\n';
    expect(texts('src/components/A.astro', source)).toEqual([
      ['Заголовок', 3],
      ['Текст', 5],
      ['Имя', 6],
    ]);
  });
});

describe('the texts of a document', () => {
  it('count lines from the top of the file', () => {
    const { units } = documentTexts({ path: 'content/faq/a.md', text: '---\nquestion: Кто?\n---\n\nВы.\n' });
    expect(units.map(({ text, lines }) => [text, lines[0]])).toEqual([
      ['Кто?', 2],
      ['Вы.', 5],
    ]);
  });

  it('hold addresses as things, not as words', () => {
    const { units } = documentTexts({
      path: 'content/faq/a.md',
      text: '---\nquestion: Кто?\n---\nСайт https://lk.example.ru/a-b, почта a@example.ru, новость example.ru.\n',
    });
    expect(units[1]?.text.replace(/\uFFFC+/g, OBJECT)).toBe(`Сайт ${OBJECT}, почта ${OBJECT}, новость ${OBJECT}.`);
  });

  it('are for editors in CONTRIBUTING and in messages of the checks', () => {
    const audience = (path: string, text: string) => documentTexts({ path, text }).units[0]?.audience;
    expect(audience('CONTRIBUTING.md', 'Текст.')).toBe('editor');
    expect(audience('src/schemas/id.ts', "explain('нет положения');")).toBe('editor');
    expect(audience('src/text/faq.ts', "const a = 'Ответ';")).toBe('reader');
  });
});
