import type { Registers } from '#domain/records/registers.ts';

/** After so many days with changes that are in no copy, the reader is reminded to make one. */
export const REMINDER_DAYS = 7;
const MILLISECONDS_PER_DAY = 86_400_000;

/** How things stand with the copy of a profile's data. `exported` is the moment of the last copy, empty when there was none. */
export function backupState(records: Iterable<Registers>, exported: string, now: Date): BackupState {
  const unsaved = [...records]
    .flatMap((registers) => [...registers.values()].map(({ at }) => at))
    .filter((at) => at > exported);
  if (unsaved.length === 0) return exported === '' ? { kind: 'empty' } : { kind: 'saved', exported };
  const oldest = unsaved.reduce((first, at) => (at < first ? at : first));
  const days = Math.floor((now.getTime() - Date.parse(oldest)) / MILLISECONDS_PER_DAY);
  return {
    kind: days >= REMINDER_DAYS ? 'overdue' : 'unsaved',
    exported,
    days: Math.max(days, 0),
    changes: unsaved.length,
  };
}

export type BackupState =
  /** Nothing was ever written here: perhaps it was on another computer. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'saved'; readonly exported: string }
  /** `days` since the oldest change that is in no copy; `changes` how many there are. */
  | {
      readonly kind: 'unsaved' | 'overdue';
      readonly exported: string;
      readonly days: number;
      readonly changes: number;
    };
