import { createHash } from 'node:crypto';

/**
 * The content security policy of a page with these inline scripts and styles. What stands in a page at build time is ours and Starlight's,
 * and is allowed by its hash; whatever gets in later is not. A policy in a meta element cannot forbid frames: that is the server's part.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineCode): string {
  return Object.entries({
    'default-src': ["'self'"],
    // The site search is WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...sources(scripts)],
    'style-src-elem': ["'self'", ...sources(styles)],
    // Starlight sets sizes of icons in style attributes.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
  })
    .map(([directive, values]) => `${directive} ${values.join(' ')}`)
    .join('; ');
}

function sources(code: string[]): string[] {
  return [...new Set(code.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))];
}

/** The texts of the script and style elements of a page that are run, not fetched. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
}
