import { describe, expect, it } from 'vitest';
import { calendarFileText, fileNames } from '#text/calendar-files.ts';
import { ownEntry } from '../../builders/schedule-entry.ts';

describe('the title of an event', () => {
  const title = 'Проведение ВПР СПО';

  it.each([
    ['stands alone when approved', { standing: 'approved' }, title],
    ['calls a draft a draft', { standing: 'draft' }, `Проект: ${title}`],
    ['calls a previous cycle a reference', { standing: 'previous' }, `Ориентир, прошлый цикл 2024: ${title}`],
    ['calls an estimate one', { standing: 'estimate' }, `Ориентир: ${title}`],
    ['leaves a row of the plan as it is', { standing: 'plan' }, title],
    ['leaves an own date as it is', { standing: 'own' }, title],
    ['calls off what is cancelled', { standing: 'draft', isCancelled: true }, `Отменено: ${title}`],
  ] as const)('%s', (_name, fields, expected) => {
    expect(calendarFileText.summary(2024, ownEntry({ title, ...fields }))).toBe(expected);
  });
});

describe('what stands inside an event', () => {
  it('of an official date is its note, how well it is backed, and by what', () => {
    const entry = ownEntry({
      ...{ source: 'official', standing: 'approved', kind: 'period' },
      ...{ explanation: 'Дни выбирает организация.', confidence: 'single-source' },
    });
    expect(calendarFileText.description(entry, ['Приказ', 'Письмо'])).toBe(
      'Дни выбирает организация.\nНадёжность: один источник.\nИсточники: Приказ; Письмо.',
    );
  });

  it('of a row of the plan says who copied it, and gives the words of the plan and the note', () => {
    const entry = ownEntry({ wording: 'до 30 сентября', responsible: 'ОО', note: 'Позвонить', done: true });
    expect(calendarFileText.description(entry, []).split('\n')).toEqual([
      'Эту строку вы скопировали из плана-графика. Сверяйте её с личным кабинетом.',
      'Как написано в плане-графике: до 30 сентября',
      'Кто отвечает: ОО',
      'Отмечено вами: сделано.',
      'Ваша заметка: Позвонить',
    ]);
  });

  it.each([
    ['own', 'Эту дату вы записали сами.'],
    ['estimate', 'Это ориентир по прошлому циклу, а не срок. Сверьте дату с планом-графиком.'],
  ] as const)('of %s says what it is', (standing, expected) => {
    expect(calendarFileText.description(ownEntry({ standing }), [])).toBe(expected);
  });
});

it('names files in Latin letters', () => {
  expect(fileNames.calendar(2026, false)).toBe('vpr-spo-2026.ics');
  expect(fileNames.calendar(2026, true)).toBe('vpr-spo-2026-vyborka.ics');
  expect(fileNames.table(2026)).toBe('vpr-spo-2026.csv');
});
