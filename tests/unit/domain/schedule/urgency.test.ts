import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#domain/dates/iso-date.ts';
import { SOON_DAYS, urgency } from '#domain/schedule/urgency.ts';
import { atMoment, fromTo, onDay, unknownDate, untilDay } from '../../../builders/cycle.ts';

const TODAY = parseIsoDate('2026-09-15');

describe('the urgency of a date', () => {
  it.each([
    ['yesterday is past', onDay('2026-09-14'), { state: 'past' }],
    ['today is today', onDay('2026-09-15'), { state: 'today', daysLeft: 0 }],
    ['tomorrow is soon', onDay('2026-09-16'), { state: 'soon', daysLeft: 1 }],
    ['the last day of the week ahead is soon', onDay('2026-09-22'), { state: 'soon', daysLeft: SOON_DAYS }],
    ['the day after it is later', onDay('2026-09-23'), { state: 'later', daysLeft: SOON_DAYS + 1 }],
    ['«until today» is today', untilDay('2026-09-15'), { state: 'today', daysLeft: 0 }],
    ['a moment of this morning is today all day', atMoment('2026-09-15T00:00'), { state: 'today', daysLeft: 0 }],
    ['a period counts to its beginning', fromTo('2026-09-18', '2026-10-08'), { state: 'soon', daysLeft: 3 }],
    ['a period is ongoing from its first day', fromTo('2026-09-15', '2026-09-18'), { state: 'ongoing', daysLeft: 3 }],
    ['a period is ongoing on its last day', fromTo('2026-09-10', '2026-09-15'), { state: 'ongoing', daysLeft: 0 }],
    ['a period is past the day after', fromTo('2026-09-10', '2026-09-14'), { state: 'past' }],
    ['a period of one day is a day', fromTo('2026-09-15', '2026-09-15'), { state: 'today', daysLeft: 0 }],
    ['an unknown date is unknown', unknownDate, { state: 'unknown' }],
  ])('%s', (_name, date, expected) => {
    expect(urgency(date, TODAY)).toEqual(expected);
  });
});
