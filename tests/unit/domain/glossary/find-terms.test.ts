import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termFinder } from '#domain/glossary/find-terms.ts';
import { meaningOf } from '#domain/glossary/term-meanings.ts';

const find = termFinder([
  { id: 'spo', marks: ['СПО'] },
  { id: 'vpr', marks: ['ВПР'] },
  { id: 'vpr-spo', marks: ['ВПР СПО'] },
  { id: 'schedule', marks: ['план-график'] },
  { id: 'account', marks: ['ЛК', 'личный кабинет'] },
  { id: 'coordinator', marks: ['региональный координатор'] },
  { id: 'unmarked', marks: [] },
]);

const found = (text: string) => find(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('finding terms in a text', () => {
  it.each([
    ['в личном кабинете', [['account', 'личном кабинете']]],
    [
      'Личный\u00a0кабинет и ЛК',
      [
        ['account', 'Личный\u00a0кабинет'],
        ['account', 'ЛК'],
      ],
    ],
    ['из плана-графика', [['schedule', 'плана-графика']]],
    ['региональным координатором', [['coordinator', 'региональным координатором']]],
    [
      'ВПР СПО и ВПР в СПО',
      [
        ['vpr-spo', 'ВПР СПО'],
        ['vpr', 'ВПР'],
        ['spo', 'СПО'],
      ],
    ],
    ['личный, кабинет', []],
    ['спорт и впредь, лк', []],
    ['', []],
  ])('«%s»', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds places that lie in the text, in order, none over another', () => {
    const words = fc.constantFrom(
      'ВПР',
      'СПО',
      'ЛК',
      'личного',
      'кабинета',
      'план',
      'график',
      'да',
      '-',
      ', ',
      ' ',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          let end = 0;
          for (const place of find(text)) {
            expect(place.start).toBeGreaterThanOrEqual(end);
            expect(place.end).toBeGreaterThan(place.start);
            expect(place.end).toBeLessThanOrEqual(text.length);
            end = place.end;
          }
        },
      ),
    );
  });

  // Slow on a busy machine: texts of all of Unicode.
  it('never fails on any text', { timeout: 30_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(find(text))));
  });
});

describe('a meaning that came over the wire', () => {
  it('is read with and without the expansion', () => {
    const meanings = {
      spo: { term: 'СПО', full: 'среднее …', short: 'Обучение.' },
      archive: { term: 'архив', short: 'Файлы.' },
    };
    expect(meaningOf(meanings, 'spo')).toEqual(meanings.spo);
    expect(meaningOf(meanings, 'archive')).toEqual(meanings.archive);
  });

  it.each([[undefined], ['<html>'], [{}], [{ spo: 'x' }], [{ spo: { term: 1, short: 'а' } }]])(
    'is refused: %j',
    (meanings) => {
      expect(() => meaningOf(meanings, 'spo')).toThrow('No meaning');
    },
  );
});
