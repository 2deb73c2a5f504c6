import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deleteOwnDate,
  ownDateId,
  parseOwnDate,
  readDateMarks,
  readDeletedDates,
  readOwnDates,
  TITLE_LENGTH,
  typedDate,
  writeDone,
  writeNote,
  writeOwnDate,
} from '#domain/own-dates/own-dates.ts';
import { mergeRegisters, NOTHING_WRITTEN } from '#domain/records/registers.ts';
import { decodeRegisters, encodeRegisters } from '#domain/records/saved-registers.ts';
import { readDeadlineDate } from '#domain/schedule/deadline-date.ts';
import { onDay, unknownDate } from '../../../builders/cycle.ts';
import { ownDate, ownFields } from '../../../builders/today.ts';
import { registersOf } from '../../../builders/registers.ts';

const AT = '2026-09-14T10:02:11.000Z';
const NOW = new Date(AT);

describe('the name of a date', () => {
  it('is one that a record may have, and tells the moment', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), noInvalidDate: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (now, random) => {
          const written = writeOwnDate(NOTHING_WRITTEN, ownDateId(now, random), ownFields('Отчёт', '2026-12-01'), NOW);
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
    expect(typedDate('  Совещание \n с колледжами ', '2026-12-01')).toEqual(
      ownFields('Совещание с колледжами', '2026-12-01'),
    );
  });

  it.each([
    ['no title', { title: '   ', on: '2026-12-01' }],
    ['no day', { title: 'Совещание', on: '' }],
    ['a day that does not exist', { title: 'Совещание', on: '2026-02-30' }],
    ['a day in another form', { title: 'Совещание', on: '01.12.2026' }],
    ['a number for a title', { title: 7, on: '2026-12-01' }],
    [
      'a period that ends before it begins',
      { title: 'Срок', date: { kind: 'range', from: '2026-12-02', to: '2026-12-01' } },
    ],
    ['a sign that it was deleted', { isDeleted: true, title: 'Срок', date: { kind: 'day', on: '2026-12-01' } }],
    ['nothing at all', undefined],
  ])('is no date with %s', (_name, value) => {
    expect(parseOwnDate(value)).toBeUndefined();
  });

  it('is cut to the length of a line', () => {
    expect(typedDate('я'.repeat(1000), '2026-12-01')?.title).toHaveLength(TITLE_LENGTH);
  });
});

