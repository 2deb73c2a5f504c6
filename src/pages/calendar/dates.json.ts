import type { APIRoute } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';
import type { Deadline } from '#schemas/cycle.ts';

/** Changes when a program that reads the dates would have to be changed. */
const FORMAT = 1;

/** The official dates of all cycles for other programs; `/calendar/files/` tells how to read them. The same content gives the same bytes. */
export const GET: APIRoute = async () => {
  const { cycles, currentCycle, source } = await getCatalog();
  const published = cycles.flatMap(({ year, deadlines }) => deadlines.map((deadline) => ({ year, deadline })));
  const feed: DatesFeed = {
    version: FORMAT,
    cycle: currentCycle.year,
    updated: published.map(({ deadline }) => deadline.updated).reduce((latest, day) => (day > latest ? day : latest)),
    dates: published.map(({ year, deadline }) => {
      const { id, title, kind, scope, date, status, confidence, cancelled, note, sources, sequence, updated } =
        deadline;
      return {
        ...{ id, year, title, kind, scope, date, status, confidence, cancelled },
        ...(note === undefined ? {} : { note }),
        sources: sources.map(source).map(({ title, url }) => ({ title, ...(url === undefined ? {} : { url }) })),
        ...{ sequence, updated },
      };
    }),
  };
  return new Response(`${JSON.stringify(feed, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

interface DatesFeed {
  version: typeof FORMAT;
  /** The year of the cycle that the site works for. */
  cycle: number;
  /** The day of the last change of a date. */
  updated: string;
  dates: FeedDate[];
}

/** `date` is a Moscow one: `{"kind":"day","on":…}`, `{"kind":"until",…}`, `{"kind":"range","from":…,"to":…}`, `{"kind":"instant","at":…}`, `{"kind":"unknown"}`. */
interface FeedDate extends Omit<Deadline, 'duties' | 'stages' | 'sources'> {
  year: number;
  sources: { title: string; url?: string }[];
}
