import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TodayView } from '#elements/today-view.ts';
import { aTodayPage } from '../builders/today-page.ts';
import { freshStores, storeFromAnotherTab } from '../builders/checklist-page.ts';
import { checklistKey, storedMarks, storedRegisters } from '../builders/stored-checklist.ts';
import { aDeadline, fromTo } from '../builders/cycle.ts';
import { answerCondition } from '#stores/conditions.ts';
import { undo } from '#stores/undo.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOON = new Date('2026-09-14T12:00:00.000Z');
const OWN_DATES = 'vprspo:v2:main:2026:own-dates';

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  freshStores();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const done = (...itemIds: string[]) => storedMarks(Object.fromEntries(itemIds.map((id) => [id, ['done', MORNING]])));
const allDone = (): void => {
  storeFromAnotherTab(
    checklistKey('sign-in'),
    storedRegisters(
      Object.fromEntries(
        ['item-a', 'item-b', 'item-c'].map((id) => [`${id}.mark`, [{ state: 'done', rev: 2 }, MORNING]]),
      ),
    ),
  );
};
const ownDates = (dates: Record<string, unknown>): void =>
  storeFromAnotherTab(
    OWN_DATES,
    storedRegisters(Object.fromEntries(Object.entries(dates).map(([id, value]) => [id, [value, MORNING]]))),
  );

describe('a newcomer', () => {
  it('sees the day of Moscow, a greeting and the first stage', () => {
    vi.setSystemTime('2026-09-14T21:30:00.000Z');
    const page = aTodayPage();
    expect(page.text('date')).toBe('Вторник, 15\u00A0сентября\u00A02026\u00A0г., по московскому времени');
    expect(page.part('newcomer').hidden).toBe(false);
    expect(page.text('stage-link')).toBe('Войти в кабинет');
    expect(page.part('stage-link').getAttribute('href')).toContain('/calendar/#sign');
    expect(page.text('because')).toContain('по вашим отметкам');
    expect(page.shownLists()).toEqual(['sign-in']);
    expect(page.currentStages()).toEqual(['sign']);
    expect(page.text('open-items')).toBe('Открыто: 3\u00A0пункта');
    expect(page.text('backup')).toBe('Копировать пока нечего.');
  });

  it('is told that there are no dates, and of nothing changed', () => {
    const page = aTodayPage();
    expect(page.part('no-dates').hidden).toBe(false);
    expect(page.part('changed').hidden).toBe(true);
    expect(page.part('done-dates').hidden).toBe(true);
    expect(page.part('earlier').hidden).toBe(true);
    expect(page.part('next-date').hidden).toBe(true);
  });
});

describe('the lists', () => {
  it('stay with their last tick, and the next stage is offered', () => {
    const page = aTodayPage();
    allDone();
    expect(page.shownLists()).toEqual(['sign-in']);
    expect(page.text('stage-done')).not.toBe('');
    expect(page.part('open-items').hidden).toBe(true);
    page.part('next').click();
    expect(page.shownLists()).toEqual(['printing']);
    expect(page.text('stage-link')).toBe('Напечатать');
    expect(page.part('next').hidden).toBe(true);
    expect(document.activeElement?.id).toBe('today-now');
  });

  it('leave out a duty that is switched off, and say when all is done', () => {
    allDone();
    const page = aTodayPage();
    expect(page.shownLists()).toEqual(['printing']);
    answerCondition('regional-printing', 'no', NOON);
    expect(page.shownLists()).toEqual([]);
    expect(page.text('nothing')).toContain('Открытых пунктов не осталось');
    expect(page.part('nothing').hidden).toBe(false);
    expect(page.part('stage').hidden).toBe(true);
  });

  it('tell what was left before the stage whose date runs', () => {
    const page = aTodayPage([aDeadline({ id: 'print', date: fromTo('2026-09-14', '2026-09-20'), stages: ['print'] })]);
    expect(page.shownLists()).toEqual(['printing']);
    expect(page.text('because')).toBe('Срок этапа: «print» — идёт, осталось 6\u00A0дней.');
    expect(page.text('earlier')).toBe('ОсталосьВход — 3\u00A0пункта');
    storeFromAnotherTab(checklistKey('sign-in'), done('item-a'));
    expect(page.text('earlier')).toBe('ОсталосьВход — 2\u00A0пункта');
  });
});

