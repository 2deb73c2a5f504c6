import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aChecklistPage, freshStores, type ChecklistPage } from '../builders/checklist-page.ts';
import { storedMarks } from '../builders/stored-checklist.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');

/** The menu and the undo bar begin to work when their script is loaded: once, over one page. */
let page: ChecklistPage;
const menu = document.createElement('nav');
menu.id = 'starlight__sidebar';
menu.innerHTML = '<a href="/duties/">Все</a><a href="/duties/sign-in/">Вход</a>';

const menuText = () => menu.querySelector('[href="/duties/sign-in/"]')?.textContent;
const bar = () => document.querySelector<HTMLElement>('.undo-bar');
const button = (text: string) =>
  [...(bar()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === text);

beforeEach(async () => {
  freshStores();
  page = aChecklistPage({ stored: storedMarks({ 'item-a': ['done', MORNING], 'item-b': ['not-needed', MORNING] }) });
  document.documentElement.append(menu);
  await import('#elements/menu-progress.ts');
  await import('#elements/undo-offer.ts');
  window.dispatchEvent(new Event('pageshow'));
});

describe('the menu', () => {
  it('shows beside a duty how much of its list is done, and follows', () => {
    expect(menuText()).toBe('Вход 1/2');
    expect(menu.querySelector('[href="/duties/"]')?.textContent).toBe('Все');
    page.box('item-c').click();
    expect(menuText()).toBe('Вход 2/2');
    expect(menu.querySelector('.menu-progress')?.hasAttribute('data-complete')).toBe(true);
  });
});

describe('the offer to undo', () => {
  it('comes with the act, takes the focus, brings everything back, and gives the focus back', async () => {
    page.part('clear').focus();
    page.part('clear').click();
    await vi.waitFor(() => expect(bar()?.hidden).toBe(false));
    expect(bar()?.textContent).toContain('Отметки сняты: «Вход».');
    expect(document.activeElement).toBe(button('Вернуть'));
    button('Вернуть')?.click();
    expect(page.count()).toBe('1 из 2');
    expect(bar()?.hidden).toBe(true);
    expect(document.activeElement).toBe(page.part('clear'));
  });

  it('stays until it is dismissed, and then the marks stay away', async () => {
    page.part('clear').click();
    await vi.waitFor(() => expect(bar()?.hidden).toBe(false));
    vi.useFakeTimers();
    vi.advanceTimersByTime(3_600_000);
    expect(bar()?.hidden).toBe(false);
    button('Скрыть')?.click();
    expect(bar()?.hidden).toBe(true);
    expect(page.count()).toBe('0 из 3');
    vi.useRealTimers();
  });
});
