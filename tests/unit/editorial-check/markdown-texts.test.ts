import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownTexts } from '#editorial-check/extract/markdown-texts.ts';
import { maskMarkdown } from '#editorial-check/extract/mask-markdown.ts';
import { OBJECT } from '#editorial-check/text-unit.ts';
import { russianText } from '../../builders/arbitrary-text.ts';

const units = (body: string) => markdownTexts('page.mdx', body, 1).units;
const texts = (body: string) => units(body).map(({ text }) => text.replace(/\uFFFC+/g, OBJECT));

describe('the texts of a page', () => {
  it('are its headings, paragraphs, items and cells', () => {
    const body =
      '## Шаги\n\nПервая строка\nи вторая.\n\n- Один.\n- Два\n  и ещё.\n\n| Имя | Дата |\n| --- | --- |\n| Акт |  |';
    expect(units(body).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Шаги'],
      ['prose', 'Первая строка и вторая.'],
      ['item', 'Один.'],
      ['item', 'Два и ещё.'],
      ['label', 'Имя'],
      ['label', 'Дата'],
      ['label', 'Акт'],
    ]);
  });

  it.each([
    ['Откройте **[кабинет](/duties/sign-in/)**.', ['Откройте кабинет.']],
    ['*Важно:* поле \\[имя\\] пустое.', ['Важно: поле [имя] пустое.']],
    ['Файл `name.yaml` готов.', [`Файл ${OBJECT} готов.`]],
    ['Порядок — <Certainty degree="advice" />.', [`Порядок — ${OBJECT}.`]],
    ['Всего {count} ответов.', [`Всего ${OBJECT} ответов.`]],
    ['{/* не показываем */}\nПоказываем.', ['Показываем.']],
    ['<dl>\n<dt>Слово</dt><dd>Его смысл.</dd>\n</dl>', ['Слово', 'Его смысл.']],
    ['```yaml\ntext: Пример\n```\n\nТекст.', ['Текст.']],
    [':::tip[Совет]\nОткройте.\n:::', ['Совет', 'Открой' + 'те.']],
    ["import A from '#components/А.astro';\n\nТекст.", ['Текст.']],
    ['Знак * и 2 * 2 остаются.', ['Знак * и 2 * 2 остаются.']],
  ])('are free of markup: %s', (body, shown) => {
    expect(texts(body)).toEqual(shown);
  });

  it('include Russian attributes of components and nothing of the others', () => {
    const body =
      '1. Шаг.\n\n   <StepCheck seen="видно список."\n     otherwise="спросите." answer="lost-password" />\n';
    expect(units(body).slice(1)).toMatchObject([
      { field: '<StepCheck seen>', text: 'видно список.', kind: 'prose', place: { section: 0, item: 1 } },
      { field: '<StepCheck otherwise>', text: 'спросите.' },
    ]);
    expect(units(body)[2]?.lines[0]).toBe(4);
  });

  it('know the lines they stand on', () => {
    const [, unit] = units('Один.\n\nДва\nстроки.');
    expect([unit?.lines[0], unit?.lines.at(-1)]).toEqual([3, 4]);
  });

  it('know the bold words they begin with', () => {
    expect(units('- **Взять старый бланк.** Он не тот.')[0]?.lead).toBe('Взять старый бланк.');
    expect(units('Это **важно**.')[0]?.lead).toBe('');
  });

  it('keep length and lines while markup is hidden, whatever the text', () => {
    fc.assert(
      fc.property(russianText(), (text) => {
        const masked = maskMarkdown(text);
        expect(masked).toHaveLength(text.length);
        expect(masked.split('\n')).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

describe('places on a page', () => {
  const body = [
    '## Раздел',
    '',
    "<Basis certainty={['advice']} sources={['one', 'two']} />",
    '',
    '<Steps>',
    '',
    '1. Первый шаг.',
    '',
    '   <Basis',
    "     certainty={['school']}",
    "     sources={['three']}",
    '   />',
    '',
    '   Продолжение.',
    '',
    '2. Второй шаг.',
    '   - Вложенный пункт.',
    '',
    '</Steps>',
    '',
    'После шагов.',
    '',
    '## Другой',
    '',
    'Текст.',
  ].join('\n');
  const { units: found, marks } = markdownTexts('page.mdx', body, 1);
  const placeOf = (text: string) => found.find((unit) => unit.text === text)?.place;

  it('tell step from step and section from section', () => {
    expect(placeOf('Первый шаг.')).toEqual({ section: 1, item: 1 });
    expect(placeOf('Продолжение.')).toEqual({ section: 1, item: 1 });
    expect(placeOf('Вложенный пункт.')).toEqual({ section: 1, item: 2 });
    expect(placeOf('После шагов.')).toEqual({ section: 1 });
    expect(placeOf('Текст.')).toEqual({ section: 2 });
  });

  it('belong to marks, too', () => {
    expect(marks).toMatchObject([
      { line: 3, place: { section: 1 }, certainty: ['advice'], sources: ['one', 'two'] },
      { line: 9, place: { section: 1, item: 1 }, certainty: ['school'], sources: ['three'] },
    ]);
    expect(marks[0]?.place.item).toBeUndefined();
  });
});
