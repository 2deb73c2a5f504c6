import { spawn } from 'node:child_process';
import process from 'node:process';
import { CommandFailure, signalStatus } from './failure.mjs';

/** @type {NodeJS.Signals[]} */
const FORWARDED = ['SIGINT', 'SIGTERM'];

/**
 * Starts a program that takes over the terminal until it ends, and gives its exit status. Requests to stop are passed
 * on to it.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions }} options
 * @returns {Promise<number>}
 */
export async function handOver(program, args, options) {
  const child = spawn(program, args, options);
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // Ctrl-C in a terminal reaches the program by itself; sent twice, many programs take it for "stop at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', (error) => reject(new CommandFailure(`${program} could not be started: ${error.message}`)));
      child.on('exit', (status, signal) => resolve(signal ? signalStatus(signal) : (status ?? 1)));
    });
  } finally {
    for (const signal of FORWARDED) process.off(signal, forward);
  }
}
