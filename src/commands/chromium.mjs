import process from 'node:process';
import { chromiumSources } from './chromium-sources.mjs';
import { CommandFailure } from './failure.mjs';
import { namedProgram, startingProgram } from './system-programs.mjs';

/**
 * The variables that may name a browser, and the names under which one may be on the PATH: the first wins that starts.
 * Ubuntu's chromium-browser, for one, only points to a store that containers do not have.
 */
const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH'];
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where a browser can come from.
 *
 * @typedef {import('./system-programs.mjs').ProgramSources & OwnSources} ChromiumSources
 *
 * @typedef {object} OwnSources
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
  const named = await namedProgram('browser', VARIABLES, sources);
  if (named) return named;
  const present = (await startingProgram(PROGRAMS, sources)) || (await downloadedBrowser(sources));
  if (present) return present;
  await sources.download();
  const fetched = await downloadedBrowser(sources);
  if (fetched) return fetched;
  await sources.installPackage();
  const installed = await startingProgram(PROGRAMS, sources);
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
async function downloadedBrowser({ downloaded, starts }) {
  const file = await downloaded();
  return file && (await starts(file)) ? file : undefined;
}
