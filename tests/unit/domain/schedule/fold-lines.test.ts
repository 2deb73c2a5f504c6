import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLines } from '#domain/schedule/fold-lines.ts';
import { russianText } from '../../../builders/arbitrary-text.ts';

describe('folding', () => {
  it('leaves a line of 75 octets whole and folds the 76th', () => {
    expect(foldLines('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLines('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('counts the space that begins a continued line', () => {
    expect(foldLines('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
  });

  it('counts a Cyrillic letter as two octets and does not cut it', () => {
    expect(foldLines('Ж'.repeat(38))).toBe(`${'Ж'.repeat(37)}\r\n Ж`);
  });

  it('does not cut a letter of four octets', () => {
    expect(foldLines('🎓'.repeat(19))).toBe(`${'🎓'.repeat(18)}\r\n 🎓`);
  });

  it('mends folds that are too long', () => {
    expect(foldLines(`${'x'.repeat(75)}\r\n ${'x'.repeat(75)}\r\nEND`)).toBe(
      `${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\nEND`,
    );
  });

  it('keeps every physical line within 75 octets and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(russianText().map((text) => text.replaceAll('\n', '\\n'))), (lines) => {
        const folded = foldLines(lines.join('\r\n'));
        for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '').split('\r\n')).toEqual(lines.length > 0 ? lines : ['']);
      }),
    );
  });
});
