import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as OwnDatesStore from '#stores/own-dates.ts';
import { openTab, type Tab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError } from '../../builders/fake-storage.ts';
import { ownFields } from '../../builders/today.ts';
import { storedRegisters } from '../../builders/stored-checklist.ts';

const KEY = 'vprspo:v2:main:2026:own-dates';
const NOW = new Date('2026-09-14T10:00:00.000Z');
const LATER = new Date('2026-09-15T10:00:00.000Z');
const MEETING = ownFields('Совещание', '2026-12-01');
const REPORT = ownFields('Отчёт', '2026-10-01');

let storage: FakeStorage;
let tab: Tab;
let store: typeof OwnDatesStore;

beforeEach(async () => {
  await open(new FakeStorage());
});
afterEach(() => void vi.unstubAllGlobals());

async function open(over: FakeStorage): Promise<void> {
  storage = over;
  tab = await openTab(storage);
  store = await import('#stores/own-dates.ts');
}

const titles = (): string[] =>
  store
    .ownDates()
    .get()
    .map(({ title }) => title);
const first = (): string => store.ownDates().get()[0]?.id ?? '';

describe('own dates', () => {
  it('are none at first, and nothing is stored', () => {
    expect(titles()).toEqual([]);
    expect(storage.texts).toEqual({});
  });

  it('are kept in the cycle, the earliest first', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    store.addOwnDate(REPORT, LATER, 0.5);
    expect(titles()).toEqual(['Отчёт', 'Совещание']);
    expect(Object.keys(storage.texts)).toEqual([KEY]);
  });

  it('are still there when the page is opened again', async () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    await open(new FakeStorage(storage.texts));
    expect(store.ownDates().get()).toMatchObject([{ ...MEETING, done: false }]);
  });

  it('are two when two are added at one moment', () => {
    store.addOwnDate(MEETING, NOW, 0.25);
    store.addOwnDate(MEETING, NOW, 0.75);
    expect(titles()).toEqual(['Совещание', 'Совещание']);
  });

  it('are changed in part', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    store.markDate(first(), true, LATER);
    store.changeOwnDate(first(), { title: 'Встреча' }, LATER);
    expect(store.ownDates().get()).toMatchObject([{ ...MEETING, title: 'Встреча', done: true }]);
  });

  it('are deleted, and brought back with all that they had', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    store.markDate(first(), true, NOW);
    store.removeOwnDates([first()], 'Дата удалена', LATER);
    expect(titles()).toEqual([]);
    expect(tab.undo.undoOffer().get()?.label).toBe('Дата удалена');
    tab.undo.undo(LATER);
    expect(store.ownDates().get()).toMatchObject([{ ...MEETING, done: true }]);
  });

  it('do not come back by a change of what another tab has deleted', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    const id = first();
    store.removeOwnDates([id], 'Дата удалена', NOW);
    store.changeOwnDate(id, { title: 'Встреча' }, LATER);
    expect(titles()).toEqual([]);
  });

  it('of two tabs are joined', () => {
    const stop = store.ownDates().listen(() => undefined);
    store.addOwnDate(MEETING, NOW, 0.5);
    const other = storedRegisters({ 'd-other': [REPORT, NOW] });
    storage.setItem(KEY, other);
    tab.hear(KEY, other);
    expect(titles()).toEqual(['Отчёт', 'Совещание']);
    stop();
  });

  it('of a plan are added in one act, which is undone in one', () => {
    let drawn = 0;
    store.addOwnDate(MEETING, NOW, 0.5);
    store.addOwnDates(
      [REPORT, ownFields('Срок', '2026-11-01', { origin: 'plan' })],
      'План сохранён',
      NOW,
      () => (drawn += 0.1),
    );
    expect(titles()).toEqual(['Отчёт', 'Срок', 'Совещание']);
    tab.undo.undo(LATER);
    expect(titles()).toEqual(['Совещание']);
  });

  it('and official ones are marked and noted apart, so that two tabs that do different things both survive', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    const id = first();
    store.markDate(id, true, NOW);
    store.noteDate(id, ' Взять журнал ', NOW);
    store.markDate('2026-works', true, NOW);
    const marks = store.dateMarks().get();
    expect([marks(id), marks('2026-works')]).toEqual([
      { done: true, note: 'Взять журнал' },
      { done: true, note: '' },
    ]);
    expect(Object.keys((JSON.parse(storage.texts[KEY] ?? '{}') as { registers: object }).registers)).toEqual([
      '2026-works.done',
      id,
      `${id}.done`,
      `${id}.note`,
    ]);
  });

  it('that are deleted leave their day behind for calendar programs, and nothing of what was written', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    store.noteDate(first(), 'Телефон', NOW);
    store.removeOwnDates([first()], 'Дата удалена', LATER);
    expect(store.deletedDates().get()).toMatchObject([{ date: MEETING.date, changedAt: LATER.toISOString() }]);
    expect(storage.texts[KEY]).not.toMatch(/Совещание|Телефон/);
  });

  it('stay on the page where the storage is full', async () => {
    await open(new FakeStorage({}, quotaError));
    store.addOwnDate(MEETING, NOW, 0.5);
    expect(titles()).toEqual(['Совещание']);
    expect(tab.health()).toBe('full');
  });
});
