import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [link]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/** @typedef {Record<string, LockedPackage>} LockedPackages The `packages` of a lockfile, by folder. */

/** @typedef {{ os: string, cpu: string }} Machine */

/**
 * Whether every package that must be there on any machine has its folder.
 *
 * @param {LockedPackages} locked
 * @param {string} root
 * @returns {boolean}
 */
export function arePresent(locked, root) {
  return Object.entries(locked)
    .filter(([folder, entry]) => folder !== '' && !entry.optional && !entry.link)
    .every(([folder]) => existsSync(path.join(root, folder, 'package.json')));
}

/**
 * Whether npm's own record of node_modules, which it writes when an install has ended well, holds what the lockfile
 * asks for on this machine. It does after `npm ci` or `npm install` by hand.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} recorded
 * @param {Machine} machine
 * @returns {boolean}
 */
export function isRecordedInFull(locked, recorded, machine) {
  return Object.entries(locked)
    .filter(([folder, entry]) => folder !== '' && (!entry.optional || isMadeFor(entry, machine)))
    .every(([folder, { version, integrity }]) => {
      const found = recorded[folder];
      return found !== undefined && found.version === version && found.integrity === integrity;
    });
}

/**
 * Whether an optional package is the build for this very machine, as compilers and browsers' tools have. Without it the
 * folder was installed on another kind of machine. Builds that also depend on the C library are not judged.
 *
 * @param {LockedPackage} entry
 * @param {Machine} machine
 * @returns {boolean}
 */
function isMadeFor({ os, cpu, libc }, machine) {
  return Boolean(os && cpu && !libc && os.includes(machine.os) && cpu.includes(machine.cpu));
}
