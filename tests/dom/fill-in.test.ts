import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { markBlanks } from '#domain/templates/blanks.ts';
import { fillInText } from '#text/templates.ts';

beforeAll(() => import('#elements/fill-in.ts'));
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const LETTER =
  '<p><strong>Тема:</strong> форма\n[форма]</p><p>До\u00a0[дата], [форма].</p><ol><li>[причина]</li></ol>' +
  '<p>С уважением,<br>\n[имя]</p><table><thead><tr><th>№</th><th>Кто</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>';

describe('a text with fields', () => {
  beforeEach(() => show(LETTER));

  it('shows what is typed in every place of the field, and the prompt again when it is emptied', () => {
    type('форма', 'А-1');
    expect(shown('форма')).toEqual(['А-1', 'А-1']);
    type('форма', '  ');
    expect(shown('форма')).toEqual(['[форма]', '[форма]']);
  });

  it('takes markup for text', () => {
    type('имя', '<img src=x onerror=alert(1)>');
    expect(shown('имя')).toEqual(['<img src=x onerror=alert(1)>']);
    expect(sheet().querySelector('img')).toBeNull();
  });

  it('does not end a sentence with two full stops', () => {
    type('форма', '8 октября 2026 г.');
    expect(shown('форма')).toEqual(['8 октября 2026 г.', '8 октября 2026 г']);
  });

  it('counts the fields that are left', () => {
    expect(part('left').textContent).toBe(fillInText.left(4));
    type('форма', 'А-1');
    expect(part('left').textContent).toBe(fillInText.left(3));
    for (const name of ['дата', 'причина', 'имя']) type(name, 'а');
    expect(part('left').textContent).toBe('Все поля заполнены.');
  });

  it('shows which place is being filled in', () => {
    field('форма').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(sheet().querySelectorAll('[data-current]')).toHaveLength(2);
    field('форма').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(sheet().querySelectorAll('[data-current]')).toHaveLength(0);
  });

  it('copies plain text, and says that fields are left', async () => {
    const copied = plainClipboard();
    type('форма', 'А-1');
    type('причина', 'нет\nсети');
    part('copy').click();
    await said(`${fillInText.copied} ${fillInText.left(2)}`);
    expect(copied).toEqual([
      'Тема: форма А-1\n\nДо [дата], А-1.\n\n1. нет\nсети\n\nС уважением,\n[имя]\n\n№\tКто\n1\t',
    ]);
  });

  it('copies lists and tables for programs that take them', async () => {
    const items: Record<string, Blob>[] = [];
    vi.stubGlobal('ClipboardItem', function (parts: Record<string, Blob>) {
      items.push(parts);
    });
    vi.stubGlobal('navigator', { clipboard: { write: () => Promise.resolve() } });
    for (const name of ['форма', 'дата', 'причина', 'имя']) type(name, `<${name}>`);
    part('copy').click();
    await said(fillInText.copied);
    expect(Object.keys(items[0] ?? {})).toEqual(['text/plain', 'text/html']);
    const html = await items[0]?.['text/html']?.text();
    expect(html).toContain('<ol><li>&lt;причина&gt;</li></ol>');
    expect(html).not.toContain('span');
  });

  it('says what to do when nothing can be copied', async () => {
    vi.stubGlobal('navigator', {});
    Object.assign(document, { execCommand: () => false });
    part('copy').click();
    await said(fillInText.copyFailed);
  });

  it('is downloaded as a Word file under its title', async () => {
    const { files, names } = downloads();
    type('имя', 'Анна & Пётр');
    part('download').click();
    await said(`${fillInText.downloaded} ${fillInText.left(3)}`);
    expect(names).toEqual(['Акт «Первый».docx']);
    const parts = unzipSync(new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer()));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('Анна &amp; Пётр');
    expect(text).toMatch(/w:highlight[^/]*\/><\/w:rPr><w:t[^>]*>\[дата\]/);
  });

  it('is printed alone, and the page is as it was afterwards', () => {
    const marks: boolean[] = [];
    const look = () =>
      marks.push(document.documentElement.hasAttribute('data-printing-sheet') && sheet().hasAttribute('data-printed'));
    vi.stubGlobal('print', look);
    part('print').click();
    window.dispatchEvent(new Event('afterprint'));
    look();
    expect(marks).toEqual([true, false]);
  });

  it('is cleared and brought back', () => {
    expect([part('clear').hidden, part('undo').hidden]).toEqual([true, true]);
    type('дата', '1 мая');
    type('имя', 'Анна');
    part('clear').click();
    expect([shown('дата'), shown('имя'), field('имя').value]).toEqual([['[дата]'], ['[имя]'], '']);
    expect([part('clear').hidden, part('undo').hidden]).toEqual([true, false]);
    expect(document.activeElement).toBe(part('undo'));
    part('undo').click();
    expect([shown('дата'), shown('имя')]).toEqual([['1 мая'], ['Анна']]);
    expect([part('clear').hidden, part('undo').hidden]).toEqual([false, true]);
  });

  it('offers nothing to bring back once something new is typed', () => {
    type('дата', '1 мая');
    part('clear').click();
    type('дата', '2 мая');
    expect(part('undo').hidden).toBe(true);
  });

  it('forgets what was said when the reader types on', async () => {
    plainClipboard();
    part('copy').click();
    await vi.waitFor(() => expect(part('status').textContent).not.toBe(''));
    type('имя', 'А');
    expect(part('status').textContent).toBe('');
  });

  it('shows what the browser has kept in the fields of a page to which the reader comes back', () => {
    field('имя').value = 'Анна';
    window.dispatchEvent(new Event('pageshow'));
    expect(shown('имя')).toEqual(['Анна']);
  });

  it('stores nothing', () => {
    type('имя', 'Анна');
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(host().querySelectorAll('[name], [id]')).toHaveLength(0);
  });
});

