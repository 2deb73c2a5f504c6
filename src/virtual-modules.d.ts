/** Made at build by `src/site/checklist-registry.ts`. */
declare module 'virtual:checklist-registry' {
  import type { ChecklistRegistry } from '#domain/checklists/registry.ts';

  const registry: ChecklistRegistry;
  export default registry;
}
