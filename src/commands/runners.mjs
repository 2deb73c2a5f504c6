import { CommandFailure } from './failure.mjs';
import { playwrightCounts, vitestCounts } from './report.mjs';

/**
 * @typedef {object} Runner
 * @property {string} name
 * @property {string} program
 * @property {boolean} needsSite Whether it looks at the built site.
 * @property {boolean} needsBrowser
 * @property {boolean} needsKhal Whether a calendar program must be there; see `khal.mjs`.
 * @property {boolean} [onlyNamed] Runs when it is named, and not with all the others.
 * @property {(reportFile: string) => { args: string[], env: Record<string, string> }} command
 * @property {(json: string) => import('./report.mjs').Counts} read
 */

/** @type {Runner[]} */
const RUNNERS = [
  vitestProject('unit', { needsSite: false }),
  vitestProject('dom', { needsSite: false }),
  vitestProject('site', { needsSite: true }),
  { ...vitestProject('khal', { needsSite: true }), needsKhal: true },
  inBrowser('e2e', 'tests/playwright.config.ts'),
  // Measures: figures of a busy machine must not fail a test.
  { ...inBrowser('bench', 'tests/bench/playwright.config.ts'), onlyNamed: true },
];

/**
 * The runners that were named on the command line; all tests when none was.
 *
 * @param {string[]} names
 * @returns {Runner[]}
 */
export function selectRunners(names) {
  const known = RUNNERS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new CommandFailure(`There are no tests named ${unknown.join(', ')}. Choose from: ${known.join(', ')}.`);
  }
  return RUNNERS.filter(({ name, onlyNamed }) => (names.length === 0 ? !onlyNamed : names.includes(name)));
}

/**
 * @param {string} name
 * @param {string} config
 * @returns {Runner}
 */
function inBrowser(name, config) {
  return {
    name,
    program: 'playwright',
    needsSite: true,
    needsBrowser: true,
    needsKhal: false,
    command: (reportFile) => ({
      args: ['test', '--config', config, '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
    }),
    read: playwrightCounts,
  };
}

/**
 * @param {string} name
 * @param {{ needsSite: boolean }} needs
 * @returns {Runner}
 */
function vitestProject(name, { needsSite }) {
  return {
    name,
    program: 'vitest',
    needsSite,
    needsBrowser: false,
    needsKhal: false,
    command: (reportFile) => ({
      args: [
        ...['run', '--config', 'tests/vitest.config.ts', '--project', name],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
      ],
      env: {},
    }),
    read: vitestCounts,
  };
}
