import type { BackupState } from '#domain/backup/reminder.ts';
import { moscowToday } from '#domain/dates/moscow-time.ts';
import { currentBackupState, rememberExport } from '#stores/backup.ts';
import { undoOffer } from '#stores/undo.ts';
import { backupText } from '#text/backup.ts';
import { formatDate } from '#text/format-date.ts';
import { backupDocument, saveBackup } from './backup-files.ts';
import type { PanelContext } from './backup-panel.ts';
import { onClick, part } from './backup-part.ts';
import { copyPlainText } from './clipboard.ts';
import { setText } from './set-text.ts';

/** A file or a text with everything, and how old the last one is. */
export function connectSave(host: HTMLElement, { signal, say }: PanelContext): void {
  const state = part(host, 'state', HTMLElement);
  const field = part(host, 'text', HTMLTextAreaElement);
  const render = (): void => setText(state, stateText(currentBackupState(new Date())));
  const copy = async (): Promise<void> => {
    const now = new Date();
    const text = backupDocument(now);
    const copied = await copyPlainText(text);
    if (copied) rememberExport(now);
    field.value = copied ? '' : text;
    part(host, 'text-label', HTMLElement).hidden = copied;
    say(copied ? backupText.copied : backupText.notCopied);
    if (!copied) field.select();
    render();
  };
  const save = (): void => {
    say(saveBackup(new Date()));
    render();
  };
  onClick(host, 'save', save, signal);
  onClick(host, 'copy', () => void copy(), signal);
  // Other tabs and the other panels of the page change what there is to copy. The records hear of it themselves, perhaps later than this panel.
  const renderLater = (): unknown => setTimeout(render);
  for (const event of ['storage', 'pageshow']) window.addEventListener(event, renderLater, { signal });
  signal.addEventListener('abort', undoOffer().listen(render));
  render();
}

function stateText(state: BackupState): string {
  if (state.kind === 'empty') return backupText.nothing;
  const last =
    state.exported === '' ? backupText.noCopy : backupText.lastCopy(formatDate(moscowToday(new Date(state.exported))));
  return `${last} ${state.kind === 'saved' ? backupText.noChanges : backupText.unsaved(state.changes)}`;
}
