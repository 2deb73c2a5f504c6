import { makeBackup } from '#stores/backup.ts';
import { backupText } from '#text/backup.ts';
import { profileName, saveBackup } from './backup-files.ts';
import type { PanelContext } from './backup-panel.ts';
import { onClick, part } from './backup-part.ts';
import { copyPlainText } from './clipboard.ts';
import { fetchChecklistWords } from './checklist-words.ts';

/** Gives everything to another person: as a file, as a link that carries it, and as an act on paper. */
export function connectHandOver(host: HTMLElement, { signal, say }: PanelContext): void {
  const withWords = part(host, 'with-words', HTMLInputElement);
  const label = part(host, 'link-label', HTMLElement);
  const field = part(host, 'link', HTMLTextAreaElement);
  const forget = (): void => {
    field.value = '';
    label.hidden = true;
  };
  const makeLink = async (): Promise<void> => {
    forget();
    const { handoverLink, LONGEST_LINK, withoutWords } = await import('#domain/backup/handover-link.ts');
    const backup = makeBackup(profileName(), new Date());
    const made = handoverLink(
      `${location.origin}${location.pathname}`,
      withWords.checked ? backup : withoutWords(backup),
    );
    if ('tooLong' in made) {
      say(backupText.linkTooLong(made.tooLong, LONGEST_LINK));
      return;
    }
    field.value = made.link;
    label.hidden = false;
    const copied = await copyPlainText(made.link);
    say(copied ? backupText.linkMade(made.link.length) : backupText.linkNotCopied);
    if (!copied) field.select();
  };
  const printAct = async (): Promise<void> => {
    say('');
    try {
      const [{ printHandoverAct }, words] = await Promise.all([import('./handover-act.ts'), fetchChecklistWords()]);
      printHandoverAct(part(host, 'act', HTMLElement), words, profileName(), new Date());
    } catch {
      say(backupText.actFailed);
    }
  };
  onClick(host, 'save', () => say(saveBackup(new Date())), signal);
  onClick(host, 'make-link', () => void makeLink(), signal);
  onClick(host, 'print-act', () => void printAct(), signal);
  // A link that is shown says what the box says.
  withWords.addEventListener('change', forget, { signal });
}