describe('the day', () => {
  const deadline = aDeadline({ id: 'print', date: fromTo('2026-09-16', '2026-09-16'), stages: ['print'] });

  it('turns over at midnight in Moscow on a page left open', () => {
    vi.setSystemTime('2026-09-14T20:00:00.000Z');
    const page = aTodayPage([deadline]);
    expect(page.rows()).toEqual(['16 сентября через 2\u00A0дня print']);
    vi.advanceTimersByTime(60 * 60 * 1000);
    expect(page.text('date')).toMatch(/^Вторник, 15/);
    expect(page.rows()).toEqual(['16 сентября завтра print']);
    vi.advanceTimersByTime(48 * 60 * 60 * 1000);
    expect(page.rows()).toEqual([]);
    expect(page.part('no-dates').hidden).toBe(false);
  });

  it.each([
    ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
    ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the reader comes back to the page', () => window.dispatchEvent(new Event('pageshow'))],
  ])('is looked at when %s', (_name, wake) => {
    const page = aTodayPage([deadline]);
    vi.setSystemTime('2026-09-16T09:00:00.000Z');
    wake();
    expect(page.rows()).toEqual(['16 сентября сегодня print']);
    expect(page.text('next-date')).toBe('Ближайшая дата: сегодня');
  });

  it('is nobody’s any more when the view has left the page', () => {
    const page = aTodayPage();
    page.view.remove();
    const before = vi.getTimerCount();
    vi.setSystemTime('2026-09-16T09:00:00.000Z');
    window.dispatchEvent(new Event('focus'));
    allDone();
    expect(page.view.querySelector('[data-part=date]')?.textContent).toMatch(/14/);
    expect(vi.getTimerCount()).toBe(before);
  });
});

