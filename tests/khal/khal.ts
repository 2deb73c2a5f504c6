import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const program = process.env['KHAL_PATH'];

if (!program) throw new Error('KHAL_PATH names no khal: run these tests by `npm test khal`');

/** The dates of a listing: no test has events outside. */
const RANGE = ['2020-01-01', '2040-01-01'];
const COLUMNS = ['uid', 'start-long', 'end-long', 'cancelled', 'title'];

/** Debian's calendar program with an empty calendar of its own, in the time zone of the test; gone when the test is over. */
export function freshKhal(): Khal {
  const folder = mkdtempSync(join(tmpdir(), 'khal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const calendar = join(folder, 'calendar');
  const config = join(folder, 'config');
  mkdirSync(calendar);
  writeFileSync(config, configText(calendar, join(folder, 'khal.db')));
  const khal = (...args: string[]) => run(['--config', config, ...args], folder);
  return {
    import: (files) => void khal('import', '--batch', '--include-calendar', 'test', ...files),
    events: () => {
      const format = COLUMNS.map((column) => `{${column}}`).join('{tab}');
      const listing = khal('list', '--once', '--day-format', '', '--format', format, ...RANGE);
      return listing.split('\n').filter(Boolean).map(toEvent);
    },
    storedFiles: () => readdirSync(calendar).length,
  };
}

export interface Khal {
  /** Takes calendar files in, as a person's double click would. */
  import: (files: readonly string[]) => void;
  /** What it shows, by day. */
  events: () => KhalEvent[];
  /** How many events it keeps: each is a file. */
  storedFiles: () => number;
}

export interface KhalEvent {
  uid: string;
  /** `2026-09-15` of a whole day, `2026-09-15T14:00` on the clock of the machine otherwise. */
  start: string;
  /** The last day, included, of whole days. */
  end: string;
  isCancelled: boolean;
  title: string;
}

function toEvent(line: string): KhalEvent {
  const [uid = '', start = '', end = '', cancelled = '', title = ''] = line.split('\t');
  return { uid, start, end, isCancelled: cancelled !== '', title };
}

function configText(calendar: string, database: string): string {
  return `
[calendars]
[[test]]
path = ${calendar}
[sqlite]
path = ${database}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
`;
}

/** What khal prints. Its home is the folder of the test, so that nothing of the person's own calendars is touched. */
function run(args: string[], home: string): string {
  const env = { ...process.env, HOME: home, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr, error } = spawnSync(program ?? '', args, { env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`khal ${args.join(' ')} ended with status ${status}:\n${stderr}`);
  return stdout;
}
