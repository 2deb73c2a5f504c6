import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsText, workspaceText } from '#text/settings.ts';
import { FakeStorage, quotaError } from '../builders/fake-storage.ts';
import { storedMarks, storedRegisters } from '../builders/stored-checklist.ts';

const NOON = new Date('2026-09-14T09:00:00.000Z');
const reload = vi.fn();
let said = '';
let leavePage = new AbortController();

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
  vi.useFakeTimers({ now: NOON });
  vi.spyOn(location, 'reload').mockImplementation(reload);
  reload.mockClear();
  said = '';
  leavePage = new AbortController();
});
afterEach(() => {
  leavePage.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const context = () => ({
  signal: leavePage.signal,
  say: (text: string) => {
    said = text;
  },
});

/** A part of the page as the server printed it. */
function host(html: string): HTMLElement {
  const made = document.createElement('div');
  made.innerHTML = html;
  document.body.append(made);
  return made;
}

function find<Kind extends Element>(kind: new () => Kind, selector: string): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No ${selector} on the page`);
  return found;
}

function choose(value: string): void {
  const select = find(HTMLSelectElement, 'select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function click(text: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (!button) throw new Error(`No button ${text}`);
  button.click();
}

const shownOptions = () => [...find(HTMLSelectElement, 'select').options].map(({ text }) => text);

describe('the region', () => {
  const connect = async () => {
    const { connectRegion } = await import('#elements/settings-region.ts');
    connectRegion(
      host(
        `<select><option value="">не выбран</option><option value="kamchatka 0" data-offset="9">Камчатский край</option>
        <option value="kirov 0" data-offset="0">Кировская область</option></select><p data-part="clocks"></p>`,
      ),
      context(),
    );
  };
  const clocks = () => find(HTMLElement, '[data-part=clocks]').textContent;

  it('is kept, and its time is told and follows the clock', async () => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-720);
    await connect();
    expect(clocks()).toBe('');
    choose('kamchatka 0');
    expect(said).toBe(settingsText.saved);
    expect(clocks()).toBe('Сейчас в Москве 12:00, у вас 21:00.');
    vi.setSystemTime(new Date('2026-09-14T14:59:30Z'));
    vi.advanceTimersByTime(60_000);
    expect(clocks()).toBe('Сейчас в Москве 18:00, у вас 03:00, 15\u00A0сентября\u00A02026\u00A0г.');
    expect(said).toBe(settingsText.saved);
  });

  it('stands still while the page cannot be seen, and goes on at once when it is seen again', async () => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-180);
    await connect();
    choose('kirov 0');
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.advanceTimersByTime(600_000);
    expect(clocks()).toBe('Сейчас в Москве 12:00, у вас 12:00.');
    expect(vi.getTimerCount()).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clocks()).toBe('Сейчас в Москве 12:10, у вас 12:10.');
  });

  it('says when the computer keeps another time', async () => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-240);
    await connect();
    choose('kirov 0');
    expect(clocks()).toBe(`Сейчас в Москве 12:00, у вас 12:00. ${settingsText.clockElsewhere('13:00')}`);
  });

  it('that the list does not know is as good as none', async () => {
    localStorage.setItem('vprspo:v2:main:settings', storedRegisters({ region: [{ id: 'mars', zone: 0 }, NOON] }));
    await connect();
    expect(find(HTMLSelectElement, 'select').value).toBe('');
    expect(clocks()).toBe('');
  });
});

describe('the cycle', () => {
  const connect = async () => {
    const { connectCycle } = await import('#elements/settings-fields.ts');
    connectCycle(host('<select></select>'), context());
  };

  it('is the current one, the next one, or one of which something is kept', async () => {
    localStorage.setItem('vprspo:v2:main:2024:checklist:sign-in', storedMarks({ 'item-a': ['done', NOON] }));
    await connect();
    expect(shownOptions()).toEqual(['2027 год, начать новый', '2026 год, текущий', '2024 год']);
    expect(find(HTMLSelectElement, 'select').value).toBe('2026');
    choose('2024');
    expect(reload).toHaveBeenCalledOnce();
    expect(localStorage.getItem('vprspo:v2:main:settings')).toContain('2024');
  });

  it('stays as it is where the browser keeps nothing, and nothing is lost by loading the page again', async () => {
    await connect();
    vi.stubGlobal('localStorage', new FakeStorage({}, quotaError));
    choose('2027');
    expect(reload).not.toHaveBeenCalled();
    expect(said).toBe(settingsText.notKept);
    expect(find(HTMLSelectElement, 'select').value).toBe('2026');
  });
});

describe('the profiles', () => {
  const connect = async () => {
    const { connectProfiles } = await import('#elements/settings-profiles.ts');
    connectProfiles(
      host(
        `<select></select><form><input><button>Новый</button><button type="button" data-act="rename">Переименовать</button>
        <button type="button" data-act="remove" hidden>Убрать</button></form>
        <div data-part="removed" hidden><p>Целы</p><div class="actions"></div></div>`,
      ),
      context(),
    );
  };
  const store = (list: Record<string, unknown>, shown?: string) => {
    const registers = Object.entries(list).map(([id, value]) => [id, [value, NOON] as [unknown, Date]] as const);
    localStorage.setItem('vprspo:v2:profiles', storedRegisters(Object.fromEntries(registers)));
    if (shown) localStorage.setItem('vprspo:v2:profile', shown);
  };
  const name = () => find(HTMLInputElement, 'input');

  it('need names of their own', async () => {
    store({ 'p-1': { name: 'Учебный' } });
    await connect();
    for (const [typed, told] of [
      ['  ', settingsText.nameNeeded],
      ['учебный ', settingsText.nameTaken('учебный')],
      [workspaceText.firstProfile, settingsText.nameTaken(workspaceText.firstProfile)],
    ] as const) {
      name().value = typed;
      click('Новый');
      expect(said).toBe(told);
      expect(document.activeElement).toBe(name());
    }
    expect(shownOptions()).toEqual(['Основной', 'Учебный']);
    expect(reload).not.toHaveBeenCalled();
  });

  it('are made and shown', async () => {
    await connect();
    name().value = ' Учебный ';
    click('Новый');
    expect(reload).toHaveBeenCalledOnce();
    expect(shownOptions()).toEqual(['Основной', 'Учебный']);
    expect(localStorage.getItem('vprspo:v2:profile')).toMatch(/^p-/);
  });

  it('are not made where the browser keeps nothing', async () => {
    await connect();
    vi.stubGlobal('localStorage', new FakeStorage({}, quotaError));
    name().value = 'Учебный';
    click('Новый');
    expect(reload).not.toHaveBeenCalled();
    expect(said).toBe(settingsText.notKept);
  });

  it('are renamed: the shown one, the first one too', async () => {
    await connect();
    name().value = 'Анна';
    click('Переименовать');
    expect(shownOptions()).toEqual(['Анна']);
    expect(said).toBe(settingsText.saved);
    expect(name().value).toBe('');
  });

  it('are put away, but for the first one, which then is shown', async () => {
    store({ 'p-1': { name: 'Учебный' } }, 'p-1');
    await connect();
    click('Убрать');
    expect(localStorage.getItem('vprspo:v2:profile')).toBeNull();
    expect(reload).toHaveBeenCalledOnce();
    document.body.replaceChildren();
    vi.resetModules();
    await connect();
    expect(find(HTMLButtonElement, '[data-act=remove]').hidden).toBe(true);
    expect(shownOptions()).toEqual(['Основной']);
  });

  it('come back, and the focus does not get lost', async () => {
    store({ 'p-1': { name: 'Учебный', removed: true } });
    await connect();
    expect(find(HTMLElement, '[data-part=removed]').hidden).toBe(false);
    click(settingsText.bringBack('Учебный'));
    expect(find(HTMLElement, '[data-part=removed]').hidden).toBe(true);
    expect(said).toBe(settingsText.broughtBack('Учебный'));
    expect(document.activeElement).toBe(find(HTMLSelectElement, 'select'));
    expect(shownOptions()).toEqual(['Основной', 'Учебный']);
  });
});