describe('own dates', () => {
  it('are added, and the form says so', () => {
    const page = aTodayPage();
    page.fill('  Совещание   с колледжами ', '2026-09-20');
    expect(page.rows()).toEqual([
      '20\u00A0сентября\u00A02026\u00A0г., вс через 6\u00A0дней Совещание с колледжами своя дата',
    ]);
    expect(page.said()).toBe('Дата добавлена: «Совещание с колледжами».');
    expect(page.field('title').value).toBe('');
    expect(document.activeElement).toBe(page.field('title'));
    expect(localStorage.getItem(OWN_DATES)).toContain('"title":"Совещание с колледжами"');
  });

  it('need a title', () => {
    const page = aTodayPage();
    page.fill('   ', '2026-09-20');
    expect(page.field('title').validationMessage).not.toBe('');
    expect(localStorage.getItem(OWN_DATES)).toBeNull();
    page.field('title').dispatchEvent(new Event('input'));
    page.fill('Совещание', '2026-09-20');
    expect(page.rows()).toHaveLength(1);
  });

  it('stand with the official ones in order, the overdue first', () => {
    const official = aDeadline({ id: 'print', date: fromTo('2026-09-16', '2026-09-16') });
    ownDates({
      'd-late': { title: 'Поздно', on: '2026-12-01' },
      'd-over': { title: 'Прошло', on: '2026-09-10' },
      'd-gone': null,
      note: 'мусор',
    });
    const page = aTodayPage([official]);
    expect(page.rows()).toEqual([
      expect.stringContaining('просрочено на 4\u00A0дня Прошло'),
      '16 сентября через 2\u00A0дня print',
      expect.stringContaining('Поздно'),
    ]);
    expect(page.text('next-date')).toBe('Просрочено дат: 1');
    expect(page.part('no-dates').hidden).toBe(true);
  });

  it('stay in their place when ticked, and are folded away when the page is seen anew', () => {
    ownDates({ 'd-a': { title: 'Первая', on: '2026-09-15' }, 'd-b': { title: 'Вторая', on: '2026-09-16' } });
    const page = aTodayPage();
    page.box('Первая').click();
    expect(page.rows()).toHaveLength(2);
    expect(page.box('Первая').checked).toBe(true);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(page.rows()).toHaveLength(1);
    expect(page.text('done-dates')).toContain('Сделанные даты: 1');
    page.box('Первая').focus();
    page.box('Первая').click();
    expect(page.rows()).toHaveLength(2);
    expect(page.part('done-dates').hidden).toBe(true);
    expect(document.activeElement).toBe(page.box('Первая'));
  });

  it('are changed in the form, which the reader can leave again', () => {
    ownDates({ 'd-a': { title: 'Первая', on: '2026-09-15', done: true } });
    const page = aTodayPage();
    page.button('Изменить: Первая').click();
    expect(page.field('title').value).toBe('Первая');
    expect(page.field('on').value).toBe('2026-09-15');
    expect(page.part('cancel').hidden).toBe(false);
    page.part('cancel').click();
    expect(page.field('title').value).toBe('');
    expect(page.part('cancel').hidden).toBe(true);
    page.button('Изменить: Первая').click();
    page.fill('Другая', '2026-09-17');
    expect(page.said()).toBe('Дата изменена: «Другая».');
    expect(localStorage.getItem(OWN_DATES)).toContain('"title":"Другая","date":{"kind":"day","on":"2026-09-17"}');
    expect(page.text('done-dates')).toContain('Сделанные даты: 1');
    expect(document.activeElement).toBe(page.button('Изменить: Другая'));
  });

  it('out of a plan say so, and are changed in the calendar', () => {
    ownDates({
      'd-a': { title: 'Срок', date: { kind: 'until', until: '2026-09-20' }, origin: 'plan' },
      'd-b': { title: 'Похоже', date: { kind: 'day', on: '2026-09-21' }, origin: 'estimate' },
    });
    const page = aTodayPage();
    expect(page.rows()).toEqual([
      expect.stringMatching(/^до\s20\sсентября\s2026\sг.*Срок из вашего плана/),
      expect.stringContaining('ориентир, не срок'),
    ]);
    expect(page.button('Изменить: Срок').hidden).toBe(true);
    const link = page.view.querySelector<HTMLAnchorElement>('a[aria-label="Открыть в календаре: Срок"]');
    expect([link?.hidden, link?.getAttribute('href')]).toEqual([false, '/calendar/#d-a']);
  });

  it('of a long plan are few here, and the calendar has the rest', () => {
    const dates = Array.from({ length: 30 }, (_, index) => [
      `d-${index}`,
      { title: `Строка ${index}`, on: `2026-10-${String(index + 1).padStart(2, '0')}`, origin: 'plan' },
    ]);
    ownDates(Object.fromEntries(dates) as Record<string, unknown>);
    const page = aTodayPage();
    expect(page.rows()).toHaveLength(8);
    expect(page.text('more-dates')).toBe('Ещё 22 даты — в календаре');
  });

  it('are deleted and brought back', () => {
    ownDates({ 'd-a': { title: 'Первая', on: '2026-09-15' } });
    const page = aTodayPage();
    page.button('Удалить: Первая').click();
    expect(page.rows()).toEqual([]);
    undo(NOON);
    expect(page.rows()).toEqual([expect.stringContaining('Первая')]);
  });

  it('show their titles as text, whatever is in them', () => {
    ownDates({ 'd-a': { title: '<img src=x onerror=alert(1)>', on: '2026-09-15' } });
    const page = aTodayPage();
    expect(page.rows()[0]).toContain('<img src=x onerror=alert(1)>');
    expect(page.view.querySelector('img')).toBeNull();
  });
});

describe('items that have changed', () => {
  it('are told with their list, and are gone once checked', () => {
    storeFromAnotherTab(checklistKey('sign-in'), done('item-a', 'item-c'));
    const page = aTodayPage();
    const section = page.part('changed');
    expect(section.hidden).toBe(false);
    expect(section.querySelector('li')?.textContent).toMatch(
      /^CПункт изменён 1\sоктября\s2026\sг.+ Чек-лист: ВходПроверено$/,
    );
    expect(page.text('changed-items')).toBe('Изменилось: 1\u00A0пункт');
    page.button('Проверено: C').click();
    expect(section.querySelector('li')).toBeNull();
    expect(section.querySelector('[role=status]')?.textContent).toBe('Вы проверили все изменённые пункты.');
    expect(document.activeElement?.id).toBe('today-changed');
    expect(page.part('changed-items').hidden).toBe(true);
  });
});

describe('the copy', () => {
  it('is told by its day', () => {
    storeFromAnotherTab('vprspo:v2:main:backup', storedRegisters({ exported: ['2026-09-13T12:00:00.000Z', MORNING] }));
    expect(aTodayPage().text('backup')).toMatch(/^Последняя копия — 13\s/);
  });
});

it('names itself and the part that is missing', () => {
  const { view } = aTodayPage();
  view.remove();
  const again = new TodayView();
  again.append(...view.childNodes);
  again.querySelector('[data-part=date]')?.remove();
  expect(() => again.connectedCallback()).toThrow('<today-view> needs [data-part=date] inside');
});
