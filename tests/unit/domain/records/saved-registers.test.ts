import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRegisters, encodeRegisters, parseRegisters } from '#domain/records/saved-registers.ts';
import { anyRegisters, contents, registersOf } from '../../../builders/registers.ts';

const TICK = '2026-09-14T10:02:11.000Z';

describe('the stored text', () => {
  it('names each register with the moment of its writing', () => {
    const text = encodeRegisters(registersOf({ 'item-a.mark': { state: 'done', rev: 1 } }, TICK));
    expect(text).toBe(`{"v":2,"registers":{"item-a.mark":["${TICK}",{"state":"done","rev":1}]}}`);
  });

  it('is the same whatever the order of the acts', () => {
    fc.assert(
      fc.property(anyRegisters, (registers) => {
        expect(encodeRegisters(new Map([...registers].reverse()))).toBe(encodeRegisters(registers));
      }),
    );
  });

  it('gives back what was written, values of later releases included', () => {
    fc.assert(
      fc.property(anyRegisters, (registers) => {
        const read = decodeRegisters(encodeRegisters(registers));
        expect(read && contents(read)).toEqual(contents(registers));
      }),
    );
  });
});

describe('reading a stored text', () => {
  it('never fails, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ v: fc.constant(2), registers: fc.jsonValue() }).map((value) => JSON.stringify(value)),
      fc
        .dictionary(fc.string(), fc.tuple(fc.string(), fc.jsonValue()))
        .map((registers) => JSON.stringify({ v: 2, registers })),
    );
    fc.assert(
      fc.property(texts, (text) => void decodeRegisters(text)),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['an empty text', ''],
    ['a text cut off in the middle', '{"v":2,"registers":{"item-a.mark":["2026-'],
    ['a later version', '{"v":3,"registers":{}}'],
    ['the first version', '{"v":1,"done":{}}'],
    ['no version', '{"registers":{}}'],
    ['registers in a list', '{"v":2,"registers":["item-a"]}'],
    ['no registers at all', '{"v":2}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('says that it cannot read %s', (_name, text) => {
    expect(decodeRegisters(text)).toBeUndefined();
  });

  it('leaves broken registers out, keeps the sound ones, and tells which were broken', () => {
    const parsed = parseRegisters({
      'item-a.mark': [TICK, 1],
      'item-b.mark': ['yesterday', 1],
      'item-c.mark': [7, 1],
      'Item D': [TICK, 1],
      'item-e.mark': ['2026-02-31T99:00:00Z', 1],
      'item-f.mark': [TICK],
      'item-g.mark': [TICK, 1, 2],
      'item-h.mark': null,
    });
    expect([...(parsed?.registers.keys() ?? [])]).toEqual(['item-a.mark']);
    expect(parsed?.broken).toHaveLength(7);
  });

  it('takes a moment without milliseconds for the same moment', () => {
    const registers = decodeRegisters('{"v":2,"registers":{"a":["2026-09-14T10:02:11Z",1]}}');
    expect(registers?.get('a')?.at).toBe(TICK);
  });

  it('is not misled by names that mean something to JavaScript', () => {
    const registers = decodeRegisters(`{"v":2,"registers":{"__proto__":["${TICK}",1],"constructor":["${TICK}",2]}}`);
    expect([...(registers?.keys() ?? [])]).toEqual(['constructor']);
    expect(Object.hasOwn(Object.prototype, '0')).toBe(false);
  });
});
