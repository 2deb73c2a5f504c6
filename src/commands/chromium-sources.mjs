import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { localProgram } from './local-program.mjs';
import { note } from './messages.mjs';
import { toolEnvironment } from './node.mjs';
import { runToEnd } from './run-to-end.mjs';

const START_MS = 30_000;
const DOWNLOAD_MS = 120_000;
const PACKAGE_MS = 600_000;
const SHOWN_LINES = 5;

/**
 * The places of this machine where a browser can come from.
 *
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./chromium.mjs').ChromiumSources}
 */
export function chromiumSources(root, node, env) {
  const tools = toolEnvironment(node, root, env);
  /**
   * @param {string} program
   * @param {string[]} args
   * @param {number} timeout
   * @param {NodeJS.ProcessEnv} [extra]
   */
  const run = (program, args, timeout, extra) =>
    runToEnd(program, args, { cwd: root, env: { ...tools, ...extra }, output: 'keep', timeout });

  return {
    env,
    isFile,
    onPath: (program) => findOnPath(program, env.PATH),
    async starts(file) {
      const { status, output } = await run(file, ['--version'], START_MS);
      return status === 0 && /\d+\.\d+/.test(output);
    },
    async downloaded() {
      const question = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
      const { status, output } = await run(node, ['-e', question], START_MS);
      return status === 0 && existsSync(output) ? output : undefined;
    },
    async download() {
      note('No Chromium was found: Playwright tries to download one, for two minutes at most.');
      const { program, args } = localProgram('playwright', root, node);
      tellFailure(await run(program, [...args, 'install', '--no-shell', 'chromium'], DOWNLOAD_MS));
    },
    async installPackage() {
      const isRoot = process.getuid !== undefined && process.getuid() === 0;
      if (!isRoot || findOnPath('apt-get', env.PATH) === undefined) return;
      note('Installing the system package of Chromium; this takes a few minutes.');
      const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
      tellFailure(await run('apt-get', ['update', '-q'], PACKAGE_MS, quiet));
      const packages = ['chromium', 'fonts-liberation'];
      tellFailure(
        await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], PACKAGE_MS, quiet),
      );
    },
  };
}

/**
 * The full path of a program, as a shell would find it.
 *
 * @param {string} program
 * @param {string | undefined} pathVariable
 * @returns {string | undefined}
 */
export function findOnPath(program, pathVariable) {
  const folders = (pathVariable || '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program)).find(isProgram);
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return isFile(file);
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}

/**
 * One way of several did not work: the end of what it said may explain why, while the next way is tried.
 *
 * @param {import('./run-to-end.mjs').RunResult} result
 */
function tellFailure({ status, output, timedOut, startError }) {
  if (status === 0) return;
  const said = startError ? startError.message : output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
  note(timedOut ? `${said}\nIt took too long and was stopped.` : said);
}
