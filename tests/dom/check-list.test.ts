import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckList } from '#elements/check-list.ts';
import { aChecklistPage, ticked } from '../builders/checklist-page.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-09-14T12:00:00.000Z') }));
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('a checklist', () => {
  it('stores a tick at the click', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    expect(page.stored()).toBe('{"v":1,"done":{"item-a":"2026-09-14T12:00:00.000Z"}}');
  });

  it('stores nothing as long as nobody ticks', () => {
    expect(aChecklistPage().stored()).toBeNull();
  });

  it('shows the stored ticks when the page opens', () => {
    const page = aChecklistPage({ stored: ticked(['item-a']) });
    expect(page.box('item-a').checked).toBe(true);
    expect(page.box('item-c').checked).toBe(false);
    expect(page.count()).toBe('1 из 3');
  });

  it('shows the tick of an item that had another id, and lets it be taken away', () => {
    const page = aChecklistPage({ stored: ticked(['older-b']) });
    expect(page.box('item-b').checked).toBe(true);
    page.box('item-b').click();
    expect(page.box('item-b').checked).toBe(false);
    expect(page.stored()).toContain('"undone":{"item-b":"2026-09-14T12:00:00.000Z"}');
  });

  it('counts as the reader ticks', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    page.box('item-b').click();
    expect(page.count()).toBe('2 из 3');
    page.box('item-a').click();
    expect(page.count()).toBe('1 из 3');
  });

  it('keeps a tick that the reader made before the script was there', () => {
    const page = aChecklistPage();
    page.list.remove();
    page.box = (itemId) => page.list.querySelector<HTMLInputElement>(`[data-item-id=${itemId}]`) ?? page.box(itemId);
    page.box('item-a').checked = true;
    document.body.append(page.list);
    expect(page.stored()).toContain('"done":{"item-a":');
    expect(page.box('item-a').checked).toBe(true);
  });

  it('does not take its own ticks for the reader’s when it moves on the page', () => {
    const page = aChecklistPage({ stored: ticked(['item-a']) });
    const { list } = page;
    list.remove();
    page.anotherTabWrites(ticked([], ['item-a']));
    document.body.append(list);
    expect(page.box('item-a').checked).toBe(false);
  });

  it('names itself and the missing boxes when there are none', () => {
    const empty = new CheckList();
    empty.setAttribute('data-cycle', '2026');
    empty.setAttribute('data-checklist-id', 'empty');
    expect(() => empty.connectedCallback()).toThrow('<check-list> needs input[type=checkbox][data-item-id] inside');
  });

  it('names itself and the attribute that is missing', () => {
    const nameless = new CheckList();
    nameless.innerHTML = '<input type="checkbox" data-item-id="item-a">';
    expect(() => nameless.connectedCallback()).toThrow('<check-list> needs the attribute data-cycle');
  });
});

describe('what a screen reader hears', () => {
  it('is nothing when the page opens', () => {
    expect(aChecklistPage({ stored: ticked(['item-a']) }).said()).toBe('');
  });

  it('is the progress after each tick', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    expect(page.said()).toBe('Отмечено вами: 1 из 3 пунктов');
  });

  it('is told once, after a rest, when another tab ticks several items', () => {
    const page = aChecklistPage();
    page.anotherTabWrites(ticked(['item-a']));
    vi.advanceTimersByTime(900);
    page.anotherTabWrites(ticked(['item-a', 'item-b']));
    vi.advanceTimersByTime(900);
    expect(page.said()).toBe('');
    vi.advanceTimersByTime(100);
    expect(page.said()).toBe('Отмечено вами: 2 из 3 пунктов');
  });
});

describe('a tick in another tab', () => {
  it('shows here', () => {
    const page = aChecklistPage();
    page.anotherTabWrites(ticked(['item-a']));
    expect(page.box('item-a').checked).toBe(true);
  });

  it('is not lost by a tick here', () => {
    const page = aChecklistPage();
    page.anotherTabWrites(ticked(['item-a']));
    page.box('item-c').click();
    expect(page.stored()).toMatch(/"done":{"item-a":"[^"]+","item-c":"[^"]+"}/);
  });

  it('shows no more in a checklist that has left the page, and a click there stores nothing', () => {
    const page = aChecklistPage();
    const { list } = page;
    const box = page.box('item-a');
    list.remove();
    page.anotherTabWrites(ticked(['item-b']));
    expect(list.querySelector('[data-part=count]')?.textContent).toBe('0 из 3');
    box.click();
    vi.advanceTimersByTime(5000);
    expect(page.stored()).toBe(ticked(['item-b']));
    expect(list.querySelector('[data-part=announcement]')?.textContent).toBe('');
  });
});

describe('taking all ticks away', () => {
  it('is offered only when there are ticks', () => {
    const page = aChecklistPage();
    expect(page.part('clear').hidden).toBe(true);
    page.box('item-a').click();
    expect(page.part('clear').hidden).toBe(false);
    expect(page.part('undo').hidden).toBe(true);
  });

  it('says so and puts the reader on the way back', () => {
    const page = aChecklistPage({ stored: ticked(['item-a', 'old-b']) });
    page.part('clear').click();
    expect(page.count()).toBe('0 из 3');
    expect(page.said()).toBe('Отметки сняты. Отмечено вами: 0 из 3 пунктов');
    expect(page.part('clear').hidden).toBe(true);
    expect(document.activeElement).toBe(page.part('undo'));
  });

  it('can be undone even after further ticks', () => {
    const page = aChecklistPage({ stored: ticked(['item-a', 'old-b']) });
    page.part('clear').click();
    page.box('item-c').click();
    page.part('undo').click();
    expect(page.count()).toBe('3 из 3');
    expect(page.said()).toBe('Отметки возвращены. Отмечено вами: 3 из 3 пунктов');
    expect(page.part('undo').hidden).toBe(true);
    expect(document.activeElement).toBe(page.part('clear'));
  });
});
