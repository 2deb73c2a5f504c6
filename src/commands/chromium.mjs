import process from 'node:process';
import { chromiumSources } from './chromium-sources.mjs';
import { CommandFailure } from './failure.mjs';

/** The variables that may name a browser, and the names under which one may be on the PATH: the first wins. */
const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH'];
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where a browser can come from.
 *
 * @typedef {object} ChromiumSources
 * @property {NodeJS.ProcessEnv} env
 * @property {(file: string) => boolean} isFile
 * @property {(program: string) => string | undefined} onPath
 * @property {(file: string) => Promise<boolean>} starts Whether the browser runs on this machine.
 * @property {() => Promise<string | undefined>} downloaded Playwright's own browser, when it is there.
 * @property {() => Promise<void>} download Lets Playwright fetch its browser, if it can.
 * @property {() => Promise<void>} installPackage Lets the system install its browser, if it can.
 */

/**
 * The browser for the tests on this machine, installed when it has none.
 *
 * @param {string} root
 * @param {string} node
 * @returns {Promise<string>}
 */
export function chromiumForTests(root, node) {
  return findChromium(chromiumSources(root, node, process.env));
}

/**
 * The path of a browser that starts. What the person named is taken or refused, never passed over.
 *
 * @param {ChromiumSources} sources
 * @returns {Promise<string>}
 */
export async function findChromium(sources) {
  const named = await namedBrowser(sources);
  if (named) return named;
  const present = (await installedBrowser(sources)) || (await downloadedBrowser(sources));
  if (present) return present;
  await sources.download();
  const fetched = await downloadedBrowser(sources);
  if (fetched) return fetched;
  await sources.installPackage();
  const installed = await installedBrowser(sources);
  if (installed) return installed;
  throw new CommandFailure(
    [
      'The browser tests need Chromium, and none was found that starts, nor could one be installed.',
      'Install Chromium or Google Chrome (Debian: apt-get install chromium; anywhere: npx playwright install --with-deps chromium),',
      'or name one that you have: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}

/**
 * @param {ChromiumSources} sources
 * @returns {Promise<string | undefined>}
 */
async function namedBrowser({ env, isFile, starts }) {
  const variable = VARIABLES.find((name) => env[name]);
  const file = variable && env[variable];
  if (!file) return undefined;
  if (!isFile(file))
    throw new CommandFailure(`${variable}=${file}: there is no such file. Correct the path or unset ${variable}.`);
  if (await starts(file)) return file;
  throw new CommandFailure(
    `${variable}=${file}: this browser does not start. See what "${file} --version" says, or unset ${variable}.`,
  );
}

/**
 * @param {ChromiumSources} sources
 * @returns {Promise<string | undefined>}
 */
async function installedBrowser({ onPath, starts }) {
  for (const program of PROGRAMS) {
    const file = onPath(program);
    // Ubuntu's chromium-browser, for one, only points to a store that containers do not have.
    if (file && (await starts(file))) return file;
  }
  return undefined;
}

/**
 * @param {ChromiumSources} sources
 * @returns {Promise<string | undefined>}
 */
async function downloadedBrowser({ downloaded, starts }) {
  const file = await downloaded();
  return file && (await starts(file)) ? file : undefined;
}