describe('own dates', () => {
  it('are read as they were written, the earliest first, those without a day last', () => {
    const late = ownDate('d-1', '2026-12-01', { changedAt: AT });
    const early = ownDate('d-2', '2026-10-01', {
      origin: 'plan',
      stages: ['forms-uploaded'],
      wording: 'до 1 октября',
      changedAt: AT,
    });
    const someday = ownDate('d-0', '2026-01-01', {
      date: unknownDate,
      origin: 'plan',
      duties: ['sign-in'],
      changedAt: AT,
    });
    const written = [someday, late, early].reduce(
      (registers, date) => writeOwnDate(registers, date.id, date, NOW),
      NOTHING_WRITTEN,
    );
    expect(readOwnDates(written)).toEqual([early, late, someday]);
  });

  it('of an earlier release are read, with their mark', () => {
    const stored = registersOf({ 'd-1': { title: 'Отчёт', on: '2026-12-01', done: true } });
    expect(readOwnDates(stored)).toMatchObject([{ ...ownFields('Отчёт', '2026-12-01'), done: true }]);
    expect(readOwnDates(writeDone(stored, 'd-1', false, NOW))).toMatchObject([{ done: false }]);
    const moved = writeOwnDate(stored, 'd-1', ownFields('Отчёт', '2026-12-02'), NOW);
    expect(readOwnDates(moved)).toMatchObject([{ ...ownFields('Отчёт', '2026-12-02'), done: true }]);
  });

  it('keep what a later release wrote about them', () => {
    const stored = registersOf({ 'd-1': { title: 'Отчёт', on: '2026-12-01', colour: 'red' } });
    const moved = writeOwnDate(stored, 'd-1', ownFields('Отчёт', '2026-12-02'), NOW);
    expect(moved.get('d-1')?.value).toEqual({ title: 'Отчёт', date: onDay('2026-12-02'), colour: 'red' });
  });

  it('are gone when deleted, also where an older copy has them still; their day stays', () => {
    const written = writeNote(
      writeOwnDate(NOTHING_WRITTEN, 'd-1', ownDate('d-1', '2026-12-01'), NOW),
      'd-1',
      'Позвонить',
      NOW,
    );
    const deleted = deleteOwnDate(written, 'd-1', NOW);
    expect(readOwnDates(mergeRegisters(deleted, written))).toEqual([]);
    expect(readDeletedDates(deleted)).toEqual([
      { id: 'd-1', date: onDay('2026-12-01'), changedAt: deleted.get('d-1')?.at },
    ]);
    expect(encodeRegisters(deleted)).not.toContain('Позвонить');
  });

  it('without a day leave nothing to cancel', () => {
    const written = writeOwnDate(NOTHING_WRITTEN, 'd-1', ownFields('Срок', '2026-12-01', { date: unknownDate }), NOW);
    expect(readDeletedDates(deleteOwnDate(written, 'd-1', NOW))).toEqual([]);
  });

  it('and official ones have marks and notes', () => {
    const marked = writeNote(writeDone(NOTHING_WRITTEN, '2026-works', true, NOW), '2026-works', ' Журнал ', NOW);
    expect(readDateMarks(marked, '2026-works')).toEqual({ done: true, note: 'Журнал' });
    expect(readDateMarks(marked, '2026-forms')).toEqual({ done: false, note: '' });
    expect(readOwnDates(marked)).toEqual([]);
  });

  it('are read from whatever is stored without an error, and every one is whole', () => {
    const anyDay = fc.constantFrom('2026-12-01', '2026-02-30', '9999-99-99', '0000-00-00');
    const anyDate = fc.oneof(
      fc.record({
        kind: fc.constantFrom('day', 'until', 'range', 'unknown', 'x'),
        on: anyDay,
        until: anyDay,
        from: anyDay,
        to: anyDay,
      }),
      fc.jsonValue(),
    );
    const anyValue = fc.oneof(
      fc.record(
        {
          title: fc.oneof(fc.string(), fc.constant('я'.repeat(999)), fc.jsonValue()),
          on: fc.oneof(anyDay, fc.jsonValue()),
          date: anyDate,
          origin: fc.oneof(fc.constantFrom('plan', 'estimate', 'own'), fc.jsonValue()),
          stages: fc.oneof(fc.array(fc.oneof(fc.constant('forms'), fc.jsonValue())), fc.jsonValue()),
          before: fc.oneof(
            fc.record({ workingDays: fc.oneof(fc.integer(), fc.jsonValue()), of: fc.constantFrom('d-1', 'x y') }),
            fc.jsonValue(),
          ),
          done: fc.jsonValue(),
          isDeleted: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    );
    const anyName = fc.oneof(
      fc.constantFrom('d-1', 'd-a2', 'd-', 'note', 'd-1.done', 'd-1.note', 'constructor'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(anyName, anyValue), (values) => {
        const registers = registersOf(values);
        for (const { id, title, date, stages, done, note, before, origin } of readOwnDates(registers)) {
          expect(id).toMatch(/^d-[a-z0-9]+$/);
          expect(title.trim()).toBe(title);
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
          expect(readDeadlineDate(date)).toEqual(date);
          for (const stage of stages) expect(stage).toBe('forms');
          expect(['own', 'plan', 'estimate']).toContain(origin);
          expect([typeof done, typeof note]).toEqual(['boolean', 'string']);
          expect(before?.workingDays ?? 0).toBeGreaterThanOrEqual(0);
        }
        readDeletedDates(registers);
      }),
    );
  });

  it('come back as they were typed, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (typed, done) => {
        const fields = typedDate(typed, '2026-12-01');
        fc.pre(fields !== undefined);
        const written = writeDone(writeOwnDate(NOTHING_WRITTEN, 'd-1', fields, NOW), 'd-1', done, NOW);
        const stored = decodeRegisters(encodeRegisters(written));
        expect(readOwnDates(stored ?? NOTHING_WRITTEN)).toMatchObject([{ ...fields, done }]);
      }),
    );
  });
});
