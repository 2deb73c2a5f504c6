import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { descendants, isRunning, processTable } from './process-table.mjs';

const GRACE_MS = 5000;
const POLL_MS = 50;

/**
 * Stops a process with everything it started and waits for their end, so that no orphan is left behind.
 *
 * @param {number} pid
 */
export async function stopProcessTree(pid) {
  const tree = [pid, ...descendants(pid, processTable())];
  send('SIGTERM', tree);
  const deadline = Date.now() + GRACE_MS;
  while (tree.some(isRunning) && Date.now() < deadline) await pause(POLL_MS);
  send('SIGKILL', tree.filter(isRunning));
}

/**
 * @param {NodeJS.Signals} signal
 * @param {number[]} pids
 */
function send(signal, pids) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}
