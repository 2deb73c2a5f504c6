/** Whether something can be undone: all that most pages need to know, so that the rest is fetched where it is needed. */
import { atom } from 'nanostores';
import { KEY_PREFIX, readText } from './safe-storage.ts';
import { currentProfile } from './workspace.ts';

/** Where the offer is kept; apart from the records, which are exported and joined. */
export function undoKey(): string {
  return `${KEY_PREFIX}undo:${currentProfile()}`;
}

/** Set by `#stores/undo.ts`; at first it tells of an offer that was made on another page. */
export const $isUndoOffered = atom(readText(undoKey()) !== undefined);
