import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

let systemIsLight = true;
let systemChanged: (() => void)[] = [];

beforeAll(() => import('#elements/theme-select.ts'));
beforeEach(() => {
  localStorage.clear();
  systemIsLight = true;
  systemChanged = [];
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return systemIsLight;
    },
    addEventListener: (_type: string, listener: () => void) => systemChanged.push(listener),
  }));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the choice of a theme', () => {
  it('follows the system until the reader chooses', () => {
    show();
    expect(theme()).toBe('light');
    systemIsLight = false;
    for (const tell of systemChanged) tell();
    expect(theme()).toBe('dark');
  });

  it('keeps what the reader chose, in both places where it is offered', () => {
    const [first, second] = show(2);
    choose(first, 'dark');
    expect([theme(), second?.value, localStorage.getItem('starlight-theme')]).toEqual(['dark', 'dark', 'dark']);
    systemIsLight = true;
    for (const tell of systemChanged) tell();
    expect(theme()).toBe('dark');
  });

  it('shows the kept choice, and takes anything else for the system’s', () => {
    localStorage.setItem('starlight-theme', 'dark');
    expect([show()[0]?.value, theme()]).toEqual(['dark', 'dark']);
    localStorage.setItem('starlight-theme', 'blue');
    expect([show()[0]?.value, theme()]).toEqual(['auto', 'light']);
  });

  it('forgets the choice on «auto»', () => {
    localStorage.setItem('starlight-theme', 'dark');
    choose(show()[0], 'auto');
    expect([theme(), localStorage.getItem('starlight-theme')]).toEqual(['light', null]);
  });

  it('works where the storage is denied', () => {
    vi.stubGlobal('localStorage', undefined);
    choose(show()[0], 'dark');
    expect(theme()).toBe('dark');
  });
});

function show(count = 1): HTMLSelectElement[] {
  const page = document.createElement('div');
  page.innerHTML =
    '<theme-select><select><option value="auto">а</option><option value="light">с</option><option value="dark">т</option></select></theme-select>'.repeat(
      count,
    );
  document.body.replaceChildren(page);
  return [...document.querySelectorAll('select')];
}

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('No select');
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

function theme(): string | undefined {
  return document.documentElement.dataset.theme;
}
