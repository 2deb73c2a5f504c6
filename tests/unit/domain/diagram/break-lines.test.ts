import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '#domain/diagram/break-lines.ts';
import { textWidth } from '#domain/diagram/text-width.ts';
import { russianText } from '../../../builders/arbitrary-text.ts';

const SIZE = 13;
const letters = (text: string) => text.replace(/[ \t\n\u00a0]/g, '');

describe('breaking a label into lines', () => {
  it.each([
    ['заполненные формы', 200, ['заполненные формы']],
    ['контакты координатора', 100, ['контакты', 'координатора']],
    ['реквизиты доступа, при необходимости', 200, ['реквизиты доступа,', 'при\u00a0необходимости']],
    ['форум ВПР СПО', 90, ['форум', 'ВПР\u00a0СПО']],
    ['', 100, []],
  ])('sets «%s» into %i units', (text, width, lines) => {
    expect(breakLines(text, width, SIZE)).toEqual(lines);
  });

  it('makes lines even instead of leaving one word in the last', () => {
    const lines = breakLines('один два три четыре пять шесть семь', 190, SIZE);
    expect(lines).toHaveLength(2);
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(10);
  });

  it('never makes a line wider than asked, and loses no letter', () => {
    fc.assert(
      fc.property(russianText(), fc.integer({ min: 40, max: 300 }), fc.boolean(), (text, width, isBold) => {
        const lines = breakLines(text, width, SIZE, isBold);
        expect(letters(lines.join(''))).toBe(letters(text));
        for (const line of lines) expect(textWidth(line, SIZE, isBold)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('needs no more lines when there is more room', () => {
    fc.assert(
      fc.property(russianText(), fc.integer({ min: 60, max: 200 }), (text, width) => {
        expect(breakLines(text, width + 60, SIZE).length).toBeLessThanOrEqual(breakLines(text, width, SIZE).length);
      }),
    );
  });
});
