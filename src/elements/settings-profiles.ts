import {
  addProfile,
  isShown,
  type Profile,
  profiles,
  removedProfiles,
  removeProfile,
  renameProfile,
  switchProfile,
} from '#stores/profiles.ts';
import { FIRST_PROFILE } from '#stores/workspace.ts';
import { settingsText, workspaceText } from '#text/settings.ts';
import { requiredChildren } from './define.ts';
import type { SettingsContext } from './settings-part.ts';

/** Which profile is shown; makes one, renames the shown one, puts it away. */
export function connectProfiles(host: HTMLElement, { signal, say }: SettingsContext): void {
  const [select] = requiredChildren(host, 'select', HTMLSelectElement);
  const [name] = requiredChildren(host, 'input', HTMLInputElement);
  const [form] = requiredChildren(host, 'form', HTMLFormElement);
  const all = profiles(workspaceText.firstProfile);
  const shown = () => all.get().find(isShown) ?? { id: FIRST_PROFILE, name: workspaceText.firstProfile };

  const stop = all.subscribe((list) => {
    select.replaceChildren(...list.map((profile) => new Option(profile.name, profile.id, false, isShown(profile))));
    host.querySelector('[data-act=remove]')?.toggleAttribute('hidden', shown().id === FIRST_PROFILE);
  });
  signal.addEventListener('abort', stop);
  const removed = host.querySelector('[data-part=removed]');
  const stopRemoved = removedProfiles().subscribe((list) => removed?.replaceChildren(...list.map(bringBack)));
  signal.addEventListener('abort', stopRemoved);

  const show = (id: string): void => {
    switchProfile(id);
    location.reload();
  };
  const withName = (act: (text: string) => void): void => {
    const text = name.value.trim();
    if (text === '') {
      say(settingsText.nameNeeded);
      name.focus();
    } else act(text);
  };
  select.addEventListener('change', () => show(select.value), { signal });
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      withName((text) => show(addProfile(text, new Date(), Math.random())));
    },
    { signal },
  );
  form.addEventListener(
    'click',
    ({ target }) => {
      const act = target instanceof HTMLElement ? target.dataset.act : undefined;
      if (act === 'rename') {
        withName((text) => {
          renameProfile(shown().id, text, new Date());
          name.value = '';
          say(settingsText.saved);
        });
      }
      if (act === 'remove') {
        removeProfile(shown(), new Date());
        show(FIRST_PROFILE);
      }
    },
    { signal },
  );
}

/** A button that brings a profile back with all that it holds. */
function bringBack({ id, name }: Profile): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = settingsText.bringBack(name);
  button.addEventListener('click', () => renameProfile(id, name, new Date()));
  return button;
}
