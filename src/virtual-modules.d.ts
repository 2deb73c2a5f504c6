/** Made at build by `src/site/content-modules.ts`. */
declare module 'virtual:checklist-registry' {
  import type { ChecklistRegistry } from '#domain/checklists/registry.ts';

  const registry: ChecklistRegistry;
  export default registry;
}

declare module 'virtual:schedule' {
  import type { Schedule } from '#domain/schedule/schedule.ts';

  const schedule: Schedule;
  export default schedule;
}
