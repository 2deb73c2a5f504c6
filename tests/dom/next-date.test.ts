import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '#elements/next-date.ts';
import { storedRegisters } from '../builders/stored-checklist.ts';
import { freshStores, storeFromAnotherTab } from '../builders/checklist-page.ts';

const OWN_DATES = 'vprspo:v2:main:2026:own-dates';
const PRINTED = 'Даты этой обязанности в календаре';

beforeEach(() => {
  vi.useFakeTimers();
  freshStores();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('<next-date>', () => {
  it('puts the next date of the duty into the link', () => {
    expect(link('sign-in', '2026-09-25T09:00:00Z').textContent.replaceAll('\u00A0', ' ')).toBe(
      'Ближайшая дата: до 30 сентября 2026 г., через 5 дней',
    );
  });

  it('says where a date comes from, and that an estimate is none', () => {
    keep({ title: 'Совещание', date: { kind: 'day', on: '2026-09-26' }, origin: 'plan' });
    expect(link(undefined, '2026-09-25T09:00:00Z').textContent).toMatch(
      /26.сентября.2026.г\., завтра \(из вашего плана\)$/,
    );
    keep({ title: 'Совещание', date: { kind: 'day', on: '2026-09-26' }, origin: 'estimate' });
    expect(link(undefined, '2026-09-25T09:00:00Z').textContent).toMatch(/^Ориентир, не срок: 26/);
  });

  it('follows the day and the reader, and says what was printed when nothing comes', () => {
    const element = link('sign-in', '2026-09-29T20:59:00Z');
    expect(element.textContent).toContain('завтра');
    vi.advanceTimersByTime(2 * 60_000);
    expect(element.textContent).toContain('сегодня');
    vi.advanceTimersByTime(24 * 60 * 60_000);
    expect(element.textContent).toBe(PRINTED);
  });

  it('stands still when it has left the page', () => {
    const element = link('sign-in', '2026-09-29T09:00:00Z');
    document.body.replaceChildren();
    vi.advanceTimersByTime(24 * 60 * 60_000);
    window.dispatchEvent(new Event('focus'));
    expect(element.textContent).toContain('завтра');
  });
});

/** Stores one date as another tab does, later than whatever was stored before. */
function keep(value: object): void {
  written += 1;
  storeFromAnotherTab(OWN_DATES, storedRegisters({ 'd-1': [value, new Date(Date.UTC(2026, 8, 14, 10, written))] }));
}

let written = 0;

function link(duty: string | undefined, now: string): HTMLElement {
  vi.setSystemTime(now);
  const element = document.createElement('next-date');
  if (duty) element.dataset.duty = duty;
  const inside = document.createElement('a');
  inside.textContent = PRINTED;
  element.append(inside);
  document.body.replaceChildren(element);
  return inside;
}
