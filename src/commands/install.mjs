import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CommandFailure } from './failure.mjs';
import { installFailureMessage, isLockfileRefusal } from './install-failure.mjs';
import { forgetInstall, isInstalled, isLockfileInStep, rememberInstall } from './install-state.mjs';
import { withLock } from './lock.mjs';
import { note } from './messages.mjs';
import { runToEnd } from './run-to-end.mjs';

const NPM_OPTIONS = [
  // Everything here is a development dependency: NODE_ENV=production must not leave it out.
  '--include=dev',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--loglevel=error',
  // By default npm keeps trying an unreachable registry for more than a minute.
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
];

/**
 * Installs the packages of the lockfile unless they are already there.
 *
 * @param {string} root
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await withLock('installing the packages', root, async (lock) => {
    if (!isInstalled(root)) await install(root, lock);
  });
}

/**
 * @param {string} root
 * @param {import('./lock.mjs').Lock} lock
 */
async function install(root, lock) {
  note('Installing the packages; this takes about a minute.');
  forgetInstall(root);
  let { status, output } = await runNpm(['ci'], root, lock);
  if (status !== 0 && isLockfileRefusal(output) && isLockfileInStep(root)) {
    // `npm ci` also refuses a lockfile without the builds for other machines, which not every registry offers and npm
    // then leaves out (https://github.com/npm/cli/issues/9846). `npm install` keeps to the lockfile all the same.
    rmSync(path.join(root, 'node_modules'), { recursive: true, force: true });
    ({ status, output } = await runNpm(['install', '--no-save'], root, lock));
  }
  if (status !== 0) throw new CommandFailure(installFailureMessage(output));
  rememberInstall(root);
}

/**
 * @param {string[]} command
 * @param {string} root
 * @param {import('./lock.mjs').Lock} lock
 * @returns {Promise<{ status: number | null, output: string }>}
 */
async function runNpm(command, root, lock) {
  const npm = npmCommand(process.env, process.execPath);
  const result = await runToEnd(npm.program, [...npm.args, ...command, ...NPM_OPTIONS], {
    cwd: root,
    env: { CI: 'true', ...process.env },
    output: 'keep',
    onStart: lock.alsoHeldBy,
  });
  if (!result.startError) return result;
  throw new CommandFailure(
    `npm could not be started (${result.startError.message}). Install Node with npm and run the command again.`,
  );
}

/**
 * How to start npm: the very npm that runs this command when there is one, else the one on the PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @returns {{ program: string, args: string[] }}
 */
export function npmCommand(env, node) {
  const npm = env.npm_execpath;
  // Other package managers name themselves here too, but they do not read npm's lockfile.
  return npm && npm.endsWith('npm-cli.js') && existsSync(npm)
    ? { program: node, args: [npm] }
    : { program: 'npm', args: [] };
}
