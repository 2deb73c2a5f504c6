import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const MEANINGS = {
  oiv: { term: 'ОИВ', full: 'орган исполнительной власти', short: 'Он назначает <b>координатора</b>.' },
};

beforeAll(async () => {
  // happy-dom knows no popovers.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  await import('#elements/term-links.ts');
});
beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(MEANINGS))),
  );
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('a click on a term', () => {
  it('opens its meaning as text, with the way to the glossary, and moves the focus there', async () => {
    show('<a class="term" href="/glossary/#oiv">ОИВ</a>').click();
    const hint = await vi.waitFor(
      () => document.querySelector<HTMLElement>('.term-hint') ?? Promise.reject(new Error()),
    );
    expect(hint.textContent).toBe(
      'ОИВ — орган исполнительной властиОн назначает <b>координатора</b>.Открыть в словаре',
    );
    expect(hint.querySelector('a')?.getAttribute('href')).toContain('/glossary/#oiv');
    expect(document.activeElement).toBe(hint);
  });

  it('leaves a click with a modifier key to the browser', () => {
    const link = show('<a class="term" href="/glossary/#oiv">ОИВ</a>');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link.addEventListener('click', (event) => queueMicrotask(() => event.preventDefault()));
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });

  it('leaves other links alone', () => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    const link = show('<a href="#oiv">ОИВ</a>');
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
  });
});

function show(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  document.body.replaceChildren(page);
  const link = page.querySelector('a');
  if (!link) throw new Error('No link');
  return link;
}
