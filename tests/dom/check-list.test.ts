import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckList } from '#elements/check-list.ts';
import { answerCondition } from '#stores/conditions.ts';
import { aChecklistPage, freshStores } from '../builders/checklist-page.ts';
import { storedMarks, storedRegisters } from '../builders/stored-checklist.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');
const NOON = new Date('2026-09-14T12:00:00.000Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  freshStores();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const ticked = (...itemIds: string[]) => storedMarks(Object.fromEntries(itemIds.map((id) => [id, ['done', MORNING]])));

describe('a checklist', () => {
  it('stores a tick at the click', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    expect(page.stored()).toBe(storedMarks({ 'item-a': ['done', NOON] }));
  });

  it('stores nothing as long as nobody ticks', () => {
    expect(aChecklistPage().stored()).toBeNull();
  });

  it('shows the stored ticks when the page opens, with their day', () => {
    const page = aChecklistPage({ stored: ticked('item-a') });
    expect(page.box('item-a').checked).toBe(true);
    expect(page.own('item-a')).toBe('Отмечено 14\u00A0сентября\u00A02026\u00A0г.');
    expect(page.row('item-a').dataset.state).toBe('done');
    expect(page.box('item-b').checked).toBe(false);
    expect(page.own('item-b')).toBe('');
    expect(page.count()).toBe('1 из 3');
  });

  it('tells the day of Moscow', () => {
    const page = aChecklistPage({ stored: storedMarks({ 'item-a': ['done', new Date('2026-09-14T22:30:00.000Z')] }) });
    expect(page.own('item-a')).toBe('Отмечено 15\u00A0сентября\u00A02026\u00A0г.');
  });

  it('shows the tick of an item that had another id, and lets it be taken away', () => {
    const page = aChecklistPage({ stored: ticked('old-a') });
    expect(page.box('item-a').checked).toBe(true);
    page.box('item-a').click();
    expect(page.box('item-a').checked).toBe(false);
    expect(page.stored()).toContain('"item-a.mark":["2026-09-14T12:00:00.000Z",{"state":"todo","rev":1}]');
  });

  it('counts as the reader ticks', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    page.box('item-b').click();
    expect(page.count()).toBe('2 из 3');
    page.box('item-a').click();
    expect(page.count()).toBe('1 из 3');
  });

  it('leaves what is not needed out of the count', () => {
    const page = aChecklistPage({
      stored: storedMarks({ 'item-a': ['not-needed', MORNING], 'item-b': ['done', MORNING] }),
    });
    expect(page.count()).toBe('1 из 2');
    expect(page.box('item-a').checked).toBe(false);
    expect(page.own('item-a')).toBe('Не нужно, отмечено 14\u00A0сентября\u00A02026\u00A0г.');
  });

  it('shows notes and initials', () => {
    const page = aChecklistPage({
      stored: storedRegisters({
        'item-a.mark': [{ state: 'done', rev: 1 }, MORNING],
        'item-a.initials': ['И. П.', MORNING],
        'item-b.initials': ['А. С.', MORNING],
        'item-b.note': ['<b>позвонить</b>', MORNING],
      }),
    });
    expect(page.own('item-a')).toBe('Отмечено 14\u00A0сентября\u00A02026\u00A0г., И. П.');
    expect(page.own('item-b')).toBe('Инициалы: А. С.<b>позвонить</b>');
  });

  it('keeps a tick that the reader made before the script was there', () => {
    const page = aChecklistPage();
    const { list } = page;
    const box = page.box('item-a');
    list.remove();
    box.checked = true;
    document.body.append(list);
    expect(page.stored()).toContain('"item-a.mark"');
    expect(box.checked).toBe(true);
  });

  it('does not take its own ticks for the reader’s when it moves on the page', () => {
    const page = aChecklistPage({ stored: ticked('item-a') });
    const { list } = page;
    list.remove();
    page.anotherTabWrites(storedMarks({ 'item-a': ['todo', NOON] }));
    document.body.append(list);
    expect(page.box('item-a').checked).toBe(false);
  });

  it('is described for the ear by what stands under the item, and by what the page says of it', () => {
    const page = aChecklistPage({ stored: ticked('item-b') });
    expect(page.box('item-b').getAttribute('aria-describedby')).toBe('why-b own-sign-in-item-b');
    page.box('item-b').click();
    expect(page.box('item-b').getAttribute('aria-describedby')).toBe('why-b');
  });

  it('names itself and the missing boxes when there are none', () => {
    const empty = new CheckList();
    empty.setAttribute('data-checklist-id', 'empty');
    expect(() => empty.connectedCallback()).toThrow('<check-list> needs input[type=checkbox][data-item-id] inside');
  });

  it('names itself and the attribute that is missing', () => {
    const nameless = new CheckList();
    nameless.innerHTML = '<input type="checkbox" data-item-id="item-a">';
    expect(() => nameless.connectedCallback()).toThrow('<check-list> needs the attribute data-checklist-id');
  });
});

