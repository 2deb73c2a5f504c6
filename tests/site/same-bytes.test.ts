import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localProgram } from '../../src/commands/local-program.mjs';
import { files, read } from './dist.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const again = mkdtempSync(join(tmpdir(), 'second-build-'));
const forPrograms = files.filter((file) => file.endsWith('.ics') || file === '/calendar/dates.json').sort();

describe('what a second build makes for other programs, on a machine at the other end of the world', () => {
  beforeAll(() => {
    const { program, args } = localProgram('astro', root, process.execPath);
    const env = { ...process.env, TZ: 'Pacific/Honolulu', LC_ALL: 'en_US.UTF-8' };
    const { status, stdout, stderr } = spawnSync(program, [...args, 'build', '--outDir', again], {
      ...{ cwd: root, env, encoding: 'utf8' },
    });
    if (status !== 0) throw new Error(`The second build failed:\n${stdout}\n${stderr}`);
  }, 120_000);
  afterAll(() => rmSync(again, { recursive: true }));

  it.each(forPrograms)('%s is the same to the byte', (file) => {
    expect(readFileSync(join(again, file)).equals(read(file))).toBe(true);
  });
});
