import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, parseIsoDate } from '#domain/dates/iso-date.ts';
import { ledgerText } from '#ledger/ledger-text.ts';
import { checklistLedgerSchema, type ChecklistLedger } from '#schemas/checklist-ledger.ts';

const anyId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const anyText = fc
  .oneof(fc.constantFrom('2026-11-22', 'null', '1', '- a', 'a: b', '# a', "«it's»"), fc.string())
  .map((text) => text.trim())
  .filter((text) => text !== '');
const anyDay = fc.nat(3000).map((days) => addDays(parseIsoDate('2026-11-22'), days));

const anyLedger: fc.Arbitrary<ChecklistLedger> = fc.record({
  items: fc.array(
    fc.record({
      id: anyId,
      lists: fc.array(anyId, { minLength: 1, maxLength: 40 }),
      rev: fc.integer({ min: 1, max: 9 }),
      since: anyDay,
      text: anyText,
      condition: fc.option(anyText, { nil: undefined }),
      formerIds: fc.array(anyId),
      mergedFrom: fc.array(anyId),
      splitFrom: fc.option(anyId, { nil: undefined }),
    }),
  ),
  retired: fc.array(fc.record({ id: anyId, on: anyDay, list: anyId, why: anyText })),
});

describe('the text of the ledger', () => {
  it('begins by saying what it is and who writes it', () => {
    expect(ledgerText({ items: [], retired: [] })).toMatch(
      /^# Журнал всех пунктов.*\n# Пишет его команда «npm run ledger»/,
    );
  });

  it('is one short block for each item, without what is empty', () => {
    const since = parseIsoDate('2026-11-22');
    const item = {
      id: 'a',
      lists: ['old', 'new'],
      rev: 1,
      since,
      text: 'Войдите: это важно',
      formerIds: [],
      mergedFrom: [],
    };
    expect(ledgerText({ items: [item], retired: [{ id: 'b', on: since, list: 'old', why: 'Не нужен.' }] })).toContain(`
items:
  - id: a
    lists: [old, new]
    rev: 1
    since: 2026-11-22
    text: 'Войдите: это важно'
retired:
  - id: b
    on: 2026-11-22
    list: old
    why: Не нужен.
`);
  });

  it('reads back as what was written, and is the same when written again', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const text = ledgerText(ledger);
        const read = checklistLedgerSchema.parse(parse(text));
        expect(read).toEqual(ledger);
        expect(ledgerText(read)).toBe(text);
      }),
    );
  });
});
