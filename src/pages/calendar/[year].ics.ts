import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';
import { toCalendarFile } from '#domain/schedule/calendar-file.ts';
import { hasCalendarFile } from '#domain/schedule/deadlines.ts';
import type { Cycle } from '#schemas/cycle.ts';
import { calendarFileText, confidenceLabels } from '#text/calendar.ts';

/**
 * Follows the id of a deadline in its UID. It is a name, not an address, and stays when the site moves: calendar programs would take
 * every event for a new one otherwise.
 */
const UID_DOMAIN = 'vpr-spo-coordinator';

/** A cycle without a date has no file: iCalendar knows no calendar without events. */
export const getStaticPaths = (async () => {
  const { cycles } = await getCatalog();
  return cycles
    .filter(({ deadlines }) => hasCalendarFile(deadlines))
    .map((cycle) => ({ params: { year: String(cycle.year) }, props: { cycle } }));
}) satisfies GetStaticPaths;

/** The dates of a cycle for Outlook and other calendar programs. */
export const GET: APIRoute<{ cycle: Cycle }> = async ({ props, site }) => {
  const { source } = await getCatalog();
  const { year, deadlines } = props.cycle;
  const entries = deadlines.map((deadline) => ({
    deadline,
    summary: calendarFileText.summary(year, deadline),
    description: calendarFileText.description(
      deadline.note,
      confidenceLabels[deadline.confidence],
      deadline.sources.map((id) => source(id).title),
    ),
    url: new URL(`/calendar/#${deadline.id}`, site).href,
  }));
  const file = toCalendarFile(entries, {
    name: calendarFileText.name(year),
    prodId: '-//vpr-spo-coordinator//calendar//RU',
    uidDomain: UID_DOMAIN,
  });
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
