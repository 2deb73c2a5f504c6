import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

beforeAll(() => import('#elements/copy-button.ts'));
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the button that copies', () => {
  it('is hidden until a script can do it', () => {
    show('<copy-button data-text="а"><button hidden></button><span role="status"></span></copy-button>');
    expect(document.querySelector('button')?.hidden).toBe(false);
  });

  it('copies its text and says so', async () => {
    const copied = clipboard();
    show('<copy-button data-text="vprhelp@fioco.ru"><button hidden></button><span role="status"></span></copy-button>');
    document.querySelector('button')?.click();
    await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toBe('Скопировано'));
    expect(copied).toEqual(['vprhelp@fioco.ru']);
  });

  it('copies the text of another element with ordinary spaces', async () => {
    const copied = clipboard();
    show(
      '<p id="letter">в\u00a0доме</p><copy-button data-from="letter"><button hidden></button><span role="status"></span></copy-button>',
    );
    document.querySelector('button')?.click();
    await vi.waitFor(() => expect(copied).toEqual(['в доме']));
  });

  it('says what to do when the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    Object.assign(document, { execCommand: () => false });
    show('<copy-button data-text="а"><button hidden></button><span role="status"></span></copy-button>');
    document.querySelector('button')?.click();
    await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toContain('Ctrl+C'));
  });
});

function show(html: string): void {
  const page = document.createElement('div');
  page.innerHTML = html;
  document.body.replaceChildren(page);
}

function clipboard(): string[] {
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
