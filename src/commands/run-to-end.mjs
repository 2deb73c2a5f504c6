import { spawn } from 'node:child_process';
import process from 'node:process';
import { Interrupted } from './failure.mjs';
import { stopProcessTree } from './stop-process.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {'show' | 'keep'} output Show the output at once, or keep it for the result.
 * @property {number} [timeout] Milliseconds after which the program is stopped.
 * @property {(pid: number) => void} [onStart]
 */

/**
 * @typedef {object} RunResult
 * @property {number | null} status The exit status; null when it did not end by itself.
 * @property {string} output Both streams as they came, when kept.
 * @property {boolean} timedOut
 * @property {NodeJS.ErrnoException} [startError] Why the program could not be started.
 */

/**
 * Runs a program without input to its end. When this process is asked to stop, the program is stopped first, with
 * everything it started.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<RunResult>}
 */
export async function runToEnd(program, args, { cwd, env, output, timeout, onStart }) {
  const stream = output === 'show' ? 'inherit' : 'pipe';
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', stream, stream] });
  /** @type {RunResult} */
  const result = { status: null, output: '', timedOut: false };
  /** @type {NodeJS.Signals | undefined} */
  let interruption;
  /** @type {Promise<void> | undefined} */
  let stopping;

  const stop = () => {
    if (child.pid !== undefined && stopping === undefined) stopping = stopProcessTree(child.pid);
  };
  /** @param {NodeJS.Signals} signal */
  const interrupt = (signal) => {
    interruption = signal;
    stop();
  };
  const expire = () => {
    result.timedOut = true;
    stop();
  };
  const timer = timeout === undefined ? undefined : setTimeout(expire, timeout);
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    if (child.pid !== undefined && onStart) onStart(child.pid);
    for (const kept of [child.stdout, child.stderr]) {
      if (kept) kept.setEncoding('utf8').on('data', (text) => (result.output += text));
    }
    await new Promise((resolve) => {
      child.on('close', (status) => resolve((result.status = status)));
      child.on('error', (error) => resolve((result.startError = error)));
    });
    await stopping;
  } finally {
    clearTimeout(timer);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
  if (interruption !== undefined) throw new Interrupted(interruption);
  return result;
}
