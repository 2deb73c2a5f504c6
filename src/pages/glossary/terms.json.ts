import type { APIRoute } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';
import type { TermMeanings } from '#domain/glossary/term-meanings.ts';

/** The meanings that a click on a term opens: fetched with the first click, so that no page carries them. */
export const GET: APIRoute = async () => {
  const { glossary } = await getCatalog();
  const meanings: TermMeanings = Object.fromEntries(
    glossary.map(({ id, term, full, short }) => [id, { term, short, ...(full !== undefined && { full }) }]),
  );
  return Response.json(meanings);
};
