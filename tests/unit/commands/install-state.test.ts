import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { forgetInstall, isInstalled, isLockfileInStep, rememberInstall } from '#commands/install-state.mjs';

const linux = { os: 'linux', cpu: 'x64' };
const mac = { os: 'darwin', cpu: 'arm64' };

const astro = { version: '7.0.0', integrity: 'sha512-a' };
const linuxBuild = { version: '1.0.0', integrity: 'sha512-l', optional: true, os: ['linux'], cpu: ['x64'] };
const macBuild = { version: '1.0.0', integrity: 'sha512-m', optional: true, os: ['darwin'], cpu: ['arm64'] };
const locked = {
  '': { devDependencies: { astro: '^7.0.0' } },
  'node_modules/astro': astro,
  'node_modules/@build/linux': linuxBuild,
  'node_modules/@build/mac': macBuild,
};
const installed = { 'node_modules/astro': astro, 'node_modules/@build/linux': linuxBuild };

let root: string;

function write(file: string, content: object) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify(content));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-state-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  write('package.json', { scripts: {}, devDependencies: { astro: '^7.0.0' } });
  write('package-lock.json', { packages: locked });
  write('node_modules/astro/package.json', astro);
});

describe('the packages after an install by a command', () => {
  beforeEach(() => rememberInstall(root, linux));

  it('are up to date', () => {
    expect(isInstalled(root, linux)).toBe(true);
  });

  it('stay so when package.json changes in what is no dependency', () => {
    write('package.json', { scripts: { start: 'x' }, devDependencies: { astro: '^7.0.0' } });
    expect(isInstalled(root, linux)).toBe(true);
  });

  it.each([
    [
      'the lockfile changes',
      () => write('package-lock.json', { packages: { ...locked, 'node_modules/@build/mac': {} } }),
    ],
    ['a dependency changes', () => write('package.json', { devDependencies: { astro: '^8.0.0' } })],
    ['a package is missing', () => rmSync(join(root, 'node_modules/astro'), { recursive: true })],
    ['everything is missing', () => rmSync(join(root, 'node_modules'), { recursive: true })],
    ['a new install has begun', () => forgetInstall(root)],
  ])('are not when %s', (_, change) => {
    change();
    expect(isInstalled(root, linux)).toBe(false);
  });

  it('are not on another kind of machine', () => {
    expect(isInstalled(root, mac)).toBe(false);
  });
});

describe('the packages after an install by hand', () => {
  beforeEach(() => write('node_modules/.package-lock.json', { packages: installed }));

  it('are up to date when npm recorded all of the lockfile', () => {
    expect(isInstalled(root, linux)).toBe(true);
  });

  it.each([
    [
      'npm recorded another version',
      () =>
        write('node_modules/.package-lock.json', {
          packages: { ...installed, 'node_modules/astro': { ...astro, version: '6.0.0' } },
        }),
    ],
    ['a recorded package is missing', () => rmSync(join(root, 'node_modules/astro'), { recursive: true })],
    [
      'package.json has run ahead of the lockfile',
      () => write('package.json', { devDependencies: { astro: '^8.0.0' } }),
    ],
    ['the record is damaged', () => writeFileSync(join(root, 'node_modules/.package-lock.json'), '{')],
    ['a new install has begun', () => forgetInstall(root)],
  ])('are not when %s', (_, change) => {
    change();
    expect(isInstalled(root, linux)).toBe(false);
  });

  it('are not when they were brought from another kind of machine', () => {
    expect(isInstalled(root, mac)).toBe(false);
  });
});

describe('the lockfile', () => {
  it('is in step with package.json when both ask for the same', () => {
    expect(isLockfileInStep(root)).toBe(true);
    write('package.json', { devDependencies: { astro: '^7.0.0', zod: '^4.0.0' } });
    expect(isLockfileInStep(root)).toBe(false);
  });

  it('is asked back when it is missing', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(() => isInstalled(root, linux)).toThrow('package-lock.json is missing or damaged');
  });
});
