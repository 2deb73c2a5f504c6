import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, parseIsoDate } from '#domain/dates/iso-date.ts';
import {
  deleteOwnDate,
  ownDateId,
  parseOwnDate,
  readOwnDates,
  TITLE_LENGTH,
  writeOwnDate,
} from '#domain/own-dates/own-dates.ts';
import { NOTHING_WRITTEN } from '#domain/records/registers.ts';
import { decodeRegisters, encodeRegisters } from '#domain/records/saved-registers.ts';
import { ownDate } from '../../../builders/today.ts';
import { registersOf } from '../../../builders/registers.ts';

const NOW = new Date('2026-09-14T10:02:11.000Z');

describe('the name of a date', () => {
  it('is one that a record may have, and tells the moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), noInvalidDate: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (now, random) => {
          const written = writeOwnDate(NOTHING_WRITTEN, ownDate(ownDateId(now, random), '2026-12-01'), NOW);
          expect(decodeRegisters(encodeRegisters(written))).toEqual(written);
          expect(readOwnDates(written)).toHaveLength(1);
        },
      ),
    );
  });

  it('differs at one moment by chance', () => {
    expect(ownDateId(NOW, 0.1)).not.toBe(ownDateId(NOW, 0.2));
    expect(ownDateId(NOW, 0)).toMatch(/^d-[a-z0-9]+$/);
  });
});

describe('what a reader typed', () => {
  it('is one line of text and a day', () => {
    expect(parseOwnDate('  Совещание \n с колледжами ', '2026-12-01')).toEqual({
      title: 'Совещание с колледжами',
      on: '2026-12-01',
    });
  });

  it.each([
    ['no title', '   ', '2026-12-01'],
    ['no day', 'Совещание', ''],
    ['a day that does not exist', 'Совещание', '2026-02-30'],
    ['a day in another form', 'Совещание', '01.12.2026'],
    ['a number for a title', 7, '2026-12-01'],
    ['nothing at all', undefined, undefined],
  ])('is no date with %s', (_name, title, on) => {
    expect(parseOwnDate(title, on)).toBeUndefined();
  });

  it('is cut to the length of a line', () => {
    expect(parseOwnDate('я'.repeat(1000), '2026-12-01')?.title).toHaveLength(TITLE_LENGTH);
  });
});

describe('own dates', () => {
  it('are read as they were written, the earliest first', () => {
    const late = ownDate('d-1', '2026-12-01', { title: 'Отчёт' });
    const early = ownDate('d-2', '2026-10-01', { title: 'Совещание', done: true });
    const written = [late, early].reduce((registers, date) => writeOwnDate(registers, date, NOW), NOTHING_WRITTEN);
    expect(readOwnDates(written)).toEqual([early, late]);
  });

  it('say «done» only while they are', () => {
    const date = ownDate('d-1', '2026-12-01');
    const done = writeOwnDate(NOTHING_WRITTEN, { ...date, done: true }, NOW);
    expect(done.get('d-1')?.value).toEqual({ title: 'd-1', on: '2026-12-01', done: true });
    expect(writeOwnDate(done, date, NOW).get('d-1')?.value).toEqual({ title: 'd-1', on: '2026-12-01' });
  });

  it('keep what a later release wrote about them', () => {
    const stored = registersOf({ 'd-1': { title: 'Отчёт', on: '2026-12-01', note: 'взять с собой', done: true } });
    const moved = writeOwnDate(stored, ownDate('d-1', '2026-12-02'), NOW);
    expect(moved.get('d-1')?.value).toEqual({ title: 'd-1', on: '2026-12-02', note: 'взять с собой' });
  });

  it('are gone when deleted, also where an older copy has them still', () => {
    const written = writeOwnDate(NOTHING_WRITTEN, ownDate('d-1', '2026-12-01'), NOW);
    const deleted = deleteOwnDate(written, 'd-1', NOW);
    expect(readOwnDates(deleted)).toEqual([]);
    expect((deleted.get('d-1')?.at ?? '') > (written.get('d-1')?.at ?? '')).toBe(true);
  });

  it('are read from whatever is stored without an error, and every one is a title and a day', () => {
    const anyValue = fc.oneof(
      fc.record({
        title: fc.oneof(fc.string(), fc.constant('я'.repeat(999)), fc.jsonValue()),
        on: fc.oneof(fc.constantFrom('2026-12-01', '2026-02-30', '9999-99-99', '0000-00-00'), fc.jsonValue()),
        done: fc.jsonValue(),
      }),
      fc.jsonValue(),
    );
    const anyName = fc.oneof(fc.constantFrom('d-1', 'd-a2', 'd-', 'note', 'd-1.mark', 'constructor'), fc.string());
    fc.assert(
      fc.property(fc.dictionary(anyName, anyValue), (values) => {
        for (const { id, title, on, done } of readOwnDates(registersOf(values))) {
          expect(id).toMatch(/^d-[a-z0-9]+$/);
          expect(title.trim()).toBe(title);
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
          expect(isIsoDate(on)).toBe(true);
          expect(typeof done).toBe('boolean');
        }
      }),
    );
  });

  it('come back as they were typed, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (typed, done) => {
        const fields = parseOwnDate(typed, parseIsoDate('2026-12-01'));
        fc.pre(fields !== undefined);
        const date = { ...fields, id: 'd-1', done };
        const stored = decodeRegisters(encodeRegisters(writeOwnDate(NOTHING_WRITTEN, date, NOW)));
        expect(readOwnDates(stored ?? NOTHING_WRITTEN)).toEqual([date]);
      }),
    );
  });
});
