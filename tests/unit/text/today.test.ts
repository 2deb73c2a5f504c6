import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { todayText } from '#text/today.ts';

describe('the words of «Сегодня»', () => {
  it('name the day', () => {
    expect(todayText.date(parseIsoDate('2026-09-14'))).toBe(
      'Понедельник, 14\u00A0сентября\u00A02026\u00A0г., по московскому времени',
    );
    expect(todayText.ownDate({ kind: 'day', on: parseIsoDate('2026-12-01') })).toBe(
      '1\u00A0декабря\u00A02026\u00A0г., вт',
    );
  });

  it.each([
    [1, '1\u00A0пункт'],
    [3, '3\u00A0пункта'],
    [11, '11\u00A0пунктов'],
  ])('count %s items', (count, text) => {
    expect(todayText.left(count)).toBe(text);
  });

  it.each([
    [1, 'просрочено на 1\u00A0день'],
    [22, 'просрочено на 22\u00A0дня'],
    [52, 'просрочено на 52\u00A0дня'],
    [100, 'просрочено на 100\u00A0дней'],
  ])('count %s days', (count, text) => {
    expect(todayText.overdue(count)).toBe(text);
  });

  const day = parseIsoDate('2026-09-14');
  it.each([
    ['empty', undefined, 0, 'Копировать пока нечего.'],
    ['overdue', undefined, 0, 'Копии вы ещё не делали.'],
    ['unsaved', day, 0, 'Последняя копия — 14\u00A0сентября\u00A02026\u00A0г., сегодня.'],
    ['overdue', day, 1, 'Последняя копия — 14\u00A0сентября\u00A02026\u00A0г., вчера.'],
    [
      'saved',
      day,
      5,
      'Последняя копия — 14\u00A0сентября\u00A02026\u00A0г., 5\u00A0дней назад. С тех пор ничего не изменилось.',
    ],
  ] as const)('tell of the copy: %s, %s, %s days ago', (kind, on, daysAgo, text) => {
    expect(todayText.backup(kind, on, daysAgo)).toBe(text);
  });
});
