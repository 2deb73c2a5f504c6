import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addDays, isIsoDate, parseIsoDate } from '#domain/dates/iso-date.ts';
import { isMoscowMoment } from '#domain/dates/moscow-time.ts';
import { type DateReading, readPlanDate } from '#domain/plan-import/read-date.ts';
import type { DeadlineDate } from '#schemas/cycle.ts';
import { formatDate, formatDateRange, formatDeadlineDate } from '#text/format-date.ts';
import { russianText } from '../../../builders/arbitrary-text.ts';
import { atMoment, fromTo, onDay, untilDay } from '../../../builders/cycle.ts';
import { describeInTimeZones } from '../../../builders/time-zones.ts';

const GOLDEN = parse(readFileSync(new URL('../../../golden/plan-dates.yaml', import.meta.url), 'utf8')) as {
  group: string;
  cycle: number;
  cells: [text: string, reading: string][];
}[];

describe.each(GOLDEN)('dates of a plan: $group', ({ cycle, cells }) => {
  it.each(cells.map(([text, reading]) => ({ text, reading })))('«$text» is $reading', ({ text, reading }) => {
    expect(shown(readPlanDate(visible(text), cycle))).toBe(reading);
  });
});

describe('the golden file', () => {
  it('has no text twice in a group and enough of each outcome', () => {
    const readings = GOLDEN.flatMap(({ cells }) => cells.map(([, reading]) => reading));
    for (const { cells } of GOLDEN) expect(new Set(cells.map(([text]) => text)).size).toBe(cells.length);
    expect(readings.length).toBeGreaterThanOrEqual(300);
    expect(
      readings.filter((reading) => /^[a-z]+ [^?]+$/.test(reading) && !reading.startsWith('unread')).length,
    ).toBeGreaterThan(100);
  });
});

describeInTimeZones('a date that the site prints', () => {
  it('is read back for sure, with other spaces, dashes and letters too', () => {
    fc.assert(
      fc.property(printed(), spelling(), ({ text, date, cycle }, spell) => {
        expect(readPlanDate(spell(text), cycle)).toEqual({ kind: 'read', date, certainty: 'sure' });
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text', () => {
  const cell = fc.oneof(russianText(), fc.string({ unit: 'binary', maxLength: 200 }), scrambled());

  it('is read without failing, and only as dates that exist in order', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 2021, max: 2100 }), (text, cycle) => {
        const reading = readPlanDate(text, cycle);
        if (reading.kind === 'read') expectSound(reading);
      }),
      { numRuns: 3000 },
    );
  });

  it('is no date without figures and names of months', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const bare = text.replace(/\p{N}/gu, '').replace(MONTH_NAMES, '');
        fc.pre(!new RegExp(MONTH_NAMES).test(bare));
        expect(readPlanDate(bare, 2027).kind).toBe('unread');
      }),
    );
  });

  it('with figures besides its date is never read for sure', () => {
    fc.assert(
      fc.property(printed(), fc.integer({ min: 0, max: 99_999 }), fc.boolean(), ({ text, cycle }, figures, before) => {
        const reading = readPlanDate(before ? `${figures} ${text}` : `${text} ${figures}`, cycle);
        expect(reading).not.toMatchObject({ certainty: 'sure' });
      }),
    );
  });

  it('with words besides its date is never read for sure', () => {
    fc.assert(
      fc.property(printed(), fc.constantFrom(...OTHER_WORDS), fc.boolean(), ({ text, cycle }, word, before) => {
        const reading = readPlanDate(before ? `${word} ${text}` : `${text}, ${word}`, cycle);
        expect(reading).not.toMatchObject({ certainty: 'sure' });
      }),
    );
  });
});

describe('the time that reading takes', () => {
  it.each([
    ['figures', '1'],
    ['spaces', ' '],
    ['dashes', '-'],
    ['dashes and spaces', '- '],
    ['dots', '1.'],
    ['slashes', '1/'],
    ['ranges', '1-'],
    ['long years', '2027-'],
    ['brackets', '1 ('],
    ['commas', '1, '],
    ['times', '12:00 '],
    ['adjectives', 'рабочих '],
    ['limits', 'до '],
    ['months', 'сентябрь '],
    ['dates', '15 сентября, '],
    ['letters', 'а'],
    ['Roman numerals', 'III '],
    ['counted terms', '5 рабочих '],
    ['long words', 'дневн'],
    ['accents', 'е\u0301\u0308'],
    ['shy hyphens', '\u00AD'],
  ])('is short for very many %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(milliseconds(() => readPlanDate(text, 2027))).toBeLessThan(500);
    expect(milliseconds(() => readPlanDate(`${text}15.09.2027`, 2027))).toBeLessThan(500);
  });

  it('is less than a tenth of a second for 300 rows', () => {
    const texts = GOLDEN.flatMap(({ cells }) => cells.map(([text]) => text)).slice(0, 300);
    const read = () => texts.forEach((text) => readPlanDate(text, 2027));
    read();
    expect(texts).toHaveLength(300);
    expect(milliseconds(read)).toBeLessThan(100);
  });
});

