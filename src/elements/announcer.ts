import { setText } from './set-text.ts';

/** Another tab may change several things in a row: they are told together, when it has come to rest. */
const REST_MILLISECONDS = 1000;

/** Tells a screen reader, through a polite live region that is empty at first, how a state has changed; never the same twice. */
export class Announcer {
  readonly #region: Element | null;
  readonly #readState: () => string;
  #told: string;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(region: Element | null, readState: () => string) {
    this.#region = region;
    this.#readState = readState;
    this.#told = readState();
  }

  /** Tells the state at once, after an act of the reader; `act` names the act. */
  tell(act?: string): void {
    clearTimeout(this.#rest);
    const state = this.#readState();
    if (act === undefined && state === this.#told) return;
    this.#told = state;
    if (this.#region) setText(this.#region, act === undefined ? state : `${act} ${state}`);
  }

  /** Tells the state after a rest, unless it is told before. */
  tellLater(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.tell(), REST_MILLISECONDS);
  }

  stop(): void {
    clearTimeout(this.#rest);
  }
}
