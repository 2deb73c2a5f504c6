/** The registry of this build (`src/site/content-modules.ts` makes it from the content). */
import registered from 'virtual:checklist-registry';
import type { ChecklistRegistry } from '#domain/checklists/registry.ts';

export const registry: ChecklistRegistry = registered;
