import { ancestors, claims, descents, formerNames, type LedgeredContent, sources } from '#domain/checklists/descent.ts';
import { repeated } from './duplicates.ts';
import { ledgerCommand } from './ledger-command.ts';
import { nearest } from './nearest.ts';
import { type PlacedItem, placedItems } from './placed-items.ts';
import type { Problem } from './site-content.ts';

/**
 * Present and former ids of checklist items are one name space over all lists and all years: a tick must find the item that it was given
 * to. What the items claim to come from must be known, gone, and gone in one way only.
 */
export function findItemIdProblems(content: LedgeredContent): Problem[] {
  const items = placedItems(content);
  return [
    ...repeated(
      items.map(({ item, file }) => ({ key: item.id, file, field: `${item.id}.id` })),
      'id пункта',
    ),
    ...namesOfOthers(content, items),
    ...usedAgain(content, items),
    ...claimProblems(content, items),
    ...ownAncestors(items),
    ...incompleteMerges(items),
    ...incompleteSplits(content, items),
    ...retiredButPresent(content, items),
  ];
}

/** A former name, however far back, that another item has or had. */
function namesOfOthers(content: LedgeredContent, items: PlacedItem[]): Problem[] {
  const known = descents(content);
  const owners = new Map(items.map((placed) => [placed.item.id, `${placed.file}, ${placed.item.id}.id`]));
  return items.flatMap(({ item, file }) =>
    [...formerNames(item.id, known)].flatMap((name) => {
      const owner = owners.get(name);
      if (owner === undefined) {
        owners.set(name, `${file}, ${item.id}.formerIds`);
        return [];
      }
      const right = 'прежний id только у одного пункта, и ни у какого другого пункта он не стоит сейчас';
      return [{ file, field: `${item.id}.formerIds`, wrong: `прежний id «${name}» уже занят: ${owner}`, right }];
    }),
  );
}

/**
 * An id of something that was merged, split or retired since, given to an item again. Ticks of its first life would count for both, and
 * nobody would notice when it vanished for the second time. Only a name that was changed may be changed back.
 */
function usedAgain(content: LedgeredContent, items: PlacedItem[]): Problem[] {
  const known = descents(content);
  const heirs = new Map<string, string>();
  for (const { item } of items) for (const id of sources(item.id, known)) heirs.set(id, item.id);
  for (const { id } of content.ledger.retired) for (const former of ancestors(id, known)) heirs.set(former, id);
  const claimed = new Set(items.flatMap(({ item }) => [...item.mergedFrom, item.splitFrom]));
  return items.flatMap(({ item, file }) => {
    const heir = heirs.get(item.id);
    if (heir === undefined || claimed.has(item.id)) return [];
    const wrong = `id «${item.id}» уже был у пункта, который стал «${heir}»`;
    return [{ file, field: `${item.id}.id`, wrong, right: 'новый id: прежние не дают ничему другому' }];
  });
}

function claimProblems(content: LedgeredContent, items: PlacedItem[]): Problem[] {
  const published = new Set(content.ledger.items.map(({ id }) => id));
  const retired = new Set(content.ledger.retired.map(({ id }) => id));
  const present = new Set(items.map(({ item }) => item.id));
  const renamed = new Set(items.flatMap(({ item }) => item.formerIds));
  return items.flatMap(({ item, file }) =>
    (['formerIds', 'mergedFrom', 'splitFrom'] as const).flatMap((kind) =>
      [item[kind] ?? []].flat().flatMap((id): Problem[] => {
        const field = `${item.id}.${kind}`;
        if (!published.has(id)) {
          const right = `id, который раньше был на сайте: они все в content/checklist-ledger.yaml${nearest(id, published)}`;
          return [{ file, field, wrong: `пункта «${id}» на сайте не было`, right }];
        }
        if (retired.has(id)) {
          const right = `уберите «${id}» из ${kind} или верните пункт: ${ledgerCommand('restore', id)}`;
          return [{ file, field, wrong: `пункт «${id}» убран навсегда`, right }];
        }
        if (kind === 'formerIds') return [];
        if (present.has(id)) {
          const right =
            'у слитого пункта и у каждой части разделённого новый id, а прежнего пункта в чек-листах уже нет';
          return [{ file, field, wrong: `пункт «${id}» ещё стоит в чек-листе`, right }];
        }
        if (renamed.has(id)) {
          const right = 'одно из трёх: formerIds — переименован, mergedFrom — слит с другими, splitFrom — разделён';
          return [{ file, field, wrong: `«${id}» стоит и в formerIds, и в ${kind}`, right }];
        }
        return [];
      }),
    ),
  );
}

function ownAncestors(items: PlacedItem[]): Problem[] {
  return items
    .filter(({ item }) => claims(item).includes(item.id))
    .map(({ item, file }) => ({
      file,
      field: `${item.id}.id`,
      wrong: `пункт «${item.id}» назван собственным прежним`,
      right: 'в formerIds, mergedFrom и splitFrom только другие id',
    }));
}

function incompleteMerges(items: PlacedItem[]): Problem[] {
  return items
    .filter(({ item }) => new Set(item.mergedFrom).size === 1)
    .map(({ item, file }) => ({
      file,
      field: `${item.id}.mergedFrom`,
      wrong: 'пункт слит из одного',
      right: `хотя бы два разных id; если пункт только переименован — formerIds: [${item.mergedFrom[0] ?? ''}]`,
    }));
}

/** Parts that were renamed, split again or retired since are counted too. */
function incompleteSplits({ ledger }: LedgeredContent, items: PlacedItem[]): Problem[] {
  const parts = [...ledger.items, ...items.map(({ item }) => item)];
  return items.flatMap(({ item, file }) => {
    const whole = item.splitFrom;
    if (whole === undefined) return [];
    if (new Set(parts.filter(({ splitFrom }) => splitFrom === whole).map(({ id }) => id)).size > 1) return [];
    return [
      {
        file,
        field: `${item.id}.splitFrom`,
        wrong: `от пункта «${whole}» осталась одна часть`,
        right: `splitFrom: ${whole} у каждой части; если пункт только переименован — formerIds: [${whole}]`,
      },
    ];
  });
}

function retiredButPresent({ ledger }: LedgeredContent, items: PlacedItem[]): Problem[] {
  const retired = new Map(ledger.retired.map((entry) => [entry.id, entry]));
  return items.flatMap(({ item, file }) => {
    const entry = retired.get(item.id);
    if (!entry) return [];
    return [
      {
        file,
        field: `${item.id}.id`,
        wrong: `id «${item.id}» убран навсегда ${entry.on}: ${entry.why}`,
        right: `другой id; если вернулся тот же пункт — ${ledgerCommand('restore', item.id)}`,
      },
    ];
  });
}
