import { describe, expect, it } from 'vitest';
import { urgencyText } from '#text/calendar.ts';

describe('the urgency in words', () => {
  it.each([
    [{ state: 'unknown' as const }, ''],
    [{ state: 'past' as const }, 'прошёл'],
    [{ state: 'today' as const, daysLeft: 0 }, 'сегодня'],
    [{ state: 'soon' as const, daysLeft: 1 }, 'завтра'],
    [{ state: 'soon' as const, daysLeft: 2 }, 'через 2 дня'],
    [{ state: 'soon' as const, daysLeft: 5 }, 'через 5 дней'],
    [{ state: 'later' as const, daysLeft: 21 }, 'через 21 день'],
    [{ state: 'later' as const, daysLeft: 111 }, 'через 111 дней'],
    [{ state: 'ongoing' as const, daysLeft: 0 }, 'идёт, последний день'],
    [{ state: 'ongoing' as const, daysLeft: 1 }, 'идёт, остался 1 день'],
    [{ state: 'ongoing' as const, daysLeft: 3 }, 'идёт, осталось 3 дня'],
    [{ state: 'ongoing' as const, daysLeft: 11 }, 'идёт, осталось 11 дней'],
  ])('%o is «%s»', (urgency, expected) => {
    expect(urgencyText(urgency).replaceAll('\u00A0', ' ')).toBe(expected);
  });
});
