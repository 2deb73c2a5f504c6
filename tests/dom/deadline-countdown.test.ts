import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '#elements/deadline-countdown.ts';
import type { Deadline } from '#schemas/cycle.ts';
import { aDeadline, fromTo, onDay, unknownDate } from '../builders/cycle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('<deadline-countdown>', () => {
  it('says after the printed date how far it is', () => {
    const element = onThePage({ date: onDay('2026-09-15') }, '2026-09-10T09:00:00Z');
    expect(read(element)).toBe('15 сентября через 5 дней');
    expect(element.dataset.state).toBe('soon');
  });

  it('takes the day from Moscow, not from the machine', () => {
    expect(read(onThePage({ date: onDay('2026-09-15') }, '2026-09-14T20:59:00Z'))).toContain('завтра');
    expect(read(onThePage({ date: onDay('2026-09-15') }, '2026-09-14T21:00:00Z'))).toContain('сегодня');
  });

  it('counts a draft too', () => {
    expect(read(onThePage({ status: 'draft' }, '2026-09-14T12:00:00Z'))).toContain('завтра');
  });

  it.each([
    ['of a previous cycle', { status: 'previous' }],
    ['that was never published', { status: 'unknown' }],
    ['that is unknown', { date: unknownDate }],
  ] satisfies [string, Partial<Deadline>][])('adds nothing to a date %s', (_name, fields) => {
    const element = onThePage(fields, '2026-09-14T12:00:00Z');
    expect(read(element)).toBe('15 сентября');
    expect(element.dataset.state).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('turns over at midnight in Moscow on a page left open', () => {
    const element = onThePage({ date: fromTo('2026-09-15', '2026-09-17') }, '2026-09-13T20:00:00Z');
    expect(read(element)).toContain('через 2 дня');
    vi.advanceTimersByTime(60 * 60 * 1000);
    expect(read(element)).toContain('завтра');
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    expect(read(element)).toContain('идёт, осталось 2 дня');
    vi.advanceTimersByTime(3 * 24 * 60 * 60 * 1000);
    expect(read(element)).toContain('прошёл');
  });

  it.each([
    ['the window gets the focus', () => window.dispatchEvent(new Event('focus'))],
    ['the page is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('looks at the clock when %s after a sleep of the machine', (_name, wake) => {
    const element = onThePage({ date: onDay('2026-09-15') }, '2026-09-10T09:00:00Z');
    vi.setSystemTime('2026-09-14T09:00:00Z');
    wake();
    expect(read(element)).toBe('15 сентября завтра');
  });

  it('stops when it leaves the page and says nothing twice when it comes back', () => {
    const element = onThePage({ date: onDay('2026-09-15') }, '2026-09-10T09:00:00Z');
    element.remove();
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime('2026-09-14T09:00:00Z');
    window.dispatchEvent(new Event('focus'));
    expect(read(element)).toContain('через 5 дней');
    document.body.append(element);
    expect(read(element)).toBe('15 сентября завтра');
    expect(vi.getTimerCount()).toBe(1);
  });
});

/** The element as the server prints it, on a page opened at a moment. */
function onThePage(fields: Partial<Deadline>, now: string): HTMLElement {
  vi.setSystemTime(now);
  const { date, status } = aDeadline(fields);
  const element = document.createElement('deadline-countdown');
  element.dataset.date = JSON.stringify(date);
  element.dataset.status = status;
  element.textContent = '15 сентября';
  document.body.append(element);
  return element;
}

function read(element: HTMLElement): string {
  return element.textContent.replaceAll('\u00A0', ' ');
}