describe('a changed item', () => {
  it('keeps its tick, says that it has changed, and is quiet once the reader has checked it', () => {
    const page = aChecklistPage({ stored: ticked('item-a', 'item-c') });
    expect(page.box('item-c').checked).toBe(true);
    expect(page.own('item-a')).not.toContain('изменён');
    expect(page.own('item-c')).toContain('Пункт изменён 1\u00A0октября\u00A02026\u00A0г.');
    page.row('item-c').querySelector<HTMLElement>('[data-confirm]')?.click();
    expect(page.own('item-c')).toBe('Отмечено 14\u00A0сентября\u00A02026\u00A0г.');
    expect(document.activeElement).toBe(page.box('item-c'));
  });
});

describe('the panel of an item', () => {
  it('keeps a note while it is typed, and shows it', async () => {
    const page = aChecklistPage();
    const panel = await page.openPanel('item-a');
    const note = panel.querySelector('textarea');
    if (!note) throw new Error('No field for the note');
    expect(document.activeElement).toBe(note);
    note.value = 'позвонить';
    note.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(300);
    expect(page.stored()).toContain('"item-a.note"');
    expect(page.own('item-a')).toBe('позвонить');
  });

  it('stores what was typed last when the page is left at once', async () => {
    const page = aChecklistPage();
    const field = (await page.openPanel('item-a')).querySelector<HTMLInputElement>('label > input:not([type])');
    if (!field) throw new Error('No field for the initials');
    field.value = 'И. П.';
    field.dispatchEvent(new Event('input'));
    window.dispatchEvent(new Event('pagehide'));
    expect(page.own('item-a')).toBe('Инициалы: И. П.');
  });

  it('says that an item is not needed, and takes it back', async () => {
    const page = aChecklistPage();
    const panel = await page.openPanel('item-a');
    const box = panel.querySelector<HTMLInputElement>('.not-needed');
    box?.click();
    expect(page.row('item-a').dataset.state).toBe('not-needed');
    expect(page.count()).toBe('0 из 2');
    box?.click();
    expect(page.count()).toBe('0 из 3');
    box?.click();
    page.box('item-a').click();
    expect(page.row('item-a').dataset.state).toBe('done');
    expect(box?.checked).toBe(false);
  });

  it('closes with its button and with Escape, and the focus goes back to the button', async () => {
    const page = aChecklistPage();
    const panel = await page.openPanel('item-a');
    const more = page.row('item-a').querySelector('.more');
    expect(more?.getAttribute('aria-expanded')).toBe('true');
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(page.row('item-a').querySelector('.item-panel')).toBeNull();
    expect(more?.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more);
  });
});

