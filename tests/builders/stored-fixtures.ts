import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeFirstFormat } from '#domain/checklists/first-format.ts';
import type { Registers } from '#domain/records/registers.ts';
import { decodeRegisters } from '#domain/records/saved-registers.ts';

/**
 * What a browser kept of every checklist of 2026, in each released version of the format. The files are never changed: a new format
 * brings a new file.
 */
export const STORED_FORMATS: readonly StoredFormat[] = [
  { name: 'first-format', prefix: 'vprspo:v1:2026:checklist:', decode: decodeFirstFormat },
  { name: 'second-format', prefix: 'vprspo:v2:main:2026:checklist:', decode: decodeRegisters },
];

/** The registers of each checklist in a stored file. Throws when a key or a text is not of its format. */
export function storedChecklists({ name, prefix, decode }: StoredFormat): Map<string, Registers> {
  const path = fileURLToPath(new URL(`../fixtures/stored/${name}.json`, import.meta.url));
  const stored = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(stored).map(([key, text]) => {
      const registers = decode(text);
      if (!key.startsWith(prefix) || !registers) throw new Error(`${name}: ${key} cannot be read`);
      return [key.slice(prefix.length), registers];
    }),
  );
}

/** The ids of the items of which anything is stored, by checklist. */
export function storedItems(checklists: ReadonlyMap<string, Registers>): Record<string, string[]> {
  return Object.fromEntries(
    [...checklists].map(([list, registers]) => [
      list,
      [...new Set([...registers.keys()].map((name) => name.split('.')[0] ?? ''))],
    ]),
  );
}

export interface StoredFormat {
  readonly name: string;
  readonly prefix: string;
  readonly decode: (text: string) => Registers | undefined;
}
