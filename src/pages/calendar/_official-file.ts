import { getCatalog } from '#catalog/catalog.ts';
import { SITE_CALENDAR, toCalendarFile } from '#domain/schedule/calendar-file.ts';
import type { ScheduleEntry } from '#domain/schedule/schedule-entries.ts';
import { calendarEntry, calendarFileText } from '#text/calendar-files.ts';

/** The answer with a calendar file of official dates of a cycle. `site` is where the site is published. */
export async function officialFile(
  year: number,
  entries: readonly ScheduleEntry[],
  site: URL | undefined,
): Promise<Response> {
  const { source } = await getCatalog();
  const context = {
    year,
    sourceTitle: (id: string) => source(id).title,
    address: ({ id }: ScheduleEntry) => new URL(`/calendar/#${id}`, site).href,
  };
  const file = toCalendarFile(
    entries.map((entry) => calendarEntry(entry, context)),
    { ...SITE_CALENDAR, name: calendarFileText.name(year) },
  );
  if (file === undefined) throw new Error(`No event of ${year} for a calendar file`);
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
