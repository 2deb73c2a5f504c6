import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { files, read } from './dist.ts';

const calendarFiles = files.filter((file) => file.endsWith('.ics'));

describe('the calendar files', () => {
  it('are there for the cycles with dates and for no other', () => {
    expect(calendarFiles.sort()).toEqual([2021, 2022, 2023, 2024].map((year) => `/calendar/${year}.ics`));
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
