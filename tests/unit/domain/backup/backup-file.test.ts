import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBackup, isCopied, LARGEST_BACKUP, readBackup } from '#domain/backup/backup-file.ts';
import { encodeRegisters } from '#domain/records/saved-registers.ts';
import { aBackup, anyBackup, backupText, recordContents } from '../../../builders/backup.ts';
import { registersOf } from '../../../builders/registers.ts';

const AT = '2026-09-14T07:00:00.000Z';
const MARKS = { 'item-a.mark': [AT, { state: 'done', rev: 1 }] };
const LIST = '2026:checklist:sign-in';
const refusal = (text: string) => {
  const read = readBackup(text);
  return 'refused' in read ? read.refused : 'taken';
};
/** `JSON.stringify` does not write such names. */
const withHostile = (name: string, place: 'record' | 'register') =>
  backupText({}).replace(
    '"records":{}',
    place === 'record' ? `"records":{"${name}":{}}` : `"records":{"settings":{"${name}":["${AT}",1]}}`,
  );

describe('a copy', () => {
  it('is one document, and equal contents are equal texts', () => {
    const backup = aBackup({
      settings: registersOf({ region: 'omsk', initials: 'И. П.' }),
      [LIST]: registersOf({ a: 1 }),
    });
    expect(encodeBackup(backup)).toBe(
      `{"app":"vpr-spo-coordinator","format":1,"made":"2026-11-23T09:00:00.000Z","profile":"Основной","records":{` +
        `"${LIST}":{"a":["${AT}",1]},"settings":{"initials":["${AT}","И. П."],"region":["${AT}","omsk"]}}}`,
    );
    const reversed = { ...backup, records: new Map([...backup.records].reverse()) };
    expect(encodeBackup(reversed)).toBe(encodeBackup(backup));
  });

  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        const read = readBackup(encodeBackup(backup));
        if (!('backup' in read)) throw new Error(read.refused);
        expect(read.backup.made).toBe(backup.made);
        expect(read.backup.profile).toBe(backup.profile);
        expect(recordContents(read.backup.records)).toEqual(recordContents(backup.records));
      }),
    );
  });

  it('is read with what mail programs and editors add around it', () => {
    expect(refusal(`\uFEFF\r\n  ${backupText({ [LIST]: MARKS })}\n`)).toBe('taken');
  });

  it('keeps records that this release does not know', () => {
    const read = readBackup(backupText({ '2027:organizations': { 'college-7': [AT, { name: 'Колледж' }] } }));
    expect('backup' in read && [...read.backup.records.keys()]).toEqual(['2027:organizations']);
  });

  it('names no profile when the file names none', () => {
    const read = readBackup(backupText({}, { profile: { toString: 'x' } }));
    expect('backup' in read && read.backup.profile).toBe('');
  });

  it('carries nothing that is about one browser alone', () => {
    expect(isCopied('backup')).toBe(false);
    expect(['settings', LIST, '2026:own-dates', '2026:organizations'].every(isCopied)).toBe(true);
  });
});

describe('what is no copy', () => {
  it.each([
    ['отметки', 'no-backup'],
    ['', 'no-backup'],
    ['[{"app":"vpr-spo-coordinator"}]', 'no-backup'],
    ['null', 'no-backup'],
    ['['.repeat(100_000), 'no-backup'],
    ['{}', 'other-program'],
    ['{"app":"ticks","format":1,"records":{}}', 'other-program'],
    [encodeRegisters(registersOf({ a: 1 })), 'other-program'],
    [backupText({}, { format: 2 }), 'newer'],
    [backupText({}, { format: 1e300 }), 'newer'],
    [backupText({}, { format: 2, records: 'something new' }), 'newer'],
    [backupText({}, { format: 0 }), 'damaged'],
    [backupText({}, { format: '1' }), 'damaged'],
    [backupText({}, { made: 'yesterday' }), 'damaged'],
    [backupText([]), 'damaged'],
    [backupText(null), 'damaged'],
    [backupText({ settings: null }), 'damaged'],
    [backupText({ backup: {} }), 'damaged'],
    [backupText({ Settings: {} }), 'damaged'],
    [backupText({ '../settings': {} }), 'damaged'],
    [backupText({ 'main:settings:unreadable:x': {} }), 'damaged'],
    [backupText({ settings: { region: 'omsk' } }), 'damaged'],
    [backupText({ settings: { region: [AT] } }), 'damaged'],
    [backupText({ settings: { region: [AT, 1, 2] } }), 'damaged'],
    [backupText({ settings: { region: ['2026-13-45T00:00:00.000Z', 1] } }), 'damaged'],
    [backupText({ settings: { region: [1_757_000_000, 1] } }), 'damaged'],
    // Nothing can be written later than this.
    [backupText({ settings: { region: ['9999-12-31T23:59:59.999Z', 1] } }), 'damaged'],
  ])('%s is refused: %s', (text, reason) => {
    expect(refusal(text)).toBe(reason);
  });

  it.each(['__proto__', 'toString', 'hasOwnProperty', '__defineGetter__'])(
    'with the name %s is refused whole, as a record and as a register',
    (name) => {
      expect(refusal(withHostile(name, 'record'))).toBe('damaged');
      expect(refusal(withHostile(name, 'register'))).toBe('damaged');
    },
  );

  it('with the name of what every object has, does no harm where names are free', () => {
    const read = readBackup(withHostile('constructor', 'register'));
    expect('backup' in read && read.backup.records.get('settings')?.get('constructor')?.value).toBe(1);
    expect({}.constructor).toBe(Object);
  });

  it('with one broken register among good ones is refused whole', () => {
    expect(refusal(backupText({ [LIST]: { ...MARKS, 'item-b.mark': ['soon', {}] } }))).toBe('damaged');
  });

  it('with a value that is nested without end, or a number beyond all numbers, is refused', () => {
    const value = (text: string) =>
      backupText({}).replace('"records":{}', `"records":{"settings":{"a":["${AT}",${text}]}}`);
    expect(refusal(value('['.repeat(100_000) + ']'.repeat(100_000)))).toBe('damaged');
    expect(refusal(value('{"a":'.repeat(20) + '1' + '}'.repeat(20)))).toBe('damaged');
    expect(refusal(value('1e999'))).toBe('damaged');
    expect(refusal(value('1e308'))).toBe('taken');
    expect(refusal(value('{"a":[{"b":1}]}'))).toBe('taken');
  });

  it('is refused by its size before it is looked at', () => {
    expect(refusal(' '.repeat(LARGEST_BACKUP + 1))).toBe('too-large');
    expect(refusal('ж'.repeat(10_000_000))).toBe('too-large');
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => refusal(text) !== 'taken'));
    fc.assert(fc.property(fc.json(), (text) => refusal(text) !== 'taken'));
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom('app', 'format', 'made', 'profile'), fc.jsonValue()),
        (records, changes) => {
          refusal(backupText(records, changes));
        },
      ),
    );
    fc.assert(
      fc.property(anyBackup, fc.nat(), fc.string({ maxLength: 3 }), (backup, at, noise) => {
        const text = encodeBackup(backup);
        const place = at % text.length;
        refusal(text.slice(0, place) + noise + text.slice(place + noise.length));
      }),
    );
  });
});
