import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCsv } from '#domain/tables/csv.ts';
import { copyTable, saveCalendarFile, saveTable } from '#elements/calendar-export.ts';
import { tableCells } from '#elements/html-table.ts';
import { addOwnDate, deletedDates, markDate, removeOwnDates } from '#stores/own-dates.ts';
import { currentEntries } from '#stores/schedule.ts';
import { typedDate } from '#domain/own-dates/own-dates.ts';
import { readEvents } from '../builders/calendar-file.ts';

const WHOLE = { cycle: 2026, isFiltered: false };

beforeEach(() => {
  vi.useFakeTimers();
});

describe('the calendar file that the browser makes', () => {
  it('holds official and own dates, and later cancels what was deleted', async () => {
    at('2026-08-01T10:00:00Z', () => addDate('Забыть', '2026-09-01', 0.1));
    at('2026-08-01T10:00:05Z', () => removeOwnDates(ownIds(), 'Удалено', new Date()));
    at('2026-08-01T10:00:10Z', () => addDate('=Совещание; ОИВ', '2026-09-02', 0.2));
    at('2026-08-01T10:00:20Z', () => markDate('2026-forms', true, new Date()));

    // What was deleted before the first file is in no calendar program.
    const first = await savedBy(() => saveCalendarFile(currentEntries().get(), deletedDates().get(), WHOLE));
    expect(first).toMatchObject({ name: 'vpr-spo-2026.ics', type: 'text/calendar;charset=utf-8' });
    const events = readEvents(first.text);
    expect(events.map(({ summary }) => summary)).toEqual([
      '=Совещание; ОИВ',
      'Загрузка форм',
      'Проект: Проведение работ',
    ]);
    expect(events.map(({ alarms = [] }) => alarms.length)).toEqual([3, 0, 3]);
    expect(events[1]).toMatchObject({
      uid: '2026-forms@vpr-spo-coordinator',
      url: 'http://localhost:3000/calendar/#2026-forms',
    });
    expect(events[1]?.description).toContain('Источники: План-график.\nОтмечено вами: сделано.');

    at('2026-08-02T10:00:00Z', () => removeOwnDates(ownIds(), 'Удалено', new Date()));
    const second = await savedBy(() => saveCalendarFile(currentEntries().get(), deletedDates().get(), WHOLE));
    const cancelled = readEvents(second.text).filter(({ status }) => status === 'CANCELLED');
    expect(cancelled).toMatchObject([{ uid: events[0]?.uid, summary: 'Отменено', start: events[0]?.start }]);
    expect(cancelled[0]?.sequence).toBeGreaterThan(events[0]?.sequence ?? 0);

    const part = await savedBy(() =>
      saveCalendarFile(currentEntries().get().slice(0, 1), deletedDates().get(), { cycle: 2026, isFiltered: true }),
    );
    expect(part.name).toBe('vpr-spo-2026-vyborka.ics');
    expect(readEvents(part.text).map(({ summary }) => summary)).toEqual(['Загрузка форм']);
    expect(part.text).not.toContain('X-WR-CALNAME');
  });

  it('is not made of nothing', () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    expect(saveCalendarFile([], [], { cycle: 2025, isFiltered: false })).toBe(false);
    expect(saveTable([], { cycle: 2025 })).toBe(false);
    expect(click).not.toHaveBeenCalled();
  });
});

describe('the table', () => {
  it('is saved for Excel, with the titles of duties, stages and sources', async () => {
    const { name, text, type } = await savedBy(() => saveTable(currentEntries().get(), { cycle: 2026 }));
    expect([name, type]).toEqual(['vpr-spo-2026.csv', 'text/csv;charset=utf-8']);
    expect(text.startsWith('\uFEFFНачало;Конец;')).toBe(true);
    expect(readCsv(text)[1]).toEqual([
      ...['30.09.2026', '30.09.2026', 'среда', '', 'Загрузка форм', 'Вход в личный кабинет', 'Загрузить формы'],
      ...['организация СПО', 'утверждён', 'да', '', 'План-график'],
    ]);
  });

  it('is copied as text and as a table, without a formula', async () => {
    const copied: Record<string, string> = {};
    vi.stubGlobal(
      'ClipboardItem',
      class {
        readonly parts: Record<string, Blob>;
        constructor(parts: Record<string, Blob>) {
          this.parts = parts;
        }
      },
    );
    vi.stubGlobal('navigator', {
      clipboard: {
        write: async ([item]: { parts: Record<string, Blob> }[]) => {
          for (const [type, blob] of Object.entries(item?.parts ?? {})) copied[type] = await blob.text();
        },
      },
    });
    const [entry] = currentEntries().get();
    const entries = entry ? [{ ...entry, title: '=1+1 <b>', note: 'раз\nдва\tтри' }] : [];
    expect(await copyTable(entries)).toBe(true);
    const rows = copied['text/plain']?.split('\n').map((row) => row.split('\t'));
    expect(rows).toHaveLength(2);
    expect(rows?.[1]?.slice(4, 5)).toEqual(["'=1+1 <b>"]);
    expect(rows?.[1]?.slice(10, 11)).toEqual(['раз два три']);
    expect(tableCells(copied['text/html'] ?? '')).toEqual(rows);
    expect(await copyTable([])).toBe(false);
    vi.unstubAllGlobals();
  });
});

function at(moment: string, act: () => void): void {
  vi.setSystemTime(moment);
  act();
}

function addDate(title: string, on: string, random: number): void {
  const fields = typedDate(title, on);
  if (!fields) throw new Error('Not a date');
  addOwnDate(fields, new Date(), random);
}

function ownIds(): string[] {
  return currentEntries()
    .get()
    .filter(({ source }) => source === 'own')
    .map(({ id }) => id);
}

/** The file that the browser would have saved. */
async function savedBy(act: () => boolean): Promise<{ name: string; type: string; text: string }> {
  const saved: { name: string; blob?: Blob } = { name: '' };
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.blob = blob;
    return 'blob:x';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.name = this.download;
  });
  expect(act()).toBe(true);
  create.mockRestore();
  click.mockRestore();
  const bytes = await saved.blob?.arrayBuffer();
  // A text decoder that keeps the byte order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name: saved.name, type: saved.blob?.type ?? '', text };
}
