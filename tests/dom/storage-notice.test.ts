import { beforeAll, describe, expect, it } from 'vitest';
import { securityError } from '../builders/fake-storage.ts';

/** A browser set to block site data: even to look at `localStorage` is an error. */
beforeAll(() => {
  const get = (): never => {
    throw securityError();
  };
  for (const place of [window, globalThis]) Object.defineProperty(place, 'localStorage', { configurable: true, get });
});

describe('in a browser that blocks the data of sites', () => {
  it('a notice says that the ticks will not stay', async () => {
    await import('#elements/storage-notice.ts');
    document.body.innerHTML = '<storage-notice role="status" hidden></storage-notice>';
    const notice = document.querySelector<HTMLElement>('storage-notice');
    expect(notice?.hidden).toBe(false);
    expect(notice?.textContent).toContain('Браузер не разрешает сайту хранить данные.');
  });

  it('the ticks work on the page all the same', async () => {
    const { aChecklistPage } = await import('../builders/checklist-page.ts');
    const page = aChecklistPage();
    page.box('item-a').click();
    page.box('item-b').click();
    expect(page.count()).toBe('2 из 3');
    expect(page.total()).toBe('2 из 3, 66\u00A0%');
  });

  it('the notice changes with the trouble, goes when it is over, and is still when it has left the page', async () => {
    await import('#elements/storage-notice.ts');
    const { $storageHealth } = await import('#stores/safe-storage.ts');
    document.body.innerHTML = '<storage-notice role="status" hidden></storage-notice>';
    const notice = document.querySelector<HTMLElement>('storage-notice');
    $storageHealth.set('full');
    expect(notice?.textContent).toContain('не осталось места');
    $storageHealth.set('unreadable');
    expect(notice?.textContent).toContain('прежняя запись отложена');
    $storageHealth.set('ok');
    expect(notice?.hidden).toBe(true);
    expect(notice?.textContent).toBe('');
    notice?.remove();
    $storageHealth.set('memory-only');
    expect(notice?.hidden).toBe(true);
  });
});
