import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsRussianLayout, searchWords } from '#domain/faq/normalise.ts';

describe('the words of a text for the search', () => {
  it.each([
    ['архивами', 'архивы'],
    ['загрузке формы', 'загрузка форм'],
    ['отчёт', 'отчет'],
    ['ПРОТОКОЛ', 'протоколов'],
  ])('are the same for «%s» and «%s»', (one, other) => {
    expect(searchWords(one)).toEqual(searchWords(other));
  });

  it('leave out question words and politeness', () => {
    expect(searchWords('Подскажите, пожалуйста, что делать и как быть с паролем?')).toEqual(
      searchWords('делать паролем'),
    );
  });

  it('keep numbers and Latin names', () => {
    expect(searchWords('приказ 556 в ФИС OKO')).toEqual(expect.arrayContaining(['556', 'oko']));
  });

  it('are found in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchWords(text).every((word) => word === word.toLowerCase() && !word.includes('ё'))).toBe(true);
      }),
    );
  });
});

describe('a text typed with the English layout', () => {
  it.each([
    ['gfhjkm', 'пароль'],
    ['fh[bd yt jnrhsdftncz', 'архив не открывается'],
    ['j,]tv', 'объем'],
    ['`;br', 'ёжик'],
  ])('%s is read as «%s»', (typed, meant) => {
    expect(readAsRussianLayout(typed)).toBe(meant);
  });
});
