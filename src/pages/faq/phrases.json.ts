import type { APIRoute } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';

/** How people really ask, by the id of the answer: fetched by the search of the FAQ when the reader turns to it. */
export const GET: APIRoute = async () => {
  const { faq } = await getCatalog();
  return Response.json(Object.fromEntries(faq.map(({ id, also }) => [id, also])));
};
