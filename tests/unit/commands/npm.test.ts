import { fileURLToPath } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { npmCommand } from '#commands/npm.mjs';

describe('the npm of an install', () => {
  it('is the one that runs the command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'npm-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const cli = join(folder, 'npm-cli.js');
    writeFileSync(cli, '');
    expect(npmCommand({ npm_execpath: cli }, '/usr/bin/node')).toEqual({ program: '/usr/bin/node', args: [cli] });
  });

  it.each([undefined, '/gone/npm-cli.js', fileURLToPath(import.meta.url)])(
    'is the one on the PATH when the command was run by %s',
    (path) => {
      expect(npmCommand(path ? { npm_execpath: path } : {}, '/usr/bin/node')).toEqual({ program: 'npm', args: [] });
    },
  );
});
