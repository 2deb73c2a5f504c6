import type { BrowserContext, Page } from '@playwright/test';

/**
 * Writes down what no page may do in any test: throw, complain in the console, or ask another host for something. Also writes down
 * every address that was asked for, in order.
 */
export class Trouble {
  readonly #found = new Set<string>();
  readonly requested: URL[] = [];
  readonly #expected: RegExp[] = [];

  constructor(context: BrowserContext, home: string) {
    const { host } = new URL(home);
    context.on('weberror', (error) => this.#note(`page error: ${error.error().message}`, error.page()));
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      this.#note(`console ${message.type()}: ${message.text()}`, message.page());
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!/^https?:$/.test(url.protocol)) return;
      this.requested.push(url);
      if (url.host !== host) this.#note(`request to another host: ${request.url()}`);
    });
  }

  /** Each thing once, with the address where it happened. */
  get found(): string[] {
    return [...this.#found];
  }

  /** This test causes such trouble itself. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  #note(what: string, page?: Page | null): void {
    if (this.#expected.some((pattern) => pattern.test(what))) return;
    this.#found.add(page ? `${new URL(page.url()).pathname}: ${what}` : what);
  }
}
