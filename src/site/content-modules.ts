import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFiles } from '#content-check/content-file.ts';
import { parseContent } from '#content-check/parse-content.ts';
import { buildRegistry } from '#domain/checklists/build-registry.ts';
import type { SiteContent } from '#domain/integrity/site-content.ts';
import { buildSchedule } from '#domain/schedule/build-schedule.ts';

/** Modules that scripts of the site import, and what each makes of the content: the registry is on every page, the schedule where there are dates. */
const MODULES: Readonly<Record<string, (content: SiteContent) => unknown>> = {
  'virtual:checklist-registry': buildRegistry,
  'virtual:schedule': buildSchedule,
};

/** Gives the scripts of the site what they need of the content (`#stores/registry.ts`, `#stores/schedule.ts`). */
export function contentModules(): AstroIntegration {
  return {
    name: 'content-modules',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-modules',
                resolveId: (id) => (id in MODULES ? resolved(id) : undefined),
                load: (id) => {
                  const build = MODULES[id.slice(1)];
                  return build && id === resolved(id.slice(1)) ? moduleText(build(readContent(root))) : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** Vite's sign for a module that is no file. */
function resolved(id: string): string {
  return `\0${id}`;
}

function readContent(root: string): SiteContent {
  return parseContent(readContentFiles(root)).content;
}

function moduleText(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}
