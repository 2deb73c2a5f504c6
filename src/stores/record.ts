/**
 * A record is a set of registers under a key of its own: the ticks of one checklist in one cycle, the settings of one profile.
 *
 * Two tabs never overwrite each other. A write takes what is on the screen and what is stored at this very moment, joins both, changes one
 * register and stores the result; and what another tab has stored is joined with what is on the screen.
 */
import { atom, onMount, type WritableAtom } from 'nanostores';
import { equalRegisters, mergeRegisters, NOTHING_WRITTEN, type Registers } from '#domain/records/registers.ts';
import { decodeRegisters, encodeRegisters } from '#domain/records/saved-registers.ts';
import { readStored, readText, reportUnreadable, UNREADABLE_SUFFIX, writeText } from './safe-storage.ts';

/** The record under a key; asked twice, it is the same. It follows other tabs while someone listens to it. */
export function openRecord(key: string, former?: FormerFormat): RecordStore {
  const record = records.get(key) ?? createRecord(key, former);
  records.set(key, record);
  return record;
}

/** Changes a record and stores it. */
export function updateRecord(record: RecordStore, change: (registers: Registers) => Registers): void {
  const text = readStored(record.key);
  const stored = text === undefined ? NOTHING_WRITTEN : decodeRegisters(text);
  // A text that cannot be read is set aside first; when there is no room for that, it is not overwritten either.
  const mayWrite = stored !== undefined || setAside(record.key, text ?? '');
  const changed = change(mergeRegisters(shownRegisters(record), stored ?? NOTHING_WRITTEN));
  if (mayWrite && changed.size > 0) writeText(record.key, encodeRegisters(changed));
  record.set(changed);
}

const records = new Map<string, RecordStore>();

function createRecord(key: string, former: FormerFormat | undefined): RecordStore {
  const readFormer = (): Registers => (former ? readOrReport(readText(former.key), former.decode) : NOTHING_WRITTEN);
  const read = (): Registers => mergeRegisters(readOrReport(readText(key), decodeRegisters), readFormer());
  const record = Object.assign(atom(read()), { key, readFormer });
  onMount(record, () => {
    const follow = (): void => {
      const stored = read();
      const joined = mergeRegisters(shownRegisters(record), stored);
      if (!equalRegisters(joined, record.get())) record.set(joined);
      // Browsers tell tabs of each other's writes a little late: of two that wrote at once, the one that hears of it stores both.
      if (!equalRegisters(joined, stored)) updateRecord(record, () => joined);
    };
    const hear = ({ key: changed, newValue }: StorageEvent): void => {
      if ((changed === key && newValue === null) || changed === null) record.set(read());
      else if (changed === key || changed === former?.key) follow();
    };
    window.addEventListener('storage', hear);
    // The page that the back button brings back has slept through what other tabs did.
    window.addEventListener('pageshow', follow);
    follow();
    return () => {
      window.removeEventListener('storage', hear);
      window.removeEventListener('pageshow', follow);
    };
  });
  return record;
}

/** What is on the screen. Where nothing is stored any more, the reader has cleared it in another tab: it must not come back from here. */
function shownRegisters(record: RecordStore): Registers {
  return readText(record.key) === undefined ? record.readFormer() : record.get();
}

function readOrReport(text: string | undefined, decode: (text: string) => Registers | undefined): Registers {
  if (text === undefined) return NOTHING_WRITTEN;
  const registers = decode(text);
  if (registers === undefined) reportUnreadable();
  return registers ?? NOTHING_WRITTEN;
}

/** Keeps an unreadable text under a name of its own, after those kept before. Tells whether that worked. */
function setAside(key: string, text: string): boolean {
  reportUnreadable();
  const asideKey = `${key}${UNREADABLE_SUFFIX}`;
  const earlier = readStored(asideKey);
  return earlier?.includes(text) || writeText(asideKey, earlier === undefined ? text : `${earlier}\n${text}`);
}

/** Only `updateRecord` sets it. */
export type RecordStore = WritableAtom<Registers> & {
  readonly key: string;
  /** What stands under the key of an earlier release. */
  readonly readFormer: () => Registers;
};

/** A key of an earlier release, which is read for ever and never written. */
interface FormerFormat {
  readonly key: string;
  readonly decode: (text: string) => Registers | undefined;
}
