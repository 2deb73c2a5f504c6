import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { CommandFailure } from './failure.mjs';
import { arePresent, isRecordedInFull } from './installed-packages.mjs';

/** @typedef {import('./installed-packages.mjs').LockedPackages} LockedPackages */
/** @typedef {import('./installed-packages.mjs').Machine} Machine */

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** The fields of package.json that decide what an install does; a new script or version number decides nothing. */
const DECISIVE_FIELDS = [...DEPENDENCY_FIELDS, 'overrides', 'allowScripts'];

/** @type {Machine} */
const thisMachine = { os: process.platform, cpu: process.arch };

/**
 * Whether node_modules is complete and belongs to the present lockfile: by the stamp of an earlier install, or by
 * npm's own record after an install by hand.
 *
 * @param {string} root
 * @param {Machine} [machine]
 * @returns {boolean}
 */
export function isInstalled(root, machine = thisMachine) {
  const locked = lockedPackages(path.join(root, 'package-lock.json'));
  if (locked === undefined) {
    throw new CommandFailure(
      'package-lock.json is missing or damaged. Restore it (git checkout package-lock.json) and run the command again.',
    );
  }
  if (!arePresent(locked, root)) return false;
  if (readText(stampFile(root)) === fingerprint(root, machine)) return true;
  return isLockfileInStep(root) && isRecordedInFull(locked, lockedPackages(recordFile(root)) || {}, machine);
}

/**
 * Whether the lockfile was made from the present package.json.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isLockfileInStep(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const lockfile = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return DEPENDENCY_FIELDS.every((field) => isDeepStrictEqual(manifest[field], lockfile.packages[''][field]));
}

/**
 * Forgets that node_modules was ever complete; to be called before it is changed.
 *
 * @param {string} root
 */
export function forgetInstall(root) {
  for (const file of [stampFile(root), recordFile(root)]) rmSync(file, { force: true });
}

/**
 * Remembers that node_modules is complete; to be called after the install has ended well.
 *
 * @param {string} root
 * @param {Machine} [machine]
 */
export function rememberInstall(root, machine = thisMachine) {
  mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), fingerprint(root, machine));
}

/**
 * @param {string} root
 * @param {Machine} machine
 * @returns {string}
 */
function fingerprint(root, machine) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .update(JSON.stringify(DECISIVE_FIELDS.map((field) => manifest[field])))
    .update(`${machine.os} ${machine.cpu}`)
    .digest('hex');
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, 'node_modules', '.install-stamp');
}

/** @param {string} root */
function recordFile(root) {
  return path.join(root, 'node_modules', '.package-lock.json');
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readText(file) || '{}').packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