it('a text that is moved in the page keeps its prompts', async () => {
  await show('<p>[дата]</p>');
  type('дата', '1 мая');
  const page = host().parentElement;
  host().removeAttribute('data-ready');
  page?.append(host());
  await ready();
  type('дата', '');
  expect(shown('дата')).toEqual(['[дата]']);
});

it('a text without fields can be copied', async () => {
  await show('<p>Как быть?</p>');
  const copied = plainClipboard();
  part('copy').click();
  await said(fillInText.copied);
  expect(copied).toEqual(['Как быть?']);
});

async function show(text: string): Promise<void> {
  const { html, names } = markBlanks(text);
  const page = document.createElement('div');
  page.innerHTML = `<fill-in data-title="Акт: «Первый»/">
    ${names.length > 0 ? `<form data-part="form">${names.map((name) => `<textarea data-field="${name}"></textarea>`).join('')}<span data-part="left"></span></form>` : ''}
    <div data-part="sheet">${html}</div>
    ${['copy', 'download', 'print'].map((name) => `<button data-part="${name}"></button>`).join('')}
    <button data-part="clear" hidden></button><button data-part="undo" hidden></button><span role="status" data-part="status"></span></fill-in>`;
  document.body.replaceChildren(page);
  await ready();
}

async function ready(): Promise<void> {
  await vi.waitFor(() => expect(host().hasAttribute('data-ready')).toBe(true));
}

function host(): HTMLElement {
  return one('fill-in');
}

function sheet(): HTMLElement {
  return part('sheet');
}

function part(name: string): HTMLElement {
  return one(`[data-part=${name}]`);
}

function field(name: string): HTMLTextAreaElement {
  return one(`[data-field="${name}"]`) as HTMLTextAreaElement;
}

function one(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`${selector} is not on the page`);
  return element;
}

function shown(name: string): (string | null)[] {
  return [...sheet().querySelectorAll(`[data-blank="${name}"]`)].map(({ textContent }) => textContent);
}

function type(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}

async function said(words: string): Promise<void> {
  await vi.waitFor(() => expect(part('status').textContent).toBe(words));
}

/** A browser without `ClipboardItem`. */
function plainClipboard(): string[] {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  return copied;
}

function downloads(): { files: Blob[]; names: string[] } {
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { files, names };
}
