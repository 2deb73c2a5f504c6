/** A browser storage in memory that keeps to the rules of `Storage` and can be told to fail. */
export class FakeStorage implements Storage {
  [name: string]: unknown;
  readonly #texts: Map<string, string>;
  readonly #refuse: (key: string) => Error | undefined;

  constructor(texts: Record<string, string> = {}, refuse: (key: string) => Error | undefined = () => undefined) {
    this.#texts = new Map(Object.entries(texts));
    this.#refuse = refuse;
  }

  get length(): number {
    return this.#texts.size;
  }

  key(index: number): string | null {
    return [...this.#texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const refusal = this.#refuse(key);
    if (refusal) throw refusal;
    this.#texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#texts.delete(key);
  }

  clear(): void {
    throw new Error('The site must never clear the storage: others keep their data there too');
  }

  /** All that is stored. */
  get texts(): Record<string, string> {
    return Object.fromEntries(this.#texts);
  }
}

/** What a browser throws when the storage has no room left. */
export function quotaError(): DOMException {
  return new DOMException('The quota has been exceeded.', 'QuotaExceededError');
}

/** What a browser throws at the mere sight of `localStorage` when site data are blocked. */
export function securityError(): DOMException {
  return new DOMException('Access is denied for this document.', 'SecurityError');
}
