import { decodeFirstFormat } from '#domain/checklists/first-format.ts';
import { decodeRegisters } from '#domain/records/saved-registers.ts';
import { listKeys, readText, UNREADABLE_SUFFIX } from './safe-storage.ts';

const FIRST_FORMAT = /^vprspo:v1:/;
/** A record of any profile. */
const RECORD = /^vprspo:v2:(?!undo:|before-import:)[a-z0-9-]+:./;

/** All texts that this release cannot read, by their keys: those that were set aside and those that still stand in their place. */
export function unreadableTexts(): Record<string, string> {
  return Object.fromEntries(
    listKeys('vprspo:')
      .map((key) => [key, readText(key) ?? ''] as const)
      .filter(([key, text]) => isUnreadable(key, text)),
  );
}

function isUnreadable(key: string, text: string): boolean {
  if (key.endsWith(UNREADABLE_SUFFIX)) return true;
  if (FIRST_FORMAT.test(key)) return decodeFirstFormat(text) === undefined;
  return RECORD.test(key) && decodeRegisters(text) === undefined;
}
