import { defineMiddleware } from 'astro:middleware';
import { finishPage } from '#site/finish-page.ts';

/** Runs once per page at build time. The development server needs inline code of its own, which no policy could know. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage && import.meta.env.PROD ? new Response(await finishPage(await response.text()), response) : response;
});
