import { Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { ledgerCommand } from '#domain/integrity/ledger-command.ts';
import type { ChecklistLedger } from '#schemas/checklist-ledger.ts';

const HEAD = ` Журнал всех пунктов чек-листов, которые были на сайте. По нему отметки читателей находят свой пункт через годы.
 Пишет его команда «${ledgerCommand()}». Руками не правьте и ничего не удаляйте: сборка сверяет с ним чек-листы.`;

/** The text of the ledger file. Equal ledgers give equal texts. */
export function ledgerText({ items, retired }: ChecklistLedger): string {
  const document = new Document({
    items: items.map(({ id, lists, rev, since, text, condition, formerIds, mergedFrom, splitFrom }) => ({
      id,
      lists,
      rev,
      since,
      text,
      ...(condition === undefined ? {} : { condition }),
      ...(formerIds.length > 0 ? { formerIds } : {}),
      ...(mergedFrom.length > 0 ? { mergedFrom } : {}),
      ...(splitFrom === undefined ? {} : { splitFrom }),
    })),
    retired: retired.map(({ id, on, list, why }) => ({ id, on, list, why })),
  });
  visit(document, {
    Pair: (_key, pair) => {
      if (isPair(pair) && isScalar(pair.key) && ON_ONE_LINE.has(pair.key.value) && isSeq(pair.value))
        pair.value.flow = true;
    },
  });
  document.commentBefore = HEAD;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

const ON_ONE_LINE = new Set<unknown>(['lists', 'formerIds', 'mergedFrom']);
