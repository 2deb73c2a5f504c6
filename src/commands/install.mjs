import { existsSync } from 'node:fs';
import process from 'node:process';
import { CommandFailure } from './failure.mjs';
import { installFailureMessage } from './install-failure.mjs';
import { forgetInstall, isInstalled, rememberInstall } from './install-state.mjs';
import { withLock } from './lock.mjs';
import { note } from './messages.mjs';
import { runToEnd } from './run-to-end.mjs';

const INSTALL_ARGS = [
  'ci',
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
  const npm = npmCommand(process.env, process.execPath);
  const { status, output, startError } = await runToEnd(npm.program, [...npm.args, ...INSTALL_ARGS], {
    cwd: root,
    env: { CI: 'true', ...process.env },
    output: 'keep',
    onStart: lock.alsoHeldBy,
  });
  if (startError) {
    throw new CommandFailure(`npm could not be started (${startError.message}). Install Node with npm and try again.`);
  }
  if (status !== 0) throw new CommandFailure(installFailureMessage(output));
  rememberInstall(root);
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
