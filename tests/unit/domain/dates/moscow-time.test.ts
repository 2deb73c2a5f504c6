import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/dates/iso-date.ts';
import {
  isMoscowMoment,
  millisecondsToMoscowMidnight,
  momentClock,
  momentDate,
  momentToDate,
  moscowToday,
  parseMoscowMoment,
} from '#domain/dates/moscow-time.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

describeInTimeZones('the date in Moscow', () => {
  it('changes at midnight of Moscow, three hours before UTC', () => {
    expect(moscowToday(new Date('2026-09-14T20:59:59.999Z'))).toBe('2026-09-14');
    expect(moscowToday(new Date('2026-09-14T21:00:00Z'))).toBe('2026-09-15');
  });

  it('agrees with the time zone data of the machine', () => {
    const moscow = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Moscow' });
    fc.assert(fc.property(anyMoment, (now) => moscowToday(now) === moscow.format(now)));
  });

  it('is the next one when the time to midnight has passed, and not a millisecond sooner', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const midnight = now.getTime() + millisecondsToMoscowMidnight(now);
        expect(moscowToday(new Date(midnight))).toBe(addDays(moscowToday(now), 1));
        expect(moscowToday(new Date(midnight - 1))).toBe(moscowToday(now));
      }),
    );
  });

  it('puts a moment of Moscow on the clock of the world', () => {
    expect(momentToDate(parseMoscowMoment('2026-09-15T01:30')).toISOString()).toBe('2026-09-14T22:30:00.000Z');
  });
});

describe('a moment of Moscow', () => {
  it.each(['2026-09-15T14:00', '2026-09-15T00:00', '2026-09-15T23:59'])('is %s', (text) => {
    expect(isMoscowMoment(text)).toBe(true);
  });

  it.each([
    '2026-09-15',
    '2026-09-15T24:00',
    '2026-09-15T14:60',
    '2026-02-30T14:00',
    '2026-09-15T14:00:00',
    '2026-09-15T14:00Z',
  ])('is not «%s»', (text) => {
    expect(isMoscowMoment(text)).toBe(false);
    expect(() => parseMoscowMoment(text)).toThrow(RangeError);
  });

  it('has a date and a clock', () => {
    const moment = parseMoscowMoment('2026-09-15T14:05');
    expect([momentDate(moment), momentClock(moment)]).toEqual(['2026-09-15', '14:05']);
  });
});

/** Since Moscow has its present time. */
const anyMoment = fc.date({
  min: new Date('2014-10-27T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
});
