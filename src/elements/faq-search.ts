import type { FaqIndex } from '#domain/faq/faq-index.ts';
import { faqText } from '#text/faq.ts';
import { define } from './define.ts';

/** Browsers allow few changes of the address in a row, and ask for the icon at each. */
const ADDRESS_MILLISECONDS = 400;

/**
 * `<faq-search data-phrases="address of a JSON file">`: the search over the answers that the server printed on this page.
 * Needs inside: `input[type=search]`, `[data-topics]` with the answers as `details[data-faq-id]`, `[data-results]` (where the fitting
 * answers are moved to, best first), `[data-faq-empty]`, `[data-status]` (polite live region), `[data-controls]` (hidden until
 * here), `[data-toggle-all]`. Carries `data-query`: the query that the shown results belong to.
 */
export class FaqSearch extends HTMLElement {
  #abort = new AbortController();
  #index: Promise<FaqIndex> | undefined;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;
  /** Where each answer stood, to bring it back. */
  #places = new Map<HTMLDetailsElement, Comment>();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const input = this.#input;
    this.#part('[data-controls]').hidden = false;
    input.addEventListener('focus', () => void this.#loadIndex(), { signal, once: true });
    input.addEventListener('input', () => void this.#search(input.value), { signal });
    this.#part('form').addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#part('[data-toggle-all]').addEventListener('click', () => this.#toggleAll(), { signal });
    window.addEventListener('hashchange', () => this.#openAddressed(), { signal });

    const query = new URLSearchParams(location.search).get('q')?.trim();
    if (query) {
      input.value = query;
      void this.#search(query);
    } else {
      this.#openAddressed();
    }
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    clearTimeout(this.#addressTimer);
  }

  async #search(query: string): Promise<void> {
    const index = await this.#loadIndex();
    // The reader typed on while the index came.
    if (this.#input.value !== query && this.#input.value.trim() !== query) return;
    this.#show(query, query.trim() === '' ? undefined : index.search(query));
    clearTimeout(this.#addressTimer);
    this.#addressTimer = setTimeout(() => keepInAddress(query.trim()), ADDRESS_MILLISECONDS);
  }

  /** Shows the answers with these ids; without ids the topics as the server printed them. */
  #show(query: string, ids: string[] | undefined): void {
    for (const [details, place] of this.#places) place.replaceWith(details);
    this.#places.clear();
    const found = (ids ?? []).flatMap((id) => this.#answer(id) ?? []);
    for (const details of found) {
      const place = document.createComment('');
      details.before(place);
      this.#places.set(details, place);
      this.#part('[data-results-list]').append(details);
    }
    const isSearch = ids !== undefined;
    this.#part('[data-results]').hidden = !isSearch || found.length === 0;
    this.#part('[data-topics]').hidden = isSearch && found.length > 0;
    this.#part('[data-faq-empty]').hidden = !isSearch || found.length > 0;
    this.toggleAttribute('data-nothing-found', isSearch && found.length === 0);
    this.#part('[data-status]').textContent = !isSearch
      ? ''
      : found.length > 0
        ? faqText.found(found.length)
        : faqText.emptyTitle;
    this.dataset.query = query;
  }

  /** Fuse and the phrasings are fetched when the reader first turns to the field. */
  #loadIndex(): Promise<FaqIndex> {
    this.#index ??= Promise.all([import('#domain/faq/faq-index.ts'), this.#loadPhrases()]).then(
      ([{ createFaqIndex }, phrases]) =>
        createFaqIndex(
          this.#answers.map((details) => ({
            id: details.dataset.faqId ?? '',
            question: details.querySelector('summary')?.textContent ?? '',
            phrases: phrases[details.dataset.faqId ?? ''] ?? [],
            answer: details.querySelector('[data-answer]')?.textContent ?? '',
          })),
        ),
    );
    return this.#index;
  }

  /** Without the phrasings the search still works, on questions and answers alone. */
  async #loadPhrases(): Promise<Record<string, string[]>> {
    try {
      const response = await fetch(this.dataset.phrases ?? '');
      return response.ok ? ((await response.json()) as Record<string, string[]>) : {};
    } catch {
      return {};
    }
  }

  #openAddressed(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const details = id === '' ? null : document.getElementById(id)?.closest('details');
    if (!details || !this.contains(details)) return;
    if (this.dataset.query) {
      this.#input.value = '';
      this.#show('', undefined);
    }
    details.open = true;
    details.scrollIntoView();
  }

  #toggleAll(): void {
    const button = this.#part('[data-toggle-all]');
    const open = this.#answers.some((details) => !details.open);
    for (const details of this.#answers) details.open = open;
    button.textContent = open ? faqText.closeAll : faqText.openAll;
  }

  get #answers(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>('details[data-faq-id]')];
  }

  #answer(id: string): HTMLDetailsElement | undefined {
    return this.#answers.find((details) => details.dataset.faqId === id);
  }

  get #input(): HTMLInputElement {
    const input = this.#part('input[type=search]');
    if (!(input instanceof HTMLInputElement)) throw new TypeError('<faq-search>: the search field is no input');
    return input;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<faq-search> needs ${selector} inside`);
    return part;
  }
}

/** The address shows the query, so that it can be passed on and a reload keeps it. */
function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  address.hash = '';
  history.replaceState(history.state, '', address);
}

define('faq-search', FaqSearch);
