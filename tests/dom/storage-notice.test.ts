import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { storageText } from '#text/storage.ts';
import { securityError } from '../builders/fake-storage.ts';

/** A browser set to block site data: even to look at `localStorage` is an error. */
beforeAll(() => {
  const get = (): never => {
    throw securityError();
  };
  for (const place of [window, globalThis]) Object.defineProperty(place, 'localStorage', { configurable: true, get });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const NOTICE = `<div data-part="storage"><storage-notice role="status" hidden></storage-notice>
  <button type="button" name="copy" data-storage-act="memory-only full" hidden>Сохранить</button>
  <button type="button" name="unreadable" data-storage-act="unreadable" hidden>Скачать</button></div>`;
/** Apart from the page, so that the element is connected with all that stands beside it, as in a browser. */
function showNotice(): void {
  const printout = document.createElement('div');
  printout.innerHTML = NOTICE;
  document.body.replaceChildren(printout);
}
const notice = () => document.querySelector<HTMLElement>('storage-notice');
const offered = () =>
  [...document.querySelectorAll('button')].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);

/** What the browser is given to download, with its name. */
function downloads(): { name: string; text: () => Promise<string> }[] {
  const given: { name: string; text: () => Promise<string> }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.at(-1);
    given.push({ name: this.download, text: () => blob?.text() ?? Promise.reject(new Error('No file')) });
  });
  return given;
}

describe('in a browser that blocks the data of sites', () => {
  it('a notice says that the ticks will not stay, and leads to the page of copies', async () => {
    await import('#elements/storage-notice.ts');
    showNotice();
    expect(notice()?.hidden).toBe(false);
    expect(notice()?.textContent).toBe(storageText['memory-only']);
    expect(notice()?.textContent).toContain('Браузер не разрешает сайту хранить данные.');
    expect(notice()?.querySelector('a')?.getAttribute('href')).toBe('/backup/');
    expect(offered()).toEqual(['Сохранить']);
  });

  it('the ticks work on the page all the same', async () => {
    const { aChecklistPage } = await import('../builders/checklist-page.ts');
    const page = aChecklistPage();
    page.box('item-a').click();
    page.box('item-b').click();
    expect(page.count()).toBe('2 из 3');
    expect(page.total()).toBe('2 из 3, 66\u00A0%');
  });

  it('what is marked is saved on the very page, for the next one would know nothing of it', async () => {
    const { markItem } = await import('#stores/checklists.ts');
    markItem('sign-in', 'item-a', 'done', new Date());
    showNotice();
    expect(notice()?.textContent).toBe(storageText['memory-only']);
    const given = downloads();
    document.querySelector<HTMLElement>('[name=copy]')?.click();
    await vi.waitFor(() => expect(given).toHaveLength(1));
    expect(given[0]?.name).toMatch(/^vpr-spo-\d{4}-\d{2}-\d{2}\.json$/);
    expect(await given[0]?.text()).toContain('"item-a.mark"');
  });

  it('the notice changes with the trouble, goes when it is over, and is still when it has left the page', async () => {
    await import('#elements/storage-notice.ts');
    const { $storageHealth } = await import('#stores/safe-storage.ts');
    showNotice();
    $storageHealth.set('full');
    expect(notice()?.textContent).toBe(storageText.full);
    expect(offered()).toEqual(['Сохранить']);
    $storageHealth.set('unreadable');
    expect(notice()?.textContent).toBe(storageText.unreadable);
    expect(offered()).toEqual(['Скачать']);
    $storageHealth.set('ok');
    expect(notice()?.hidden).toBe(true);
    expect(notice()?.textContent).toBe('');
    expect(offered()).toEqual([]);
    const left = notice();
    left?.remove();
    $storageHealth.set('memory-only');
    expect(left?.hidden).toBe(true);
  });
});

describe('on a shared computer', () => {
  it('a notice says that everything goes with the tab, unless there is trouble to tell of', async () => {
    const { setSharedComputer } = await import('#stores/shared-computer.ts');
    const { $storageHealth } = await import('#stores/safe-storage.ts');
    await import('#elements/storage-notice.ts');
    $storageHealth.set('ok');
    for (const place of [window, globalThis]) {
      Object.defineProperty(place, 'localStorage', { configurable: true, value: sessionStorage });
    }
    expect(setSharedComputer(true)).toBe(true);
    showNotice();
    expect(notice()?.textContent).toBe(storageText.shared);
    expect(offered()).toEqual([]);
    $storageHealth.set('full');
    expect(notice()?.textContent).toBe(storageText.full);
  });
});
