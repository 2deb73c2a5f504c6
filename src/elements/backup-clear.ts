import { type ClearedData, clearOwnData, restoreOwnData } from '#stores/own-data.ts';
import { profiles } from '#stores/profiles.ts';
import { backupText } from '#text/backup.ts';
import { workspaceText } from '#text/settings.ts';
import { saveBackup } from './backup-files.ts';
import type { PanelContext } from './backup-panel.ts';
import { onClick, part } from './backup-part.ts';

/** Clears away everything that the site keeps in this browser: asks first, offers a copy, and brings it back while the page is open. */
export function connectClear(host: HTMLElement, { signal, say }: PanelContext): void {
  const find = (name: string): HTMLElement => part(host, name, HTMLElement);
  let cleared: ClearedData | undefined;
  const ask = (isAsking: boolean): void => {
    find('confirm').hidden = !isAsking;
    find('clear').hidden = isAsking;
  };
  const open = (): void => {
    const others = profiles(workspaceText.firstProfile).get().length - 1;
    find('others').textContent = others > 0 ? backupText.otherProfiles(others) : '';
    find('others').hidden = others === 0;
    say('');
    ask(true);
    find('confirm-title').focus();
  };
  const cancel = (): void => {
    ask(false);
    find('clear').focus();
  };
  const clear = (): void => {
    cleared = clearOwnData();
    ask(false);
    find('clear').hidden = true;
    find('restore').hidden = false;
    say(backupText.cleared);
    find('restore').focus();
  };
  const restore = (): void => {
    if (cleared) restoreOwnData(cleared);
    cleared = undefined;
    find('restore').hidden = true;
    ask(false);
    say(backupText.restored);
    find('clear').focus();
  };
  onClick(host, 'clear', open, signal);
  onClick(host, 'save', () => say(saveBackup(new Date())), signal);
  onClick(host, 'cancel', cancel, signal);
  onClick(host, 'confirm-clear', clear, signal);
  onClick(host, 'restore', restore, signal);
  host.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && !find('confirm').hidden) cancel();
    },
    { signal },
  );
}
