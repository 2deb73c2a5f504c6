import { readFileSync } from 'node:fs';

const file = new URL('../../dist/sitemap-0.xml', import.meta.url);

/** The address of every page that the built site tells search engines of: `/duties/sign-in/`. */
export const addresses: string[] = [...readFileSync(file, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(
  ([, location = '']) => new URL(location).pathname,
);
