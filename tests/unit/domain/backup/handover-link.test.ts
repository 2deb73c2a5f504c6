import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeBackup, LARGEST_BACKUP } from '#domain/backup/backup-file.ts';
import { handoverLink, LONGEST_LINK, readHandover, withoutWords } from '#domain/backup/handover-link.ts';
import { aBackup, anyBackup, recordContents } from '../../../builders/backup.ts';
import { registersOf } from '../../../builders/registers.ts';

const PAGE = 'https://vpr.example/backup/';
const SMALL = aBackup({ settings: registersOf({ region: 'omsk', note: 'текст '.repeat(40) }) });
const linkOf = (backup = SMALL): string => {
  const made = handoverLink(PAGE, backup);
  if (!('link' in made)) throw new Error(`Too long: ${made.tooLong}`);
  return made.link;
};
const packed = (bytes: Uint8Array) => `#data=${Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64url')}`;

describe('a link', () => {
  it('carries everything after #, in letters that every address may have', () => {
    const { hash, origin, pathname, search } = new URL(linkOf());
    expect(`${origin}${pathname}${search}`).toBe(PAGE);
    expect(hash).toMatch(/^#data=[A-Za-z0-9_-]+$/);
  });

  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        const made = handoverLink(PAGE, backup);
        if (!('link' in made)) return;
        expect(made.link.length).toBeLessThanOrEqual(LONGEST_LINK);
        const read = readHandover(new URL(made.link).hash);
        if (!('backup' in read)) throw new Error(read.refused);
        expect(recordContents(read.backup.records)).toEqual(recordContents(backup.records));
      }),
    );
  });

  it('is refused when it would be too long, with its length', () => {
    const words = Array.from({ length: 4000 }, (_, index) => ((index * 48_271) % 2_147_483_647).toString(36)).join(' ');
    const made = handoverLink(PAGE, aBackup({ settings: registersOf({ words }) }));
    expect('tooLong' in made && made.tooLong).toBeGreaterThan(LONGEST_LINK);
  });

  it('holds the marks of a whole year', () => {
    const marks = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`send-coordinator-details-${index}.mark`, { state: 'done', rev: 1 }]),
    );
    expect(linkOf(aBackup({ '2026:checklist:appointment': registersOf(marks) })).length).toBeLessThan(LONGEST_LINK);
  });

  it('that was cut anywhere is refused', () => {
    const { hash } = new URL(linkOf());
    for (let length = '#data='.length; length < hash.length; length++) {
      expect('refused' in readHandover(hash.slice(0, length)), `cut at ${length}`).toBe(true);
    }
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(fc.property(fc.string(), (text) => 'refused' in readHandover(`#data=${text}`)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readHandover(`#data=${Buffer.from(bytes).toString('base64url')}`);
        readHandover(packed(bytes));
      }),
    );
  });

  it('that would unpack to more than any copy is refused without unpacking it all', () => {
    const bomb = packed(new Uint8Array(20 * LARGEST_BACKUP));
    const began = performance.now();
    expect(readHandover(bomb)).toEqual({ refused: 'too-large' });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('of a newer version is refused as such', () => {
    const newer = encodeBackup(SMALL).replace('"format":1', '"format":2');
    expect(readHandover(packed(new TextEncoder().encode(newer)))).toEqual({ refused: 'newer' });
  });
});

describe('a copy without words', () => {
  const told = encodeBackup(
    withoutWords(
      aBackup(
        {
          '2026:checklist:sign-in': registersOf({
            'a.mark': { state: 'done', rev: 1 },
            'a.note': 'Тайная заметка',
            'a.initials': 'ИП',
          }),
          '2026:conditions': registersOf({ 'regional-printing': 'no' }),
          '2026:own-dates': registersOf({ 'd-1': { title: 'Тайная дата', on: '2026-09-14' } }),
          '2027:organizations': registersOf({ 'college-1': { name: 'Тайный колледж', phone: '89131234567' } }),
          settings: registersOf({
            region: { id: 'omsk', zone: 0 },
            cycle: 2025,
            initials: 'ИП',
            later: 'Тайные слова',
          }),
        },
        { profile: 'Тайная Иванова' },
      ),
    ),
  );

  it('has the marks, the answers and the choices', () => {
    for (const kept of ['"a.mark"', '"regional-printing"', '"omsk"', '2025']) expect(told).toContain(kept);
  });

  it('has nothing that the reader wrote, not even what later releases may keep', () => {
    expect(told).not.toMatch(/Тайн|ИП|8913|d-1/);
  });
});