describe('the filter', () => {
  it('marks the list for its style sheet, and keeps in view what was just ticked until it is set anew', () => {
    const page = aChecklistPage();
    page.show('remaining');
    expect(page.list.dataset.show).toBe('remaining');
    page.box('item-a').click();
    expect(page.row('item-a').hasAttribute('data-kept')).toBe(true);
    page.show('done');
    expect(page.row('item-a').hasAttribute('data-kept')).toBe(false);
    page.show('all');
    expect(page.list.hasAttribute('data-show')).toBe(false);
  });

  it('takes no choice of its own for a tick', () => {
    const page = aChecklistPage();
    page.show('done');
    expect(page.stored()).toBeNull();
  });
});

describe('what a screen reader hears', () => {
  it('is nothing when the page opens', () => {
    expect(aChecklistPage({ stored: ticked('item-a') }).said()).toBe('');
  });

  it('is the progress after each tick', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    expect(page.said()).toBe('Отмечено вами: 1 из 3 пунктов');
  });

  it('is told once, after a rest, when another tab ticks several items', () => {
    const page = aChecklistPage();
    page.anotherTabWrites(ticked('item-a'));
    vi.advanceTimersByTime(900);
    page.anotherTabWrites(ticked('item-a', 'item-b'));
    vi.advanceTimersByTime(900);
    expect(page.said()).toBe('');
    vi.advanceTimersByTime(100);
    expect(page.said()).toBe('Отмечено вами: 2 из 3 пунктов');
  });
});

describe('a tick in another tab', () => {
  it('shows here, and is not lost by a tick here', () => {
    const page = aChecklistPage();
    page.anotherTabWrites(ticked('item-a'));
    expect(page.box('item-a').checked).toBe(true);
    page.box('item-b').click();
    expect(page.stored()).toBe(storedMarks({ 'item-a': ['done', MORNING], 'item-b': ['done', NOON] }));
  });

  it('shows no more in a checklist that has left the page, and a click there stores nothing', () => {
    const page = aChecklistPage();
    const { list } = page;
    const box = page.box('item-a');
    list.remove();
    page.anotherTabWrites(ticked('item-b'));
    expect(list.querySelector('[data-part=count]')?.textContent).toBe('0 из 3');
    box.click();
    vi.advanceTimersByTime(5000);
    expect(page.stored()).toBe(ticked('item-b'));
    expect(list.querySelector('[data-part=announcement]')?.textContent).toBe('');
  });
});

describe('taking all marks away', () => {
  it('is offered only when there are marks', () => {
    const page = aChecklistPage();
    expect(page.part('clear').hidden).toBe(true);
    page.box('item-a').click();
    expect(page.part('clear').hidden).toBe(false);
  });

  it('says so', async () => {
    const page = aChecklistPage({ stored: ticked('old-a', 'item-b') });
    page.part('clear').click();
    await vi.waitFor(() => expect(page.said()).not.toBe(''));
    expect(page.count()).toBe('0 из 3');
    expect(page.said()).toBe('Отметки сняты: «Вход». Отмечено вами: 0 из 3 пунктов');
    expect(page.part('clear').hidden).toBe(true);
  });
});

describe('the list of a switched-off duty', () => {
  it('says so and has nothing to count', () => {
    const printout = document.createElement('div');
    printout.innerHTML = `<check-list data-checklist-id="printing"><p data-part="count"></p><p data-part="switched-off" hidden>Не нужно</p>
      <ul><li><input type="checkbox" data-item-id="print-a"></li></ul></check-list>`;
    document.body.replaceChildren(printout);
    const text = (name: string) => printout.querySelector<HTMLElement>(`[data-part=${name}]`);
    expect(text('count')?.textContent).toBe('0 из 2');
    answerCondition('regional-printing', 'no', NOON);
    expect(text('count')?.textContent).toBe('нет пунктов');
    expect(text('switched-off')?.hidden).toBe(false);
    answerCondition('regional-printing', 'unknown', NOON);
    expect(text('switched-off')?.hidden).toBe(true);
  });
});
