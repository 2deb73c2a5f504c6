import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { attribute, files, page, read, textOf } from './dist.ts';

const calendarFiles = files.filter((file) => file.endsWith('.ics')).sort();
const yearFiles = calendarFiles.filter((file) => /^\/calendar\/\d{4}\.ics$/.test(file));
const eventFiles = calendarFiles.filter((file) => !yearFiles.includes(file));

describe('the calendar files', () => {
  it('are there for the cycles with dates and for no other', () => {
    expect(yearFiles).toEqual([2021, 2022, 2023, 2024].map((year) => `/calendar/${year}.ics`));
  });

  it.each(calendarFiles)('%s can be read by another program', (file) => {
    const calendar = convertIcsCalendar(undefined, read(file).toString());
    expect(calendar.events?.length).toBeGreaterThan(0);
    expect(calendar.events?.every(({ uid }) => uid.endsWith('@vpr-spo-coordinator'))).toBe(true);
  });

  it('tell a date of a previous cycle as a hint, never as a term', () => {
    for (const file of calendarFiles) {
      const { events = [] } = convertIcsCalendar(undefined, read(file).toString());
      expect(events.filter(({ summary }) => !summary.startsWith('Ориентир')).map(({ summary }) => summary)).toEqual([]);
    }
  });
});

describe('the files of single dates', () => {
  it('are there for each date in the file of its year, and say the same', () => {
    const ofYears = yearFiles.flatMap((file) => eventTexts(file).map((text) => ({ file: fileOf(file, text), text })));
    expect(eventFiles).toEqual(ofYears.map(({ file }) => file).sort());
    for (const { file, text } of ofYears) expect(eventTexts(file)).toEqual([text]);
  });

  it('bear no name of a calendar, for which Outlook would make a new one', () => {
    for (const file of eventFiles) expect(read(file).toString(), file).not.toContain('X-WR-CALNAME');
    for (const file of yearFiles) expect(read(file).toString(), file).toContain('X-WR-CALNAME');
  });

  it('are linked beside their dates', () => {
    const linked = page('/calendar/').elements.map((element) => attribute(element, 'href') ?? '');
    expect(linked.filter((href) => eventFiles.includes(href)).sort()).toEqual(eventFiles);
  });
});

describe('the feed of official dates', () => {
  const feed = JSON.parse(read('/calendar/dates.json').toString()) as Feed;

  it('has the shape that its page tells', () => {
    expect(feed).toMatchObject({ version: 1, cycle: 2026 });
    expect(feed.updated).toBe(
      feed.dates
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
    const fields = new Set(feed.dates.flatMap((date) => [...Object.keys(date), ...Object.keys(date.date)]));
    const told = new Set(
      page('/calendar/files/')
        .elements.filter(({ tagName }) => tagName === 'code')
        .map(textOf),
    );
    expect([...fields].filter((field) => field !== 'kind').filter((field) => !told.has(field))).toEqual([]);
    for (const { sources } of feed.dates) expect(sources.every(({ title }) => title !== '')).toBe(true);
  });

  it('has every date of the calendar once, those of the files among them', () => {
    const ids = feed.dates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const file of eventFiles) expect(ids).toContain(/([^/]+)\.ics$/.exec(file)?.[1]);
  });
});

function eventTexts(file: string): string[] {
  return (
    read(file)
      .toString()
      .match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT/g) ?? []
  );
}

function fileOf(yearFile: string, event: string): string {
  return `${yearFile.replace(/\.ics$/, '')}/${/^UID:(.*)@/m.exec(event)?.[1] ?? ''}.ics`;
}

interface Feed {
  version: number;
  cycle: number;
  updated: string;
  dates: { id: string; date: Record<string, string>; updated: string; sources: { title: string }[] }[];
}
