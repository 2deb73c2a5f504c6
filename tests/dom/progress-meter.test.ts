import { afterEach, describe, expect, it } from 'vitest';
import { ProgressMeter } from '#elements/progress-meter.ts';
import { aChecklistPage, ticked } from '../builders/checklist-page.ts';

afterEach(() => document.body.replaceChildren());

function aMeter(checklists: string): ProgressMeter {
  const meter = new ProgressMeter();
  meter.setAttribute('data-cycle', '2026');
  meter.setAttribute('data-checklists', checklists);
  meter.innerHTML = '<span data-part="count"></span><progress value="0" max="1"></progress>';
  return meter;
}

describe('the progress over checklists', () => {
  it('shows what is stored when the page opens, former ids included', () => {
    const page = aChecklistPage({ stored: ticked(['item-a', 'older-b', 'removed-item']) });
    expect(page.total()).toBe('2 из 3');
    expect(page.bar()).toBe(2);
  });

  it('follows the ticks on the page and those of other tabs', () => {
    const page = aChecklistPage();
    page.box('item-a').click();
    expect(page.total()).toBe('1 из 3');
    page.anotherTabWrites(ticked(['item-b', 'item-c']));
    expect(page.total()).toBe('3 из 3');
  });

  it('adds up several lists', () => {
    localStorage.setItem('vprspo:v1:2026:checklist:sum-one', ticked(['item-a']));
    localStorage.setItem('vprspo:v1:2026:checklist:sum-two', ticked(['item-b', 'item-c']));
    const meter = aMeter('{"sum-one":["item-a","item-z"],"sum-two":["item-b","item-c"]}');
    document.body.append(meter);
    expect(meter.textContent).toBe('3 из 4');
    expect(meter.querySelector('progress')?.max).toBe(4);
  });

  it('says that there is nothing to tick when the lists are empty', () => {
    const meter = aMeter('{}');
    document.body.append(meter);
    expect(meter.textContent).toBe('нет пунктов');
    expect(meter.querySelector('progress')?.value).toBe(0);
  });

  it('stands still after it has left the page', () => {
    const page = aChecklistPage();
    const meter = document.querySelector('progress-meter');
    meter?.remove();
    page.box('item-a').click();
    expect(meter?.querySelector('[data-part=count]')?.textContent).toBe('0 из 3');
  });

  it('names itself and the part that is missing', () => {
    const meter = aMeter('{}');
    meter.querySelector('progress')?.remove();
    expect(() => meter.connectedCallback()).toThrow('<progress-meter> needs progress inside');
  });

  it.each(['[1]', '7', 'null', '{"list":"item-a"}', '{"list":[[]]}', '{'])(
    'names itself and the data it cannot read: %s',
    (json) => {
      expect(() => aMeter(json).connectedCallback()).toThrow('<progress-meter> needs data-checklists=');
    },
  );
});
