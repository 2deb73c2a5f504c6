/** Vite's own module around every `import()`. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Lets parts that are fetched later come by a plain `import()`. Vite's helper would fetch their style sheets and imports first, of which there are none:
 * the site has one style sheet, and these parts share one file with it. The helper weighs 0.6 kB on every page.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
