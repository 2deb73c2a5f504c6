/**
 * Takes dates out of the site: a file for calendar programs, a table for Excel, a table on the clipboard. Fetched at the click, for ical.js comes along.
 * Each function tells whether there was anything to take.
 */
import type { DeletedDate } from '#domain/own-dates/own-dates.ts';
import { SITE_CALENDAR, toCalendarFile } from '#domain/schedule/calendar-file.ts';
import type { ScheduleEntry } from '#domain/schedule/schedule-entries.ts';
import { guardFormula, writeCsv } from '#domain/tables/csv.ts';
import { tidyLine } from '#domain/tables/tidy-text.ts';
import { onceInCalendarFile, rememberCalendarFile } from '#stores/saved-calendar.ts';
import { schedule } from '#stores/schedule.ts';
import { calendarEntry, calendarFileText, cancelledEntry, fileNames } from '#text/calendar-files.ts';
import { scheduleTable } from '#text/schedule-table.ts';
import { copyRichText } from './clipboard.ts';
import { saveFile } from './save-file.ts';

/**
 * Gives the reader a calendar file of the entries. The dates that were deleted since the first file are cancelled in it, unless a filter chose the
 * entries: a part of the calendar says nothing of the rest.
 */
export function saveCalendarFile(
  entries: readonly ScheduleEntry[],
  deleted: readonly DeletedDate[],
  { cycle, isFiltered }: { cycle: number; isFiltered: boolean },
): boolean {
  const context = { year: cycle, sourceTitle: titleOfSource, address: pageAddress };
  const file = toCalendarFile(
    [
      ...entries.map((entry) => calendarEntry(entry, context)),
      ...(isFiltered ? [] : onceInCalendarFile(deleted).map(cancelledEntry)),
    ],
    { ...SITE_CALENDAR, name: calendarFileText.name(cycle) },
  );
  if (file === undefined) return false;
  saveFile(file, 'text/calendar;charset=utf-8', fileNames.calendar(cycle, isFiltered));
  rememberCalendarFile(new Date());
  return true;
}

/** Gives the reader the entries as a table for Excel. */
export function saveTable(entries: readonly ScheduleEntry[], { cycle }: { cycle: number }): boolean {
  if (entries.length === 0) return false;
  saveFile(writeCsv(scheduleTable(entries, titles)), 'text/csv;charset=utf-8', fileNames.table(cycle));
  return true;
}

/** Copies the entries as a table, for Word, Excel and mail; false also when the browser does not let us copy. */
export async function copyTable(entries: readonly ScheduleEntry[]): Promise<boolean> {
  if (entries.length === 0) return false;
  const rows = scheduleTable(entries, titles).map((row) => row.map((cell) => guardFormula(tidyLine(cell))));
  return copyRichText(rows.map((row) => row.join('\t')).join('\n'), tableElement(rows).outerHTML);
}

function tableElement([headings = [], ...rows]: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  const [head, body] = [table.createTHead(), table.createTBody()];
  appendRow(head, 'th', headings);
  for (const row of rows) appendRow(body, 'td', row);
  return table;
}

function appendRow(section: HTMLTableSectionElement, tag: 'td' | 'th', cells: readonly string[]): void {
  section.insertRow().append(...cells.map((text) => Object.assign(document.createElement(tag), { textContent: text })));
}

const titles = {
  duty: (id: string) => titleById(schedule.duties, id),
  stage: (id: string) => titleById(schedule.stages, id),
  source: titleOfSource,
};

function titleById(things: readonly { id: string; title: string }[], id: string): string {
  return things.find((thing) => thing.id === id)?.title ?? id;
}

function titleOfSource(id: string): string {
  return schedule.sources[id] ?? id;
}

/** An official date has a place of its own on the page. */
function pageAddress({ source, id }: ScheduleEntry): string {
  return new URL(source === 'official' ? `/calendar/#${id}` : '/calendar/', location.href).href;
}
