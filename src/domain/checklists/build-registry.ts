import { placedItems } from '#domain/integrity/placed-items.ts';
import type { SiteContent } from '#domain/integrity/site-content.ts';
import type { LedgerEntry } from '#schemas/checklist-ledger.ts';
import { type Descents, descents, origins } from './descent.ts';
import type { ItemIdentity } from './item-identity.ts';
import type { ChecklistRegistry } from './registry.ts';

/** Makes the registry of all checklists from checked content. */
export function buildRegistry(content: RegisteredContent): ChecklistRegistry {
  const { checklists, docs, cycles, ledger } = content;
  const conditions = new Map(docs.flatMap(({ id, data }) => (data.duty ? [[id, data.duty.appliesWhen]] : [])));
  const known = descents(content);
  const entries = new Map(ledger.items.map((entry) => [entry.id, entry]));
  return {
    cycle: cycles.find(({ data }) => data.current)?.data.year ?? 0,
    checklists: checklists.map((checklist) => {
      const { id, data } = checklist;
      const appliesWhen = data.duty === undefined ? undefined : conditions.get(`duties/${data.duty}`);
      return {
        id,
        ...(data.duty === undefined ? {} : { duty: data.duty }),
        ...(appliesWhen === undefined ? {} : { appliesWhen }),
        items: placedItems({ checklists: [checklist] }).map(({ item }) =>
          identityOf(item.id, item.rev, id, known, entries.get(item.id)),
        ),
      };
    }),
  };
}

/** Says only what is to be said: the registry is on every page. */
function identityOf(
  id: string,
  rev: number,
  list: string,
  known: Descents,
  entry: LedgerEntry | undefined,
): ItemIdentity {
  const { places, splitFrom, mergedFrom } = origins(id, known);
  const formerPlaces = places.filter((place) => place !== `${list}/${id}`);
  return {
    id,
    rev,
    ...(rev > 1 && entry ? { revisedOn: entry.since } : {}),
    ...(formerPlaces.length > 0 ? { formerPlaces } : {}),
    ...(mergedFrom.length > 0 ? { mergedFrom } : {}),
    ...(splitFrom.length > 0 ? { splitFrom } : {}),
  };
}

type RegisteredContent = Pick<SiteContent, 'checklists' | 'docs' | 'cycles' | 'ledger'>;
