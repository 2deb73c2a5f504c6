import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readPlanRows, type PlanRow } from '#domain/plan-import/plan-rows.ts';
import { readPlanDate } from '#domain/plan-import/read-date.ts';
import { readCells } from '#domain/tables/read-cells.ts';
import { pastedPlan, readSimpleDate, rowLines, siteStages } from '../../../builders/plan.ts';

describe('the rows of a pasted plan', () => {
  it.each([
    ['a table of Excel with cells of several lines and a header on each page', 'excel'],
    ['the plain text of a table in Word, broken by paragraphs', 'word'],
    ['a table with the start and the end in columns of their own', 'start-and-end'],
    ['a table without header', 'no-header'],
    ['lines of text', 'lines'],
    ['a numbered list in one paragraph', 'numbered-list'],
    ['works below their dates', 'dates-as-headings'],
  ])('reads %s', async (_, name) => {
    const rows = read(pastedPlan(`${name}.txt`));
    await expect(rowLines(rows).join('\n') + '\n').toMatchFileSnapshot(`${FIXTURES}/${name}.text-rows`);
  });

  it.each(['excel', 'word', 'no-header', 'lines', 'numbered-list', 'dates-as-headings'])(
    'reads %s with the reader of dates of the site just so',
    (name) => {
      const cells = readCells(pastedPlan(`${name}.txt`));
      const rows = readPlanRows(cells, { readDate: (text) => readPlanDate(text, 2027), stages });
      expect(rowLines(rows)).toEqual(lines(pastedPlan(`${name}.txt`)));
    },
  );

  it('keeps a row without a date that can be read', () => {
    const [row] = read('Мероприятие\tСрок\nПроверка\tпо решению ОИВ');
    expect(row).toMatchObject({ title: 'Проверка', dateText: 'по решению ОИВ', reading: { kind: 'unread' } });
  });

  it('reads a single row', () => {
    expect(lines('7\tЗагрузка форм\t01.03.2027\tОО')).toEqual(['2027-03-01 | Загрузка форм | ОО | forms-uploaded']);
  });

  it('takes the part of the cell that is a date, to be checked', () => {
    expect(lines('Мероприятие\tСрок\nСовещание\tдо 01.03.2027 (при необходимости)')).toEqual([
      '–2027-03-01? | Совещание |  |',
    ]);
  });

  it('takes no date of a document for a term', () => {
    expect(lines('Мероприятие\tСрок\nИсполнение приказа от 12.01.2027\t')).toEqual([
      '??  | Исполнение приказа от 12.01.2027 |  |',
    ]);
    expect(lines('Приказ от 12.01.2027: загрузить формы до 01.03.2027')[0]).toMatch(/^–2027-03-01/);
  });

  it('gives each of several columns of dates a row', () => {
    expect(lines('Мероприятие\tСрок для ОО\tСрок для ОИВ\nОтчёт о ходе работ\t01.03.2027\t05.03.2027')).toEqual([
      '2027-03-01 | Отчёт о ходе работ (Срок для ОО) |  |',
      '2027-03-05 | Отчёт о ходе работ (Срок для ОИВ) |  |',
    ]);
  });

  it('pairs the lines of two cells that hold several works and their dates', () => {
    expect(lines('Мероприятие\tСрок\n"Загрузка форм\nПроверка работ"\t"01.03.2027\n05.10.2027"')).toEqual([
      '2027-03-01 | Загрузка форм |  | forms-uploaded',
      '2027-10-05 | Проверка работ |  | works-checked',
    ]);
  });

  it('repeats a work that Excel wrote only in the first of its merged rows', () => {
    expect(lines('№\tМероприятие\tСрок\n1\tПроведение работ\t01.09.2027\n\t\t05.09.2027')).toEqual([
      '2027-09-01 | Проведение работ |  | works-held',
      '2027-09-05 | Проведение работ |  | works-held',
    ]);
  });

  it('tells rows with the same title apart by their other columns', () => {
    const table =
      'Мероприятие\tПредмет\tДата\nПроведение работ\tхимия\t01.09.2027\nПроведение работ\tфизика\t02.09.2027';
    expect(read(table).map(({ title }) => title)).toEqual(['Проведение работ (химия)', 'Проведение работ (физика)']);
  });

  it('joins a row that a page break cut', () => {
    const table = '№\tМероприятие\tСрок\tКто\n1\tЗагрузка форм\t01.03.2027\tОО\n\tсбора данных\t\tи координатор';
    expect(lines(table)).toEqual(['2027-03-01 | Загрузка форм сбора данных | ОО и координатор | forms-uploaded']);
  });

  it('does not take a row of data for a header', () => {
    expect(read('Работы по математике\t01.09.2027\tОтветственные организаторы')).toHaveLength(1);
    expect(read('Период проведения\t01.09.2027 – 08.09.2027\tОО')).toHaveLength(1);
  });

  it('leaves long titles whole', () => {
    const title = `Загрузка форм ${'очень '.repeat(100)}больших`;
    expect(read(`Мероприятие\tСрок\n${title}\t01.03.2027`)[0]?.title).toBe(title);
  });

  it.each(['', '\n\n', '\t\t\n\t', 'Мероприятие\tСрок\tОтветственный', 'План-график ВПР СПО'])(
    'finds no rows in «%s»',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('gives every work of a table a row with its date, in their order, whatever the columns', () => {
    fc.assert(
      fc.property(planTable(), ({ works, columns, header }) => {
        const written = works.map((work, index) =>
          columns.map((column) => ({ ...work, number: String(index + 1) })[column]),
        );
        const cells = header ? [columns.map((column) => HEADINGS[column]), ...written] : written;
        const rows = readPlanRows(cells, { readDate: readSimpleDate, stages: [] });
        expect(rows.map(({ title, dateText }) => ({ title, date: dateText }))).toEqual(
          works.map(({ title, date }) => ({ title, date })),
        );
      }),
    );
  });

  it('never loses a date of a text, whatever is pasted', () => {
    fc.assert(
      fc.property(pieces('\n'), (text) => {
        const told = read(text).map((row) => `${row.title} ${row.dateText} ${row.responsible}`);
        for (const date of DATES) if (text.includes(date)) expect(told.join(' ')).toContain(date);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fails, whatever table is pasted', () => {
    fc.assert(
      fc.property(pieces('\n', '\t', '\t', '"', 'от'), (text) => {
        for (const row of read(text)) expect(row.title).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('asks for the dates of 300 rows only a few times each', () => {
    const readDate = vi.fn(readSimpleDate);
    const cells = Array.from({ length: 300 }, (_, index) => [String(index + 1), `Работа ${index}`, '01.03.2027', 'ОО']);
    expect(readPlanRows([['№', 'Мероприятие', 'Срок', 'Кто'], ...cells], { readDate, stages: [] })).toHaveLength(300);
    expect(readDate.mock.calls.length).toBeLessThan(1000);
  });
});

function read(text: string): PlanRow[] {
  return readPlanRows(readCells(text), { readDate: readSimpleDate, stages });
}

function lines(text: string): string[] {
  return rowLines(read(text));
}

function pieces(...marks: string[]): fc.Arbitrary<string> {
  const words = ['Загрузка', 'форм', 'до', 'и', '1)', '1', 'II.', '—', ';', ':', '(', ')', '- ', ' '];
  return fc.array(fc.constantFrom(...DATES, ...words, ...marks), { maxLength: 40 }).map((parts) => parts.join(' '));
}

type Column = 'number' | 'title' | 'date' | 'responsible';

function planTable(): fc.Arbitrary<{
  works: Record<'title' | 'date' | 'responsible', string>[];
  columns: Column[];
  header: boolean;
}> {
  const work = fc.record({
    title: fc.integer({ min: 1, max: 9999 }).map((number) => `Совещание с координаторами номер ${number}`),
    date: fc.constantFrom('01.03.2027', 'до 5 марта 2027 г.', '01.09.2027 – 08.09.2027', 'с 01.09.2027 по 08.09.2027'),
    responsible: fc.constantFrom('Федеральный организатор', 'ОО СПО', 'Региональный координатор'),
  });
  return fc.record({
    works: fc.uniqueArray(work, { selector: ({ title }) => title, minLength: 1, maxLength: 20 }),
    columns: fc
      .shuffledSubarray<Column>(['title', 'date', 'responsible'], { minLength: 3 })
      .chain((columns) => fc.constantFrom(columns, ['number' as const, ...columns])),
    header: fc.boolean(),
  });
}

const HEADINGS: Record<Column, string> = {
  number: '№ п/п',
  title: 'Мероприятие',
  date: 'Срок',
  responsible: 'Ответственные',
};
const stages = siteStages();
const DATES = ['01.03.2027', '05.03.2027'];
const FIXTURES = '../../../fixtures/plans';