const MONTH_NAMES = /янв|фев|мар|апр|ма[йяею]|июн|июл|авг|сен|окт|ноя|дек|[a-z]/giu;
const OTHER_WORDS = [
  'проверка',
  'кроме',
  'или позже',
  'резерв',
  'ориентировочно',
  'не',
  'накануне',
  'после',
  'ежедневно',
];

/** «_» of the golden file is a no-break space, except in blanks to be filled in. */
function visible(text: string): string {
  return text.replace(/(?<!_)_(?!_)/g, '\u00A0');
}

function shown(reading: DateReading): string {
  if (reading.kind === 'unread') return `unread ${reading.reason}`;
  return `${shownDate(reading.date)}${reading.doubt ? ` ? ${reading.doubt}` : ''}`;
}

function shownDate(date: DeadlineDate): string {
  return [date.kind === 'instant' ? 'at' : date.kind, ...datesOf(date)].join(' ');
}

function datesOf(date: DeadlineDate): string[] {
  return Object.entries<string>(date).flatMap(([name, value]) => (name === 'kind' ? [] : [value]));
}

function expectSound({ date, certainty, doubt }: Extract<DateReading, { kind: 'read' }>): void {
  const dates = datesOf(date);
  expect(certainty === 'check').toBe(doubt !== undefined);
  expect(dates.every((text) => (date.kind === 'instant' ? isMoscowMoment(text) : isIsoDate(text)))).toBe(true);
  expect([...dates].sort()).toEqual(dates);
}

/** A date of the cycle or of the year beside it, as `format-date.ts` prints it. */
function printed(): fc.Arbitrary<{ text: string; date: DeadlineDate; cycle: number }> {
  const cycle = fc.integer({ min: 2021, max: 2100 });
  const start = fc.integer({ min: 0, max: 364 });
  const length = fc.integer({ min: 0, max: 400 });
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const kind = fc.constantFrom('day', 'until', 'range', 'instant');
  return fc.record({ cycle, start, length, clock, kind }).map(({ cycle: year, start: days, length: span, ...rest }) => {
    const from = addDays(parseIsoDate(`${year}-01-01`), days);
    const to = addDays(from, Math.min(span, 364 - days + 365));
    const time = rest.clock.map((part) => String(part).padStart(2, '0')).join(':');
    switch (rest.kind) {
      case 'day':
        return { text: formatDate(from), date: onDay(from), cycle: year };
      case 'until':
        return { text: formatDeadlineDate(untilDay(from)), date: untilDay(from), cycle: year };
      case 'range':
        return { text: formatDateRange(from, to), date: from === to ? onDay(from) : fromTo(from, to), cycle: year };
      default: {
        const moment = atMoment(`${from}T${time}`);
        return { text: formatDeadlineDate(moment), date: moment, cycle: year };
      }
    }
  });
}

/** Exchanges what Word, Excel and browsers exchange. */
function spelling(): fc.Arbitrary<(text: string) => string> {
  const space = fc.constantFrom(' ', '\u00A0', '\u202F', '\n', '\r\n', '\t', '  ');
  const dash = fc.constantFrom('–', '—', '-', '\u2010', '\u2011', '\u2012', '\u2212', ' – ', '\u00A0— ', '--');
  const letters = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll('о', 'o').replaceAll('с', 'c').replaceAll('а', 'a'),
    (text: string) => text.replace(/^./u, (first) => first.toUpperCase()),
  );
  return fc.tuple(space, dash, letters).map(
    ([blank, line, change]) =>
      (text) =>
        change(text.replaceAll('–', line).replace(/[ \u00A0]/g, blank)),
  );
}

/** Words, figures and signs of real cells in any order: nearer to dates than random letters. */
function scrambled(): fc.Arbitrary<string> {
  const words = GOLDEN.flatMap(({ cells }) => cells.flatMap(([text]) => text.split(/(?<=\s)|(?=[-–.,:()])/u)));
  return fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((pieces) => pieces.join(''));
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
