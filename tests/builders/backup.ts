import fc from 'fast-check';
import type { Backup } from '#domain/backup/backup-file.ts';
import type { Registers } from '#domain/records/registers.ts';
import { anyMoment, anyRegisters, contents } from './registers.ts';

const MADE = '2026-11-23T09:00:00.000Z';

/** A copy with these records. */
export function aBackup(records: Record<string, Registers>, { profile = 'Основной' } = {}): Backup {
  return { made: MADE, profile, records: new Map(Object.entries(records)) };
}

/** The text of a copy; `changes` are fields that are otherwise than in a good one. */
export function backupText(records: unknown, changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    app: 'vpr-spo-coordinator',
    format: 1,
    made: MADE,
    profile: 'Основной',
    records,
    ...changes,
  });
}

/** Records of this release and of later ones. */
export const anyRecords: fc.Arbitrary<ReadonlyMap<string, Registers>> = fc
  .dictionary(
    fc.constantFrom('settings', '2026:checklist:sign-in', '2025:own-dates', '2026:organizations', '2026:conditions'),
    anyRegisters,
  )
  .map((records) => new Map(Object.entries(records)));

export const anyBackup: fc.Arbitrary<Backup> = fc.record({
  made: anyMoment.map((at) => at.toISOString()),
  profile: fc.string({ maxLength: 60 }),
  records: anyRecords,
});

/** Equal contents in any order, as JSON sees them. */
export function recordContents(records: ReadonlyMap<string, Registers>): unknown {
  return Object.fromEntries([...records].map(([name, registers]) => [name, contents(registers)]));
}
