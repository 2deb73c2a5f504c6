import { ancestors, descents, type LedgeredContent } from '#domain/checklists/descent.ts';
import type { ChecklistItem } from '#schemas/checklist.ts';
import type { ChecklistLedger, LedgerEntry } from '#schemas/checklist-ledger.ts';
import { repeated } from './duplicates.ts';
import { type ItemChange, itemChanges } from './item-change.ts';
import { ledgerCommand } from './ledger-command.ts';
import { placedItems } from './placed-items.ts';
import { LEDGER_FILE, type Problem } from './site-content.ts';

/** Where the checklists and the ledger of all items ever published (`content/checklist-ledger.yaml`) do not agree. */
export function findLedgerProblems(content: LedgeredContent): Problem[] {
  const changeOf = itemChanges(content);
  return [
    ...ledgerFaults(content.ledger),
    ...lostItems(content),
    ...placedItems(content).flatMap((placed) => {
      const problem = changeProblem(placed.item, changeOf(placed));
      return problem ? [{ file: placed.file, ...problem }] : [];
    }),
  ];
}

/** What the command never writes but a hand may, such as when two branches are joined. */
export function ledgerFaults({ items, retired }: ChecklistLedger): Problem[] {
  const named = (part: string, ids: { id: string }[]) =>
    ids.map(({ id }) => ({ key: id, file: LEDGER_FILE, field: `${part}.${id}` }));
  const published = new Set(items.map(({ id }) => id));
  return [
    ...repeated(named('items', items), 'id'),
    ...repeated(named('retired', retired), 'id'),
    ...retired
      .filter(({ id }) => !published.has(id))
      .map(({ id }) => ({
        file: LEDGER_FILE,
        field: `retired.${id}`,
        wrong: `пункта «${id}» нет среди items`,
        right: 'запись об этом пункте в items: из журнала ничего не удаляют',
      })),
  ];
}

/** Items that were published and of which nobody says what became. Of a chain of names the last is told: the others hang on it. */
function lostItems(content: LedgeredContent): Problem[] {
  const known = descents(content);
  const kept = new Set(
    [...placedItems(content).map(({ item }) => item.id), ...content.ledger.retired.map(({ id }) => id)].flatMap(
      (id) => [id, ...ancestors(id, known)],
    ),
  );
  const lost = content.ledger.items.filter(({ id }) => !kept.has(id));
  const above = new Map(lost.map(({ id }) => [id, ancestors(id, known)]));
  const hangsOnOther = (id: string) =>
    lost.some((other) => above.get(other.id)?.has(id) && !above.get(id)?.has(other.id));
  return lost.filter(({ id }) => !hangsOnOther(id)).map(lostItem);
}

function lostItem({ id, lists, text }: LedgerEntry): Problem {
  return {
    file: LEDGER_FILE,
    field: id,
    wrong: `пункт пропал, отметки читателей потеряются: «${text}»`,
    right: [
      `верните пункт в content/checklists/${lists.at(-1) ?? ''}.yaml или скажите, что с ним стало:`,
      `переименован — formerIds: [${id}] у нового имени;`,
      `слит с другими — mergedFrom: [${id}, …] у нового пункта;`,
      `разделён — splitFrom: ${id} у каждой части;`,
      `больше не нужен — ${ledgerCommand('retire', id)} <причина>`,
    ].join('\n      '),
  };
}

function changeProblem(
  { id, rev }: ChecklistItem,
  { kind, last, disowned }: ItemChange,
): Omit<Problem, 'file'> | undefined {
  const rightRev = `rev: ${last?.rev ?? 1}`;
  switch (kind) {
    case 'none':
      return undefined;
    case 'lowered':
      return {
        field: `${id}.rev`,
        wrong: `rev: ${rev} меньше опубликованного`,
        right: `${rightRev} или больше: уменьшать rev нельзя`,
      };
    case 'not-first':
      return { field: `${id}.rev`, wrong: `новый пункт начинается с rev: ${rev}`, right: rightRev };
    case 'disowned':
      return {
        field: `${id}.id`,
        wrong: `пункт произошёл от «${disowned.join('», «')}» и больше не говорит об этом: отметки оттуда потеряются`,
        right: 'верните formerIds, mergedFrom или splitFrom: как было, записано в журнале',
      };
    case 'reworded':
      return {
        field: `${id}.text`,
        wrong: `слова изменились, а rev прежний; было: ${last ? wordingOf(last) : ''}`,
        right: `поднимите rev, если изменился смысл; если смысл прежний — ${ledgerCommand('editorial', id)}`,
      };
    default:
      return { field: `${id}.${kind === 'revised' ? 'rev' : 'id'}`, wrong: UNRECORDED[kind], right: RECORD };
  }
}

/** The wording that readers have ticked. */
function wordingOf({ text, condition }: LedgerEntry): string {
  return condition === undefined ? `«${text}», без условия` : `«${text}», условие «${condition}»`;
}

const RECORD = `запишите это: ${ledgerCommand()}`;

const UNRECORDED = {
  new: 'нового пункта нет в журнале',
  renamed: 'нового имени нет в журнале',
  moved: 'пункт перенесён из другого чек-листа, в журнале этого нет',
  revised: 'rev поднят, в журнале этого нет',
  descent: 'formerIds, mergedFrom или splitFrom изменились, в журнале этого нет',
};
