import { afterEach, describe, expect, it } from 'vitest';
import '#elements/row-filter.ts';

afterEach(() => document.body.replaceChildren());

describe('<row-filter>', () => {
  it('shows its choices, and all rows until one is made', () => {
    const page = openPage();
    expect(page.get('fieldset').hidden).toBe(false);
    expect(page.rows()).toEqual(['authority', 'both', 'coordinator']);
    expect(page.status()).toBe('');
  });

  it('shows only the rows with the chosen tag and says how many', () => {
    const page = openPage();
    page.choose('coordinator');
    expect(page.rows()).toEqual(['both', 'coordinator']);
    expect(page.status()).toBe('Показано: 2 из 3');
  });

  it('shows all rows again', () => {
    const page = openPage();
    page.choose('coordinator');
    page.choose('');
    expect(page.rows()).toEqual(['authority', 'both', 'coordinator']);
    expect(page.status()).toBe('Показано: 3 из 3');
  });

  it('takes a tag for a whole word', () => {
    const page = openPage();
    page.choose('coord');
    expect(page.rows()).toEqual([]);
    expect(page.status()).toBe('Показано: 0 из 3');
  });

  it('hides a group whose rows are all hidden and leaves one that never had rows', () => {
    const page = openPage();
    page.choose('coordinator');
    expect([page.get('#first').hidden, page.get('#second').hidden, page.get('#note').hidden]).toEqual([
      true,
      false,
      false,
    ]);
    page.choose('');
    expect(page.get('#first').hidden).toBe(false);
  });

  it('follows a choice that the browser kept over a reload, and speaks the words of the page', () => {
    const page = openPage({ chosen: 'authority', countTemplate: '{total} строк, видно {shown}' });
    expect(page.rows()).toEqual(['authority', 'both']);
    expect(page.status()).toBe('3 строк, видно 2');
  });

  it('listens no more when it has left the page, and takes up the choice when it is back', () => {
    const page = openPage();
    const element = page.get('row-filter');
    element.remove();
    page.choose('coordinator', element);
    // A browser tells a change only on the page; whoever does so elsewhere is not heard.
    found(element, 'input').dispatchEvent(new Event('change', { bubbles: true }));
    expect(found(element, '[data-filter-status]').textContent).toBe('');
    document.body.append(element);
    expect(page.rows()).toEqual(['both', 'coordinator']);
  });

  it.each(['[data-filter]', '[data-filter-status]'])('tells the author of a page that %s is missing', (selector) => {
    const element = document.createElement('row-filter');
    element.innerHTML = MARKUP;
    element.querySelector(selector)?.remove();
    expect(() => document.body.append(element)).toThrow(`<row-filter> needs ${selector} inside`);
  });
});

const MARKUP = `
  <fieldset data-filter hidden>
    ${['', 'authority', 'coordinator', 'coord'].map((tag) => `<input type="radio" name="role" value="${tag}">`).join('')}
  </fieldset>
  <p data-filter-status role="status"></p>
  <section data-filter-group id="first"><p data-filter-tags="authority">authority</p></section>
  <section data-filter-group id="second">
    <p data-filter-tags="authority coordinator">both</p>
    <p data-filter-tags="coordinator">coordinator</p>
  </section>
  <section data-filter-group id="note">Ничего не найдено</section>`;

/** A page with three rows in two groups. `chosen` is checked before the element starts. */
function openPage({ chosen = '', countTemplate }: { chosen?: string; countTemplate?: string } = {}): FilterPage {
  const element = document.createElement('row-filter');
  if (countTemplate !== undefined) element.dataset.countTemplate = countTemplate;
  element.innerHTML = MARKUP.replace(`value="${chosen}"`, `value="${chosen}" checked`);
  document.body.append(element);
  return {
    get: (selector) => found(document.body, selector),
    rows: () =>
      [...document.querySelectorAll<HTMLElement>('[data-filter-tags]')]
        .filter((row) => !row.hidden)
        .map((row) => row.textContent),
    status: () => found(document.body, '[data-filter-status]').textContent,
    choose: (tag, within = document.body) => found(within, `input[value="${tag}"]`).click(),
  };
}

function found(within: HTMLElement, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector} on the page`);
  return element;
}

interface FilterPage {
  get: (selector: string) => HTMLElement;
  /** The rows that are shown. */
  rows: () => string[];
  status: () => string;
  choose: (tag: string, within?: HTMLElement) => void;
}
