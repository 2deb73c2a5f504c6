import { rmSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from './failure.mjs';
import { installFailureMessage, isLockfileRefusal, isNetworkFailure } from './install-failure.mjs';
import { forgetInstall, isInstalled, isLockfileInStep, rememberInstall } from './install-state.mjs';
import { withLock } from './lock.mjs';
import { note } from './messages.mjs';
import { runNpm } from './npm.mjs';

const PING_MS = 20_000;

const OPTIONS = [
  // Everything here is a development dependency: NODE_ENV=production must not leave it out.
  '--include=dev',
  '--no-audit',
  '--no-fund',
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
  const unreachable = await whyUnreachable(root);
  // npm would try an unreachable registry for minutes, while its cache may hold all that is needed.
  const source = unreachable ? '--offline' : '--prefer-offline';
  forgetInstall(root);
  let { status, output } = await runNpm(['ci', ...OPTIONS, source], root, { onStart: lock.alsoHeldBy });
  if (status !== 0 && isLockfileRefusal(output) && isLockfileInStep(root)) {
    // `npm ci` also refuses a lockfile without the builds for other machines, which not every registry offers and npm
    // then leaves out (https://github.com/npm/cli/issues/9846). `npm install` keeps to the lockfile all the same.
    rmSync(path.join(root, 'node_modules'), { recursive: true, force: true });
    ({ status, output } = await runNpm(['install', '--no-save', ...OPTIONS, source], root, {
      onStart: lock.alsoHeldBy,
    }));
  }
  if (status !== 0) throw new CommandFailure(installFailureMessage([unreachable, output].filter(Boolean).join('\n')));
  rememberInstall(root);
}

/**
 * What npm says when the registry does not answer; nothing when it does, be it with a refusal.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>}
 */
async function whyUnreachable(root) {
  const { status, output, timedOut } = await runNpm(
    ['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'],
    root,
    {
      timeout: PING_MS,
    },
  );
  if (timedOut) return `The npm registry did not answer within ${PING_MS / 1000} seconds (ETIMEDOUT).`;
  return status !== 0 && isNetworkFailure(output) ? output.trimEnd() : undefined;
}
