import './profile-menu.ts';
import {
  addProfile,
  isShown,
  type Profile,
  PROFILE_NAME_LENGTH,
  profiles,
  removedProfiles,
  removeProfile,
  renameProfile,
  switchProfile,
} from '#stores/profiles.ts';
import { currentProfile, FIRST_PROFILE } from '#stores/workspace.ts';
import { settingsText, workspaceText } from '#text/settings.ts';
import { requiredChildren } from './define.ts';
import { selectOption } from './select-option.ts';
import type { SettingsContext } from './settings-part.ts';

/** Which profile is shown; makes one, renames the shown one, puts it away, brings one back. */
export function connectProfiles(host: HTMLElement, context: SettingsContext): void {
  new SettingsProfiles(host, context).connect();
}

class SettingsProfiles {
  readonly #host: HTMLElement;
  readonly #context: SettingsContext;
  readonly #select: HTMLSelectElement;
  readonly #name: HTMLInputElement;
  readonly #all = profiles(workspaceText.firstProfile);

  constructor(host: HTMLElement, context: SettingsContext) {
    this.#host = host;
    this.#context = context;
    [this.#select] = requiredChildren(host, 'select', HTMLSelectElement);
    [this.#name] = requiredChildren(host, 'input', HTMLInputElement);
  }

  connect(): void {
    const { signal } = this.#context;
    const [form] = requiredChildren(this.#host, 'form', HTMLFormElement);
    this.#name.maxLength = PROFILE_NAME_LENGTH;
    this.#host.querySelector('[data-act=remove]')?.toggleAttribute('hidden', currentProfile() === FIRST_PROFILE);
    const stops = [
      this.#all.subscribe((list) =>
        this.#select.replaceChildren(
          ...list.map((profile) => selectOption(profile.name, profile.id, isShown(profile))),
        ),
      ),
      removedProfiles().subscribe((list) => this.#renderRemoved(list)),
    ];
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    this.#select.addEventListener('change', () => this.#show(this.#select.value), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#withNewName((name) => this.#show(addProfile(name, new Date(), Math.random())));
      },
      { signal },
    );
    form.addEventListener('click', ({ target }) => this.#act(target), { signal });
  }

  #act(target: EventTarget | null): void {
    const act = target instanceof HTMLElement ? target.dataset.act : undefined;
    if (act === 'rename') {
      this.#withNewName((name) => {
        renameProfile(currentProfile(), name, new Date());
        this.#name.value = '';
        this.#context.say(settingsText.saved);
      });
    }
    const shown = this.#all.get().find(isShown);
    if (act === 'remove' && shown) {
      removeProfile(shown, new Date());
      this.#show(FIRST_PROFILE);
    }
  }

  /** Two profiles of one name could not be told apart. */
  #withNewName(act: (name: string) => void): void {
    const name = this.#name.value.trim();
    const isTaken = this.#all.get().some((profile) => profile.name.toLowerCase() === name.toLowerCase());
    if (name === '' || isTaken) {
      this.#context.say(isTaken ? settingsText.nameTaken(name) : settingsText.nameNeeded);
      this.#name.focus();
    } else act(name);
  }

  /** Everything on the page is of another profile then. Where the browser keeps no choice, it must not be lost by loading again. */
  #show(id: string | undefined): void {
    if (id !== undefined && switchProfile(id)) location.reload();
    else {
      this.#select.value = currentProfile();
      this.#context.say(settingsText.notKept);
    }
  }

  #renderRemoved(list: readonly Profile[]): void {
    const [place] = requiredChildren(this.#host, '[data-part=removed]', HTMLElement);
    place.hidden = list.length === 0;
    const [buttons] = requiredChildren(place, '.actions', HTMLElement);
    buttons.replaceChildren(...list.map((profile) => this.#bringBack(profile)));
  }

  /** A button that brings a profile back with all that it holds. */
  #bringBack({ id, name }: Profile): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet-button';
    button.textContent = settingsText.bringBack(name);
    button.addEventListener('click', () => {
      renameProfile(id, name, new Date());
      this.#context.say(settingsText.broughtBack(name));
      // The button is gone.
      this.#select.focus();
    });
    return button;
  }
}
