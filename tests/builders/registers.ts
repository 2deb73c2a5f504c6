import fc from 'fast-check';
import type { Registers } from '#domain/records/registers.ts';

/** Registers with the given values, all written at one moment or each at its own. */
export function registersOf(values: Record<string, unknown>, at = '2026-09-14T07:00:00.000Z'): Registers {
  return new Map(Object.entries(values).map(([name, value]) => [name, { at, value }]));
}

/** Few names and few moments, so that copies collide; names that mean something to JavaScript among them. */
export const anyName = fc.constantFrom(
  'item-a.mark',
  'item-b.mark',
  'item-a.note',
  'region',
  'constructor',
  'valueof',
  '7',
);

export const anyMoment = fc.integer({ min: 0, max: 5 }).map((second) => new Date(Date.UTC(2026, 8, 14, 10, 2, second)));

const anyValue = fc.oneof(
  fc.record({ state: fc.constantFrom('done', 'todo', 'not-needed'), rev: fc.integer({ min: 1, max: 3 }) }),
  fc.string(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);

export const anyRegisters: fc.Arbitrary<Registers> = fc
  .dictionary(anyName, fc.record({ at: anyMoment.map((at) => at.toISOString()), value: anyValue }))
  .map((registers) => new Map(Object.entries(registers)));

/** Equal contents in any order, as JSON sees them. */
export function contents(registers: Registers): unknown {
  return JSON.parse(JSON.stringify(Object.fromEntries(registers))) as unknown;
}
