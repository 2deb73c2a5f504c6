import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { npmCommand } from '#commands/npm.mjs';

/** An npm in a folder of its own, until the test ends. */
function someNpm(): string {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cli = join(folder, 'npm-cli.js');
  writeFileSync(cli, '');
  return cli;
}

describe('the npm of an install', () => {
  it('is the one that runs the command', () => {
    const npm = someNpm();
    expect(npmCommand({ npm_execpath: npm }, execPath)).toEqual({ program: execPath, args: [npm] });
  });

  it.each([undefined, '/gone/npm-cli.js', fileURLToPath(import.meta.url)])(
    'is the one on the PATH when the command was run by %s',
    (npm) => {
      expect(npmCommand(npm ? { npm_execpath: npm } : {}, execPath)).toEqual({ program: 'npm', args: [] });
    },
  );

  it('is the one on the PATH when the Node of this command was removed with node_modules', () => {
    const gone = '/project/node_modules/node/bin/node';
    expect(npmCommand({ npm_execpath: someNpm() }, gone)).toEqual({ program: 'npm', args: [] });
  });
});
