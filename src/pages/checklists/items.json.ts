import type { APIRoute } from 'astro';
import { getCatalog } from '#catalog/catalog.ts';

/**
 * The words of all lists, items and questions of the settings, by id: the script of the site knows the ids alone and fetches the words where it has
 * to name an item.
 */
export const GET: APIRoute = async () => {
  const { checklists, conditions } = await getCatalog();
  return Response.json({
    checklists: checklists.map(({ id, title, sections, home }) => ({
      id,
      title,
      address: home.address,
      items: Object.fromEntries(sections.flatMap(({ items }) => items).map((item) => [item.id, item.text])),
    })),
    conditions: Object.fromEntries(conditions.map(({ id, question }) => [id, question])),
  });
};
