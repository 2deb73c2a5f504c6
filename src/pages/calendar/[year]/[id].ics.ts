import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';
import { officialEntries } from '#domain/schedule/official-entries.ts';
import type { ScheduleEntry } from '#domain/schedule/schedule-entries.ts';
import { officialFile } from '../_official-file.ts';

/** Each date that stands in the file of its cycle. */
export const getStaticPaths = (async () => {
  const { cycles } = await getCatalog();
  return cycles.flatMap((cycle) =>
    officialEntries(cycle).map((entry) => ({
      params: { year: String(cycle.year), id: entry.id },
      props: { year: cycle.year, entry },
    })),
  );
}) satisfies GetStaticPaths;

/** One date, to add to a calendar that is already there. */
export const GET: APIRoute<{ year: number; entry: ScheduleEntry }> = ({ props: { year, entry }, site }) =>
  officialFile(year, [entry], site);
