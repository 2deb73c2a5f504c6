import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what no page may do in any test: throw, complain in the console, or ask another host for something. Also writes down
 * every address that was asked for, in order.
 */
export class Trouble {
  readonly found: string[] = [];
  readonly requested: URL[] = [];
  readonly #expected: RegExp[] = [];

  constructor(context: BrowserContext, home: string) {
    const { host } = new URL(home);
    context.on('weberror', (error) => this.#note(`page error: ${error.error().message}`));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#note(`console ${message.type()}: ${message.text()}`);
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!/^https?:$/.test(url.protocol)) return;
      this.requested.push(url);
      if (url.host !== host) this.#note(`request to another host: ${request.url()}`);
    });
  }

  /** This test causes such trouble itself. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  #note(what: string): void {
    if (!this.#expected.some((pattern) => pattern.test(what))) this.found.push(what);
  }
}
