import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readContentFiles } from '#content-check/content-file.ts';
import { parseContent } from '#content-check/parse-content.ts';
import { problemReport } from '#content-check/problem-report.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import { LEDGER_FILE, type Problem } from '#domain/integrity/site-content.ts';
import { changeLines } from './change-lines.ts';
import { ledgerText } from './ledger-text.ts';
import { parseOrders, USAGE } from './orders.ts';
import { recordChanges } from './record-changes.ts';

/** Records the checklist items of the content in the ledger; ends with 1, and leaves the file alone, when something is wrong. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const orders = parseOrders(process.argv.slice(2));

if (typeof orders === 'string') {
  refuse(`${orders}\n\n${USAGE}`);
} else {
  const { content, problems: unread } = parseContent(readContentFiles(root));
  const { problems, ledger } =
    unread.length > 0 ? { problems: unread } : recordChanges(content, moscowToday(new Date()), orders);
  if (ledger) {
    const path = join(root, LEDGER_FILE);
    const text = ledgerText(ledger);
    if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    const lines = changeLines(content.ledger, ledger);
    const count = `Пунктов в журнале: ${ledger.items.length}, из них убрано навсегда: ${ledger.retired.length}.`;
    process.stdout.write(`${[...(lines.length > 0 ? lines : ['Записывать нечего.']), count].join('\n')}\n`);
  } else {
    refuse(reportOf(problems));
  }
}

function reportOf(problems: Problem[]): string {
  return `${problemReport(problems)}\n\nВ журнал ничего не записано.`;
}

function refuse(text: string): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
