import { define, requiredChildren, requiredData } from './define.ts';
import { connectCondition } from './settings-condition.ts';
import { connectCycle, connectInitials } from './settings-fields.ts';
import { connectProfiles } from './settings-profiles.ts';
import { connectRegion } from './settings-region.ts';
import { connectShared } from './settings-shared.ts';

/**
 * `<settings-part data-kind="…">` around the controls of one setting, which the server printed, and `[data-part=status]`, a polite live region. All
 * settings are kept at once, without a button. Fetched on the page of settings alone.
 */
export class SettingsPart extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const [status] = requiredChildren(this, '[data-part=status]', HTMLElement);
    const kind = requiredData(this, 'kind');
    const connect = KINDS.get(kind);
    if (!connect) throw new Error(`<settings-part> knows no kind ${kind}`);
    connect(this, {
      signal: this.#abort.signal,
      say: (text) => {
        status.textContent = text;
      },
    });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

const KINDS = new Map<string, (host: HTMLElement, context: SettingsContext) => void>([
  ['condition', connectCondition],
  ['region', connectRegion],
  ['initials', connectInitials],
  ['cycle', connectCycle],
  ['profiles', connectProfiles],
  ['shared', connectShared],
]);

export interface SettingsContext {
  /** Ends when the setting leaves the page. */
  readonly signal: AbortSignal;
  /** Tells the reader what was done. */
  readonly say: (text: string) => void;
}

define('settings-part', SettingsPart);
