import type { SiteContent } from '#domain/integrity/site-content.ts';
import type { ItemIdentity } from './item-identity.ts';
import type { ChecklistRegistry } from './registry.ts';

/** Makes the registry of all checklists from checked content. */
export function buildRegistry({ checklists, docs, cycles }: RegisteredContent): ChecklistRegistry {
  const conditions = new Map(docs.flatMap(({ id, data }) => (data.duty ? [[id, data.duty.appliesWhen]] : [])));
  return {
    cycle: cycles.find(({ data }) => data.current)?.data.year ?? 0,
    checklists: checklists.map(({ id, data }) => {
      const appliesWhen = data.duty === undefined ? undefined : conditions.get(`duties/${data.duty}`);
      return {
        id,
        ...(data.duty === undefined ? {} : { duty: data.duty }),
        ...(appliesWhen === undefined ? {} : { appliesWhen }),
        items: data.sections
          .flatMap(({ items }) => items)
          .map((item): ItemIdentity => ({ id: item.id, rev: item.rev })),
      };
    }),
  };
}

type RegisteredContent = Pick<SiteContent, 'checklists' | 'docs' | 'cycles'>;
