import { describe, expect, it } from 'vitest';
import { addDays, parseIsoDate } from '#domain/dates/iso-date.ts';
import { currentStage, type TodayDeadline } from '#domain/today/current-stage.ts';
import { aDeadline, atMoment, fromTo, onDay, unknownDate, untilDay } from '../../../builders/cycle.ts';
import { stagesOf } from '../../../builders/today.ts';

const STAGES = stagesOf({
  sign: ['sign-in'],
  notify: ['notify'],
  works: ['works'],
  check: [],
  protocols: ['protocols'],
});
const ALL_DUTIES = ['sign-in', 'notify', 'works', 'protocols'];

/** The current stage on a day, where these duties have something open. */
function on(day: string, deadlines: TodayDeadline[], open: string[] = ALL_DUTIES, stages = STAGES) {
  return currentStage(stages, deadlines, (duty) => open.includes(duty), parseIsoDate(day));
}

const works = aDeadline({ id: 'works', date: fromTo('2026-09-15', '2026-10-08'), stages: ['works'] });
const upload = aDeadline({ id: 'upload', date: untilDay('2026-10-25'), stages: ['check', 'protocols'] });

describe('without dates', () => {
  it('the current stage is the first in order with something open', () => {
    expect(on('2026-09-14', [])).toEqual({ id: 'sign', reason: 'open' });
    expect(on('2026-09-14', [], ['works', 'protocols'])).toEqual({ id: 'works', reason: 'open' });
    expect(on('2026-09-14', [], ['works', 'notify'], [...STAGES].reverse())?.id).toBe('notify');
  });

  it('there is none when all is done', () => {
    expect(on('2026-09-14', [], [])).toBeUndefined();
  });

  it('there is none where there are no stages', () => {
    expect(on('2026-09-14', [works], ALL_DUTIES, [])).toBeUndefined();
  });

  it.each([
    ['of a previous cycle', { status: 'previous' }],
    ['that is not published', { status: 'unknown' }],
    ['that is unknown', { date: unknownDate }],
    ['that was called off', { cancelled: true }],
    ['of one college', { scope: 'local' }],
    ['that is an example', { kind: 'example' }],
    ['that belongs to no stage', { stages: [] }],
    ['of a stage that there is not', { stages: ['elsewhere'] }],
  ] satisfies [string, Partial<TodayDeadline>][])('a date %s counts for nothing', (_name, fields) => {
    expect(on('2026-09-20', [{ ...works, ...fields }])).toEqual({ id: 'sign', reason: 'open' });
  });
});

describe('with dates, every day around them', () => {
  const expected = (day: string): string => {
    if (day < '2026-09-08') return 'sign open';
    if (day < '2026-09-15') return 'works soon';
    if (day <= '2026-10-08') return 'works runs';
    if (day < '2026-10-18') return 'protocols open';
    if (day < '2026-10-25') return 'protocols soon';
    return day === '2026-10-25' ? 'protocols runs' : 'sign open';
  };
  const first = parseIsoDate('2026-09-01');
  const days = Array.from({ length: 62 }, (_, count) => addDays(first, count));

  it.each(days)('the stage of the date that runs or is near: %s', (day) => {
    const stage = on(day, [upload, works]);
    expect(`${stage?.id ?? ''} ${stage?.reason ?? ''}`).toBe(expected(day));
  });

  it.each(days)('never that of a date that is over: %s', (day) => {
    const stage = on(day, [upload, works]);
    const last = { works: '2026-10-08', upload: '2026-10-25' }[stage?.deadlineId ?? ''] ?? day;
    expect(last >= day).toBe(true);
  });
});

describe('a date months ahead', () => {
  it('does not hide the work before it', () => {
    expect(on('2026-03-01', [works])).toEqual({ id: 'sign', reason: 'open' });
    expect(on('2026-03-01', [works], ['works', 'notify'])).toEqual({ id: 'notify', reason: 'open' });
  });

  it('is waited for when nothing before it is open', () => {
    expect(on('2026-03-01', [works], ['protocols'])).toEqual({ id: 'works', reason: 'next', deadlineId: 'works' });
    expect(on('2026-03-01', [works], [])).toEqual({ id: 'works', reason: 'next', deadlineId: 'works' });
  });
});

describe('a date that is over', () => {
  const signed = aDeadline({ id: 'signed', date: onDay('2026-02-01'), stages: ['sign'] });

  it('leaves its stage behind, open items or not', () => {
    expect(on('2026-03-01', [signed, works])).toEqual({ id: 'notify', reason: 'open' });
    expect(on('2026-03-01', [signed])).toEqual({ id: 'notify', reason: 'open' });
  });

  it('comes back to its open items when all others are done', () => {
    expect(on('2026-03-01', [signed], ['sign-in'])).toEqual({ id: 'sign', reason: 'open' });
  });
});

describe('of several dates that run today', () => {
  it('the one that ends first counts', () => {
    const day = aDeadline({ id: 'day', date: onDay('2026-10-01'), stages: ['notify'] });
    expect(on('2026-09-30', [works, day])?.id).toBe('works');
    expect(on('2026-10-01', [works, day])).toEqual({ id: 'notify', reason: 'runs', deadlineId: 'day' });
    expect(on('2026-10-02', [works, day])?.id).toBe('works');
  });
});

describe('a date of several stages', () => {
  it('belongs to the first that has something open, else to the first', () => {
    expect(on('2026-10-25', [upload])?.id).toBe('protocols');
    expect(on('2026-10-25', [upload], ['sign-in'])?.id).toBe('check');
  });
});

describe('a moment', () => {
  it('counts for its whole day', () => {
    const moment = aDeadline({ id: 'moment', date: atMoment('2026-09-15T14:00'), stages: ['works'] });
    expect(on('2026-09-15', [moment])).toEqual({ id: 'works', reason: 'runs', deadlineId: 'moment' });
    expect(on('2026-09-16', [moment])?.reason).toBe('open');
  });
});
