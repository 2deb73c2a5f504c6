import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** @typedef {{ pid: number, parent: number }} ProcessEntry */

/**
 * All processes that descend from one, nearest first.
 *
 * @param {number} pid
 * @param {ProcessEntry[]} table
 * @returns {number[]}
 */
export function descendants(pid, table) {
  const found = [pid];
  for (const ancestor of found) {
    found.push(...table.filter(({ parent }) => parent === ancestor).map((entry) => entry.pid));
  }
  return found.slice(1);
}

/**
 * Whether a process still runs. One that ended but was not yet collected by its parent does not.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return process.platform !== 'linux' || procEntry(String(pid)) !== undefined;
}

/**
 * The processes of this machine; empty where they cannot be listed.
 *
 * @returns {ProcessEntry[]}
 */
export function processTable() {
  if (process.platform === 'linux') return procTable();
  if (process.platform === 'win32') return [];
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return { pid: Number(pid), parent: Number(parent) };
  });
}

/** @returns {ProcessEntry[]} */
function procTable() {
  const entries = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return entries.map(procEntry).filter(/** @returns {entry is ProcessEntry} */ (entry) => entry !== undefined);
}

/**
 * Reads /proc (minimal Linux images have no `ps`); nothing for a process that has ended.
 *
 * @param {string} pid
 * @returns {ProcessEntry | undefined}
 */
function procEntry(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name in brackets, may itself contain spaces and brackets.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : { pid: Number(pid), parent: Number(parent) };
  } catch {
    return undefined;
  }
}
