import { isSwitchOn, setSharedComputer } from '#stores/shared-computer.ts';
import { settingsText } from '#text/settings.ts';
import { requiredChildren } from './define.ts';
import type { SettingsContext } from './settings-part.ts';

/** The switch for a computer that others use too. */
export function connectShared(host: HTMLElement, { signal, say }: SettingsContext): void {
  const [box] = requiredChildren(host, 'input', HTMLInputElement);
  box.checked = isSwitchOn();
  say(box.checked ? settingsText.sharedOn : settingsText.sharedOff);
  box.addEventListener(
    'change',
    () => {
      if (setSharedComputer(box.checked)) location.reload();
      else {
        box.checked = isSwitchOn();
        say(settingsText.notKept);
      }
    },
    { signal },
  );
}
