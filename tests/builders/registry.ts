import type { ChecklistRegistry } from '#domain/checklists/registry.ts';

/**
 * The registry that stores and elements see in tests, in place of the one that the build makes: `sign-in` with an item of every history,
 * `printing`, which hangs on a condition, and `list-…`, which is not registered at all.
 */
const registry: ChecklistRegistry = {
  cycle: 2026,
  checklists: [
    {
      id: 'sign-in',
      duty: 'sign-in',
      items: [
        { id: 'item-a', rev: 1, formerPlaces: ['sign-in/old-a'] },
        { id: 'item-b', rev: 1 },
        { id: 'item-c', rev: 2, revisedOn: '2026-10-01' },
      ],
    },
    {
      id: 'printing',
      duty: 'archives-printing',
      appliesWhen: 'regional-printing',
      items: [
        { id: 'print-a', rev: 1, formerPlaces: ['sign-in/print-a'] },
        { id: 'print-b', rev: 1 },
      ],
    },
  ],
};

export default registry;
