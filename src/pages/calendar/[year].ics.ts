import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';
import { officialEntries } from '#domain/schedule/official-entries.ts';
import type { Cycle } from '#schemas/cycle.ts';
import { officialFile } from './_official-file.ts';

/** A cycle without a date has no file: iCalendar knows no calendar without events. */
export const getStaticPaths = (async () => {
  const { cycles } = await getCatalog();
  return cycles
    .filter((cycle) => officialEntries(cycle).length > 0)
    .map((cycle) => ({ params: { year: String(cycle.year) }, props: { cycle } }));
}) satisfies GetStaticPaths;

/** The dates of a cycle for Outlook and other calendar programs. */
export const GET: APIRoute<{ cycle: Cycle }> = ({ props: { cycle }, site }) =>
  officialFile(cycle.year, officialEntries(cycle), site);
