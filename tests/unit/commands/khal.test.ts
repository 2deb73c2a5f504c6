import { describe, expect, it, vi } from 'vitest';
import { findKhal } from '#commands/khal.mjs';

const KHAL = '/usr/bin/khal';

interface Machine {
  env?: Record<string, string>;
  /** Files that are there and start. */
  working?: string[];
  /** Files that are there but do not start. */
  broken?: string[];
  afterPackage?: string;
}

/** A machine with these programs; tells how often it installed. */
function machine({ env = {}, working = [], broken = [], afterPackage }: Machine) {
  const starting = new Set(working);
  const files = () => [...broken, ...starting];
  const installPackage = vi.fn(() => {
    if (afterPackage) starting.add(afterPackage);
    return Promise.resolve();
  });
  const sources = {
    env,
    isFile: (file: string) => files().includes(file),
    onPath: (program: string) => files().find((file) => file === `/usr/bin/${program}`),
    starts: (file: string) => Promise.resolve(starting.has(file)),
    installPackage,
  };
  return { installPackage, find: (isRequired = false) => findKhal(sources, { isRequired }) };
}

describe('khal for the tests', () => {
  it('is the one that KHAL_PATH names, before that of the PATH', async () => {
    await expect(machine({ env: { KHAL_PATH: '/a' }, working: ['/a', KHAL] }).find()).resolves.toBe('/a');
    const { find, installPackage } = machine({ working: [KHAL] });
    await expect(find()).resolves.toBe(KHAL);
    expect(installPackage).not.toHaveBeenCalled();
  });

  it('is not looked for elsewhere when the named one is missing or does not start', async () => {
    const missing = machine({ env: { KHAL_PATH: '/nowhere' }, working: [KHAL] });
    await expect(missing.find()).rejects.toThrow('KHAL_PATH=/nowhere: there is no such file.');
    const broken = machine({ env: { KHAL_PATH: '/broken' }, broken: ['/broken'], working: [KHAL] });
    await expect(broken.find()).rejects.toThrow('KHAL_PATH=/broken: this khal does not start.');
  });

  it('is installed from the system’s packages when there is none', async () => {
    const { find, installPackage } = machine({ afterPackage: KHAL });
    await expect(find()).resolves.toBe(KHAL);
    expect(installPackage).toHaveBeenCalledOnce();
  });

  it('is done without where none can be had, with a notice', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await expect(machine({ broken: [KHAL] }).find()).resolves.toBeUndefined();
      expect(written.mock.calls.join()).toContain('This run does without these tests.');
    } finally {
      written.mockRestore();
    }
  });

  it('is not done without where it is required', async () => {
    await expect(machine({}).find(true)).rejects.toThrow('KHAL_PATH=/path/to/khal npm test');
  });
});
