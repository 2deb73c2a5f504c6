import { ledgerCommand, type LedgerOrder } from '#domain/integrity/ledger-command.ts';

/** What the editor says to `npm run ledger` beyond what the content says. */
export interface LedgerOrders {
  /** Items whose new wording means the same as before. */
  readonly editorial: readonly string[];
  /** Items that are gone for good, and why. */
  readonly retire: readonly { id: string; why: string }[];
  /** Retired items that are wanted again. */
  readonly restore: readonly string[];
}

export const NO_ORDERS: LedgerOrders = { editorial: [], retire: [], restore: [] };

/** How the command is called. */
export const USAGE = [
  `${ledgerCommand()} — записать новые и перенесённые пункты и новый смысл прежних`,
  `${ledgerCommand('editorial')} — слова изменились, смысл прежний`,
  `${ledgerCommand('retire')} <причина> — пункт убран навсегда`,
  `${ledgerCommand('restore')} — убранный пункт вернулся`,
].join('\n');

/** Reads the arguments of the command. Orders may be given together and more than once; a text says what is wrong with them. */
export function parseOrders(args: readonly string[]): LedgerOrders | string {
  return groups(args).reduce<LedgerOrders | string>(
    (orders, group) => (typeof orders === 'string' ? orders : addOrder(orders, group)),
    NO_ORDERS,
  );
}

/** An order with what follows it, up to the next. */
function groups(args: readonly string[]): string[][] {
  return args.reduce<string[][]>((all, arg) => {
    const last = all.at(-1);
    if (arg.startsWith('--') || !last) return [...all, [arg]];
    return [...all.slice(0, -1), [...last, arg]];
  }, []);
}

function addOrder(orders: LedgerOrders, [flag = '', ...words]: string[]): LedgerOrders | string {
  const name = ORDERS.find((order) => flag === `--${order}`);
  if (!name) return `Непонятно: ${flag}`;
  const end = words.findIndex((word) => !ID.test(word));
  const ids = end === -1 ? words : words.slice(0, end);
  // A reason is understood without quotes, too: they are easily forgotten.
  const why = end === -1 ? '' : words.slice(end).join(' ').trim();
  if (ids.length === 0) return `${flag}: какой пункт?`;
  if (name !== 'retire') {
    return why === '' ? { ...orders, [name]: [...orders[name], ...ids] } : `${flag}: «${why}» — не имя пункта`;
  }
  if (!/[а-яё]/i.test(why)) return `${flag}: после имени пункта нужна причина по-русски`;
  return { ...orders, retire: [...orders.retire, ...ids.map((id) => ({ id, why }))] };
}

const ORDERS: readonly LedgerOrder[] = ['editorial', 'retire', 'restore'];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
