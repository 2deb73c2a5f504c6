import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workspaceText } from '#text/settings.ts';
import { storedMarks, storedRegisters } from '../builders/stored-checklist.ts';

const NOON = new Date('2026-09-14T09:00:00.000Z');
const reload = vi.fn();
/** The page of each test is a new one: nothing of the one before may hear what happens. */
let leavePage = new AbortController();

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.resetModules();
  vi.spyOn(location, 'reload').mockImplementation(reload);
  reload.mockClear();
  leavePage = new AbortController();
  const listen = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, act: unknown) =>
    listen(type, act as EventListener, { signal: leavePage.signal }),
  );
  document.body.innerHTML = '<main><div class="sl-markdown-content"><p>Текст</p></div></main>';
  delete document.documentElement.dataset.profiles;
});
afterEach(() => {
  leavePage.abort();
  vi.restoreAllMocks();
});

const note = () => document.querySelector('.workspace-note');
const buttons = () => [...(note()?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);

/** What the script of every page does; the parts that it fetches have come afterwards. */
async function openPage(): Promise<void> {
  await import('#elements/workspace-guard.ts');
  await vi.dynamicImportSettled();
}

describe('the note at the head of the page', () => {
  it('is not there for most readers', async () => {
    localStorage.setItem('vprspo:v2:main:2026:checklist:sign-in', storedMarks({ 'item-a': ['done', NOON] }));
    await openPage();
    expect(note()).toBeNull();
  });

  it('names the profile and the cycle, with the ways back', async () => {
    localStorage.setItem('vprspo:v2:profile', 'p-1');
    localStorage.setItem('vprspo:v2:profiles', storedRegisters({ 'p-1': [{ name: '<b>Учебный</b>' }, NOON] }));
    localStorage.setItem('vprspo:v2:p-1:settings', storedRegisters({ cycle: [2025, NOON] }));
    await openPage();
    expect(note()?.textContent).toContain('Показан набор «<b>Учебный</b>», цикл 2025 года.');
    expect(buttons()).toEqual(['Вернуться к циклу 2026 года', 'Вернуться к набору «Основной»']);
    note()?.querySelectorAll('button')[1]?.click();
    expect(localStorage.getItem('vprspo:v2:profile')).toBeNull();
    expect(reload).toHaveBeenCalled();
  });

  it('says that a new cycle has begun, and shows the former one', async () => {
    localStorage.setItem('vprspo:v2:main:2025:checklist:sign-in', storedMarks({ 'item-a': ['done', NOON] }));
    localStorage.setItem('vprspo:v2:main:2026:conditions', storedRegisters({ 'regional-printing': ['no', NOON] }));
    await openPage();
    expect(note()?.textContent).toContain(workspaceText.newCycle(2026, 2025));
    note()?.querySelector('button')?.click();
    expect(localStorage.getItem('vprspo:v2:main:settings')).toContain('2025');
    expect(reload).toHaveBeenCalled();
  });

  it('keeps silent of a former cycle in which every mark was taken away', async () => {
    localStorage.setItem('vprspo:v2:main:2025:checklist:sign-in', storedMarks({ 'item-a': ['todo', NOON] }));
    await openPage();
    expect(note()).toBeNull();
  });
});

describe('when another tab changes what is shown', () => {
  const hear = (key: string | null, text?: string) => {
    if (key !== null && text !== undefined) localStorage.setItem(key, text);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: text ?? null }));
  };

  it.each([
    ['profile', 'vprspo:v2:profile', 'p-1'],
    ['cycle', 'vprspo:v2:main:settings', storedRegisters({ cycle: [2025, NOON] })],
    ['switch for a shared computer', 'vprspo:v2:shared-computer', 'yes'],
  ])('the %s, the page is loaded again', async (_, key, text) => {
    await openPage();
    expect(reload).not.toHaveBeenCalled();
    hear(key, text);
    expect(reload).toHaveBeenCalled();
  });

  it('all at once, by clearing the storage, the page is loaded again', async () => {
    localStorage.setItem('vprspo:v2:profile', 'p-1');
    await openPage();
    localStorage.clear();
    hear(null);
    expect(reload).toHaveBeenCalled();
  });

  it('before the back button brings the page back, it is loaded again', async () => {
    await openPage();
    localStorage.setItem('vprspo:v2:profile', 'p-1');
    window.dispatchEvent(new Event('pageshow'));
    expect(reload).toHaveBeenCalled();
  });

  it('another setting, the page stays', async () => {
    await openPage();
    hear('vprspo:v2:main:settings', storedRegisters({ initials: ['И. П.', NOON], cycle: ['x', NOON] }));
    hear('vprspo:v2:p-1:settings', storedRegisters({ cycle: [2025, NOON] }));
    hear(null);
    expect(reload).not.toHaveBeenCalled();
  });

  it.each([
    ['a letter is half written here, the reader is asked first', 'Анна', 0],
    ['a letter here has not been begun, the page is loaded again', ' ', 1],
  ])('and %s', async (_, typed, times) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<fill-in><input><textarea></textarea></fill-in>');
    await openPage();
    const field = document.querySelector('textarea');
    if (field) field.value = typed;
    hear('vprspo:v2:profile', 'p-1');
    await vi.dynamicImportSettled();
    expect(reload).toHaveBeenCalledTimes(times);
    expect(note()?.getAttribute('role')).toBe(times === 0 ? 'status' : undefined);
    if (times > 0) return;
    note()?.querySelector('button')?.click();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('the choice of a profile in the menu', () => {
  it('is there for readers who have several, and switches', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<nav id="starlight__sidebar"><div class="profile-menu"></div></nav>',
    );
    localStorage.setItem('vprspo:v2:profiles', storedRegisters({ 'p-1': [{ name: 'Учебный' }, NOON] }));
    document.documentElement.dataset.profiles = '';
    await openPage();
    const select = document.querySelector<HTMLSelectElement>('.profile-menu select');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['Основной', 'Учебный']);
    if (select) select.value = 'p-1';
    select?.dispatchEvent(new Event('change'));
    expect(localStorage.getItem('vprspo:v2:profile')).toBe('p-1');
    expect(reload).toHaveBeenCalled();
  });

  it('gives up its place when the other profiles are gone', async () => {
    document.documentElement.dataset.profiles = '';
    await openPage();
    expect('profiles' in document.documentElement.dataset).toBe(false);
  });
});
