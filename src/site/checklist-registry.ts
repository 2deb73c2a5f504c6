import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFiles } from '#content-check/content-file.ts';
import { parseContent } from '#content-check/parse-content.ts';
import { buildRegistry } from '#domain/checklists/build-registry.ts';

const MODULE = 'virtual:checklist-registry';
/** Vite's sign for a module that is no file. */
const RESOLVED = `\0${MODULE}`;

/** Gives the script of the site the registry of all checklists (`#stores/registry.ts`), made from the content. */
export function checklistRegistry(): AstroIntegration {
  return {
    name: 'checklist-registry',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: MODULE,
                resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
                load: (id) => (id === RESOLVED ? registryModule(root) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

function registryModule(root: string): string {
  const { content } = parseContent(readContentFiles(root));
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(buildRegistry(content)))});`;
}
