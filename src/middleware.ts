import { defineMiddleware } from 'astro:middleware';
import { typesetPage } from '#site/typeset.ts';

/** Runs once per page at build time. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(await typesetPage(await response.text()), response);
});
