/** What to type so that the ledger of checklist items is written, as an editor is told it. */
export function ledgerCommand(order?: LedgerOrder, id = '<id>'): string {
  return order === undefined ? 'npm run ledger' : `npm run ledger -- --${order} ${id}`;
}

/** `editorial`: the meaning is as before; `retire`: gone for good; `restore`: wanted again. */
export type LedgerOrder = 'editorial' | 'retire' | 'restore';
