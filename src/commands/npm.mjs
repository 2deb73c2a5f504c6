import { existsSync } from 'node:fs';
import process from 'node:process';
import { CommandFailure } from './failure.mjs';
import { runToEnd } from './run-to-end.mjs';

/**
 * Runs npm without questions and decorations, and keeps what it says.
 *
 * @param {string[]} args
 * @param {string} root
 * @param {{ timeout?: number, onStart?: (pid: number) => void }} [options]
 * @returns {Promise<import('./run-to-end.mjs').RunResult>}
 */
export async function runNpm(args, root, options = {}) {
  const npm = npmCommand(process.env, process.execPath);
  const result = await runToEnd(npm.program, [...npm.args, ...args, '--no-progress', '--loglevel=error'], {
    ...options,
    cwd: root,
    env: { CI: 'true', ...process.env },
    output: 'keep',
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
  // Other package managers name themselves here too, but they do not read npm's lockfile. And this command may run under
  // the Node of node_modules, which is gone when node_modules is emptied for an install.
  return npm && npm.endsWith('npm-cli.js') && existsSync(npm) && existsSync(node)
    ? { program: node, args: [npm] }
    : { program: 'npm', args: [] };
}
