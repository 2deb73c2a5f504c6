import { describe, expect, it } from 'vitest';
import { findChromium } from '#commands/chromium.mjs';

interface Machine {
  env?: Record<string, string>;
  /** Files that are there but do not start. */
  broken?: string[];
  /** Files that are there and start. */
  working?: string[];
  afterDownload?: string;
  afterPackage?: string;
}

const OWN = '/cache/playwright/chrome';

/** A machine with these browsers; keeps the steps that would change it. */
function machine({ env = {}, broken = [], working = [], afterDownload, afterPackage }: Machine) {
  const starting = new Set(working);
  const files = () => [...broken, ...starting];
  const steps: string[] = [];
  const step = (name: string, brings?: string) => {
    steps.push(name);
    if (brings) starting.add(brings);
    return Promise.resolve();
  };
  const sources = {
    env,
    isFile: (file: string) => files().includes(file),
    onPath: (program: string) => files().find((file) => file === `/usr/bin/${program}`),
    starts: (file: string) => Promise.resolve(starting.has(file)),
    downloaded: () => Promise.resolve(files().find((file) => file === OWN)),
    download: () => step('download', afterDownload),
    installPackage: () => step('package', afterPackage),
  };
  return { steps, found: () => findChromium(sources) };
}

describe('the browser for the tests', () => {
  it('is the one that CHROMIUM_PATH names, then CHROME_PATH, before any other', async () => {
    const working = ['/a', '/b', '/usr/bin/chromium', OWN];
    await expect(machine({ env: { CHROMIUM_PATH: '/a', CHROME_PATH: '/b' }, working }).found()).resolves.toBe('/a');
    await expect(machine({ env: { CHROMIUM_PATH: '', CHROME_PATH: '/b' }, working }).found()).resolves.toBe('/b');
  });

  it('is not looked for elsewhere when the named one is missing or does not start', async () => {
    const working = ['/usr/bin/chromium'];
    const missing = machine({ env: { CHROME_PATH: '/nowhere' }, working });
    await expect(missing.found()).rejects.toThrow('CHROME_PATH=/nowhere: there is no such file.');
    const broken = machine({ env: { CHROMIUM_PATH: '/broken' }, broken: ['/broken'], working });
    await expect(broken.found()).rejects.toThrow('CHROMIUM_PATH=/broken: this browser does not start.');
  });

  it('is the first on the PATH that starts', async () => {
    const both = machine({ working: ['/usr/bin/google-chrome', '/usr/bin/chromium', OWN] });
    await expect(both.found()).resolves.toBe('/usr/bin/chromium');
    const stub = machine({ broken: ['/usr/bin/chromium-browser'], working: ['/usr/bin/google-chrome-stable'] });
    await expect(stub.found()).resolves.toBe('/usr/bin/google-chrome-stable');
  });

  it('is Playwright’s own when it was downloaded before', async () => {
    const { found, steps } = machine({ working: [OWN] });
    await expect(found()).resolves.toBe(OWN);
    expect(steps).toEqual([]);
  });

  it('is downloaded when there is none', async () => {
    const { found, steps } = machine({ afterDownload: OWN });
    await expect(found()).resolves.toBe(OWN);
    expect(steps).toEqual(['download']);
  });

  it('is installed from the system’s packages when the download brings none', async () => {
    const { found, steps } = machine({ afterPackage: '/usr/bin/chromium' });
    await expect(found()).resolves.toBe('/usr/bin/chromium');
    expect(steps).toEqual(['download', 'package']);
  });

  it('is asked of the person when nothing brings one', async () => {
    await expect(machine({}).found()).rejects.toThrow('CHROMIUM_PATH=/path/to/chromium npm test');
  });
});
