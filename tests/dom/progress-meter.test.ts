import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProgressMeter } from '#elements/progress-meter.ts';
import { aChecklistPage, freshStores, storeFromAnotherTab } from '../builders/checklist-page.ts';
import { checklistKey, storedMarks } from '../builders/stored-checklist.ts';

const MORNING = new Date('2026-09-14T07:00:00.000Z');

beforeEach(freshStores);
afterEach(() => document.body.replaceChildren());

function aMeter(checklists?: string): ProgressMeter {
  const meter = new ProgressMeter();
  if (checklists !== undefined) meter.setAttribute('data-checklists', checklists);
  meter.innerHTML = '<span data-part="count"></span><progress value="0" max="1"></progress>';
  return meter;
}

describe('the progress over checklists', () => {
  it('shows what is stored when the page opens, former ids included', () => {
    const page = aChecklistPage({ stored: storedMarks({ 'old-a': ['done', MORNING], removed: ['done', MORNING] }) });
    expect(page.total()).toBe('1 из 3, 33\u00A0%');
    expect(page.bar()).toBe(1);
  });

  it('follows the ticks on the page and those of other tabs', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    expect(page.total()).toBe('1 из 3, 33\u00A0%');
    page.anotherTabWrites(storedMarks({ 'item-b': ['done', MORNING], 'item-c': ['done', MORNING] }));
    expect(page.total()).toBe('3 из 3, 100\u00A0%');
  });

  it('adds up the lists of all duties when it names none', () => {
    storeFromAnotherTab(checklistKey('sign-in'), storedMarks({ 'item-b': ['done', MORNING] }));
    storeFromAnotherTab(checklistKey('printing'), storedMarks({ 'print-b': ['done', MORNING] }));
    const meter = aMeter();
    document.body.append(meter);
    expect(meter.textContent).toBe('2 из 5, 40\u00A0%');
    expect(meter.querySelector('progress')?.max).toBe(5);
  });

  it('says that there is nothing to tick when the lists are empty', () => {
    const meter = aMeter('no-such-list');
    document.body.append(meter);
    expect(meter.textContent).toBe('нет пунктов');
    expect(meter.querySelector('progress')?.value).toBe(0);
  });

  it('stands still after it has left the page', () => {
    const page = aChecklistPage();
    const meter = document.querySelector('progress-meter');
    meter?.remove();
    page.box('item-a').click();
    expect(meter?.querySelector('[data-part=count]')?.textContent).toBe('0 из 3, 0\u00A0%');
  });

  it('names itself and the part that is missing', () => {
    const meter = aMeter('sign-in');
    meter.querySelector('progress')?.remove();
    expect(() => meter.connectedCallback()).toThrow('<progress-meter> needs progress inside');
  });
});
