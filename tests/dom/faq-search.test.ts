import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

beforeAll(() => import('#elements/faq-search.ts'));

const answer = (id: string, question: string) =>
  `<details data-faq-id="${id}" id="${id}"><summary>${question}</summary><div data-answer>Ответ.</div></details>`;

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ forum: ['спросить людей'] })));
  history.replaceState(null, '', '/faq/');
  show();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the search on the page of questions', () => {
  it('shows what fits, the best first, and says how much that is', async () => {
    await type('пароль');
    expect(resultIds()).toEqual(['password']);
    expect(part('[data-status]').textContent).toBe('Нашлось: 1 ответ.');
    expect(part('[data-topics]').hidden).toBe(true);
  });

  it('knows how people ask from the file of phrasings', async () => {
    await type('спросить');
    expect(resultIds()).toEqual(['forum']);
  });

  it('works on questions and answers alone when that file does not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    show();
    await type('пароль');
    expect(resultIds()).toEqual(['password']);
  });

  it('says when nothing fits, and shows the way on', async () => {
    await type('борщ');
    expect(part('[data-faq-empty]').hidden).toBe(false);
    expect(part('[data-topics]').hidden).toBe(false);
  });

  it('brings every answer back to its place when the field is cleared', async () => {
    const before = topicsText();
    await type('пароль');
    await type('');
    expect(topicsText()).toBe(before);
    expect(part('[data-results]').hidden).toBe(true);
  });

  it('keeps the query in the address', async () => {
    await type('пароль');
    await vi.waitFor(() => expect(new URL(location.href).searchParams.get('q')).toBe('пароль'));
    await type('');
    await vi.waitFor(() => expect(new URL(location.href).searchParams.has('q')).toBe(false));
  });

  it('runs the query of the address', async () => {
    history.replaceState(null, '', '/faq/?q=форум');
    show();
    await vi.waitFor(() => expect(resultIds()).toEqual(['forum']));
  });

  it('opens the answer that the address names', () => {
    history.replaceState(null, '', '/faq/#forum');
    show();
    expect(document.querySelector<HTMLDetailsElement>('#forum')?.open).toBe(true);
  });

  it('names what is missing inside it', async () => {
    const { FaqSearch } = await import('#elements/faq-search.ts');
    expect(() => new FaqSearch().connectedCallback()).toThrow('<faq-search> needs');
  });
});

function show(): void {
  // Filled before it is put in: a browser's parser has the children ready when a deferred script runs.
  const page = document.createElement('div');
  page.innerHTML = `<faq-search data-phrases="/faq/phrases.json">
    <div data-controls hidden><form><input type="search"></form><button data-toggle-all></button></div>
    <p data-status></p><section data-results hidden><div data-results-list></div></section><div data-faq-empty hidden></div>
    <div data-topics>${answer('forum', 'Где форум?')}${answer('password', 'Утерян пароль?')}${answer('archive', 'Когда архив?')}</div>
  </faq-search>`;
  document.body.replaceChildren(page);
}

async function type(query: string): Promise<void> {
  const input = document.querySelector('input');
  if (!input) throw new Error('No field');
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(document.querySelector<HTMLElement>('faq-search')?.dataset['query']).toBe(query));
}

function resultIds(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-results] details')].map(
    (details) => details.dataset['faqId'],
  );
}

function topicsText(): string {
  return part('[data-topics]').textContent;
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}
