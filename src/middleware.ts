import { defineMiddleware } from 'astro:middleware';
import { termAddress } from '#catalog/addresses.ts';
import { getCatalog } from '#catalog/catalog.ts';
import { finishPage } from '#site/finish-page.ts';
import type { TermLinks } from '#site/mark-terms.ts';

/** Runs once per page at build time. The development server needs inline code of its own, which no policy could know. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage && import.meta.env.PROD
    ? new Response(await finishPage(await response.text(), await getTermLinks()), response)
    : response;
});

let termLinks: Promise<TermLinks> | undefined;

/** The same for all pages, so found out once. */
function getTermLinks(): Promise<TermLinks> {
  termLinks ??= getCatalog().then(({ findTerms }) => ({ find: findTerms, address: termAddress }));
  return termLinks;
}
