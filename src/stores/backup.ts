/** All that the shown profile keeps, taken out, joined with a copy or replaced by one. */
import { type Backup, encodeBackup, isCopied } from '#domain/backup/backup-file.ts';
import { type BackupState, backupState } from '#domain/backup/reminder.ts';
import { replaceRegisters } from '#domain/backup/replace.ts';
import { mergeRegisters, type Registers, writeRegister } from '#domain/records/registers.ts';
import { updateRecord } from './record.ts';
import { KEY_PREFIX, readText, writeText } from './safe-storage.ts';
import { doWithUndo } from './undo.ts';
import { currentProfile, profileRecord, recordNames } from './workspace.ts';

/** When the last copy was made; about this browser alone, so it goes into no copy. */
const BACKUP_RECORD = 'backup';
const EXPORTED = 'exported';

/** Everything that the profile keeps, in all cycles. */
export function allRecords(): Map<string, Registers> {
  const names = recordNames().filter(isCopied);
  return new Map(
    names.map((name) => [name, profileRecord(name).get()] as const).filter(([, registers]) => registers.size > 0),
  );
}

/** A copy of it. `profile` is the name under which the reader knows it. */
export function makeBackup(profile: string, now: Date): Backup {
  return { made: now.toISOString(), profile, records: allRecords() };
}

/** Remembers that everything was copied at this moment. */
export function rememberExport(now: Date): void {
  updateRecord(profileRecord(BACKUP_RECORD), (registers) => writeRegister(registers, EXPORTED, now.toISOString(), now));
}

/** How things stand with the copy. */
export function currentBackupState(now: Date): BackupState {
  const exported = profileRecord(BACKUP_RECORD).get().get(EXPORTED)?.value;
  return backupState(allRecords().values(), typeof exported === 'string' ? exported : '', now);
}

/** Joins a copy with what is here: of each thing the later writing holds. Can be undone. */
export function mergeBackup(backup: Backup, label: string, now: Date): void {
  importWith(backup, label, now, [...backup.records.keys()], (here, theirs) =>
    mergeRegisters(here, theirs ?? new Map()),
  );
}

/** Makes everything as it is in the copy, and what is not in it, empty. Can be undone. */
export function replaceWithBackup(backup: Backup, label: string, now: Date): void {
  const names = [...new Set([...backup.records.keys(), ...allRecords().keys()])];
  importWith(backup, label, now, names, (here, theirs) => replaceRegisters(here, theirs, now));
}

/** The copy that was kept of everything before the last import, as text; undefined when there was none. */
export function copyBeforeImport(): string | undefined {
  return readText(beforeImportKey());
}

function importWith(
  backup: Backup,
  label: string,
  now: Date,
  names: readonly string[],
  change: (here: Registers, theirs: Registers | undefined) => Registers,
): void {
  writeText(beforeImportKey(), encodeBackup(makeBackup('', now)));
  doWithUndo(label, names, () => {
    for (const name of names) updateRecord(profileRecord(name), (here) => change(here, backup.records.get(name)));
  });
}

/** Apart from the records, which are exported and joined. */
function beforeImportKey(): string {
  return `${KEY_PREFIX}before-import:${currentProfile()}`;
}
