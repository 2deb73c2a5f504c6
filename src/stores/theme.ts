/**
 * The reader's choice of a theme, under the key that Starlight uses. It is no guidance and no tick: where the storage is denied or full, the
 * choice holds until the page is left, and nothing is said about it.
 */

/** `auto` follows the system. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

const KEY = 'starlight-theme';

/** Takes any text for a choice; whatever is not one is `auto`. */
export function toThemeChoice(text: string | null): ThemeChoice {
  return text === 'light' || text === 'dark' ? text : 'auto';
}

/** The choice that is kept in this browser. */
export function readThemeChoice(): ThemeChoice {
  try {
    return toThemeChoice(localStorage.getItem(KEY));
  } catch {
    return 'auto';
  }
}

/** Keeps the choice if the storage lets us. */
export function keepThemeChoice(choice: ThemeChoice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // The page shows the theme all the same.
  }
}
