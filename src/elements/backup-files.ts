import { encodeBackup, LARGEST_BACKUP } from '#domain/backup/backup-file.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import { copyBeforeImport, makeBackup, rememberExport } from '#stores/backup.ts';
import { profiles } from '#stores/profiles.ts';
import { unreadableTexts } from '#stores/unreadable.ts';
import { currentProfile } from '#stores/workspace.ts';
import { backupText } from '#text/backup.ts';
import { workspaceText } from '#text/settings.ts';
import { saveFile } from './save-file.ts';

const TYPE = 'application/json';

/** Gives the reader everything that the profile keeps as a file, and remembers it. Tells how that went. */
export function saveBackup(now: Date): string {
  const text = backupDocument(now);
  const file = new Blob([text], { type: TYPE });
  saveFile(file, TYPE, backupText.fileName(moscowToday(now)));
  if (file.size > LARGEST_BACKUP) return backupText.savedTooLarge;
  rememberExport(now);
  return backupText.saved;
}

/** The same as text. */
export function backupDocument(now: Date): string {
  return encodeBackup(makeBackup(profileName(), now));
}

/** Gives the reader what was here before the last import. */
export function saveBeforeImport(now: Date): void {
  saveFile(copyBeforeImport() ?? '', TYPE, backupText.fileNameBefore(moscowToday(now)));
}

/** Gives the reader all texts that the site cannot read, for somebody who can. */
export function saveUnreadable(now: Date): void {
  const document = { app: 'vpr-spo-coordinator-unreadable', texts: unreadableTexts() };
  saveFile(JSON.stringify(document, null, 2), TYPE, backupText.fileNameUnreadable(moscowToday(now)));
}

/** The name of the profile that the page shows. */
export function profileName(): string {
  const shown = profiles(workspaceText.firstProfile)
    .get()
    .find(({ id }) => id === currentProfile());
  return shown?.name ?? currentProfile();
}
