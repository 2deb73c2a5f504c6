import { createHash } from 'node:crypto';
import { appendFileSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { note } from './messages.mjs';
import { isRunning } from './process-table.mjs';

const POLL_MS = 300;
/** A process number may be given out anew, so a lock this old is no longer believed. */
const OLDEST_MS = 30 * 60 * 1000;

/** @typedef {{ alsoHeldBy: (pid: number) => void }} Lock */

/**
 * Does work on the project's folder while no other command does the same, and waits for the other one first. The lock
 * of a killed command does not count, unless a program that it started still runs.
 *
 * @template Result
 * @param {string} work What is being done, for the lock's name and for the person who waits.
 * @param {string} root
 * @param {(lock: Lock) => Promise<Result>} action
 * @returns {Promise<Result>}
 */
export async function withLock(work, root, action) {
  const file = lockFile(work, root);
  let waiting = false;
  while (!take(file)) {
    if (!isHeld(file)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!waiting) note(`Another command is ${work}; waiting for it.`);
    waiting = true;
    await pause(POLL_MS);
  }
  try {
    return await action({ alsoHeldBy: (pid) => appendFileSync(file, `${pid}\n`) });
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * The lock lies outside the project: an install empties node_modules, and a leftover must not show in git.
 *
 * @param {string} work
 * @param {string} root
 * @returns {string}
 */
export function lockFile(work, root) {
  const project = createHash('sha256').update(path.resolve(root)).digest('hex').slice(0, 16);
  return path.join(tmpdir(), `${work.replace(/\W+/g, '-')}-${project}.lock`);
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function take(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${process.pid}\n`);
  try {
    // A link appears with its content at once, or fails because the file is there.
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isHeld(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > OLDEST_MS) return false;
    return readFileSync(file, 'utf8').trim().split('\n').map(Number).some(isRunning);
  } catch {
    return false;
  }
}
