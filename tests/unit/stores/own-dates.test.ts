import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import type * as OwnDatesStore from '#stores/own-dates.ts';
import { openTab, type Tab } from '../../builders/browser-tab.ts';
import { FakeStorage, quotaError } from '../../builders/fake-storage.ts';
import { storedRegisters } from '../../builders/stored-checklist.ts';

const KEY = 'vprspo:v2:main:2026:own-dates';
const NOW = new Date('2026-09-14T10:00:00.000Z');
const LATER = new Date('2026-09-15T10:00:00.000Z');
const MEETING = { title: 'Совещание', on: parseIsoDate('2026-12-01') };
const REPORT = { title: 'Отчёт', on: parseIsoDate('2026-10-01') };

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
    store.changeOwnDate(first(), { done: true }, LATER);
    store.changeOwnDate(first(), { title: 'Встреча' }, LATER);
    expect(store.ownDates().get()).toMatchObject([{ title: 'Встреча', on: '2026-12-01', done: true }]);
  });

  it('are deleted, and brought back with all that they had', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    store.changeOwnDate(first(), { done: true }, NOW);
    store.removeOwnDate(first(), 'Дата удалена', LATER);
    expect(titles()).toEqual([]);
    expect(tab.undo.undoOffer().get()?.label).toBe('Дата удалена');
    tab.undo.undo(LATER);
    expect(store.ownDates().get()).toMatchObject([{ ...MEETING, done: true }]);
  });

  it('do not come back by a change of what another tab has deleted', () => {
    store.addOwnDate(MEETING, NOW, 0.5);
    const id = first();
    store.removeOwnDate(id, 'Дата удалена', NOW);
    store.changeOwnDate(id, { done: true }, LATER);
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

  it('stay on the page where the storage is full', async () => {
    await open(new FakeStorage({}, quotaError));
    store.addOwnDate(MEETING, NOW, 0.5);
    expect(titles()).toEqual(['Совещание']);
    expect(tab.health()).toBe('full');
  });
});
