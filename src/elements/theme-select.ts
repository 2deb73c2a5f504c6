import { keepThemeChoice, readThemeChoice, type ThemeChoice, toThemeChoice } from '#stores/theme.ts';
import { define, requiredChildren } from './define.ts';

/** `<theme-select>` around a `select` of `auto`, `light` and `dark`: sets `data-theme` of the root and follows the system while on `auto`. */
export class ThemeSelect extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const [select] = requiredChildren(this, 'select', HTMLSelectElement);
    const prefersLight = matchMedia('(prefers-color-scheme: light)');
    const show = (choice: ThemeChoice): void => {
      select.value = choice;
      document.documentElement.dataset.theme = choice === 'auto' ? (prefersLight.matches ? 'light' : 'dark') : choice;
    };
    show(readThemeChoice());
    select.addEventListener(
      'change',
      () => {
        const choice = toThemeChoice(select.value);
        keepThemeChoice(choice);
        document.querySelectorAll<HTMLSelectElement>(`${this.localName} select`).forEach((other) => {
          other.value = choice;
        });
        show(choice);
      },
      { signal },
    );
    prefersLight.addEventListener(
      'change',
      () => {
        show(toThemeChoice(select.value));
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

define('theme-select', ThemeSelect);
