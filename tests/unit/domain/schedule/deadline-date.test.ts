import { describe, expect, it } from 'vitest';
import { parseDeadlineDate } from '#domain/schedule/deadline-date.ts';
import { atMoment, fromTo, onDay, unknownDate, untilDay } from '../../../builders/cycle.ts';

describe('a date carried by a page', () => {
  it.each([
    onDay('2026-09-15'),
    untilDay('2026-10-25'),
    fromTo('2026-09-15', '2026-10-08'),
    atMoment('2026-09-15T14:00'),
    unknownDate,
  ])('is the same after the journey: %o', (date) => {
    expect(parseDeadlineDate(JSON.stringify(date))).toEqual(date);
  });

  it.each([
    '',
    'null',
    '[]',
    '"2026-09-15"',
    '{"kind":"later"}',
    '{"kind":"day"}',
    '{"kind":"day","on":"2026-02-30"}',
    '{"kind":"range","from":"2026-09-15"}',
    '{"kind":"instant","at":"2026-09-15"}',
  ])('is refused when it is none: %s', (json) => {
    expect(() => parseDeadlineDate(json)).toThrow();
  });
});
