import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { CommandFailure } from './failure.mjs';

/** The commands themselves are written for this version. */
const COMMANDS_FLOOR = '20.0.0';
/** Astro needs 22.12; TypeScript files run as they are, without a flag, from 22.18. */
const PROJECT_FLOOR = '22.18.0';

/** @typedef {{ path: string, version: string }} NodeProgram */

/**
 * Stops with a sentence on a Node too old even for these commands.
 *
 * @param {string} version
 */
export function refuseOldNode(version) {
  if (isAtLeast(version, COMMANDS_FLOOR)) return;
  throw new CommandFailure(
    `Node ${version} is too old: Node 20 or newer is needed. Install Node 24 from https://nodejs.org/ and try again.`,
  );
}

/**
 * The path of the Node that runs the project's tools: the machine's own when it is new enough, else the one that npm
 * installed with the project.
 *
 * @param {NodeProgram | undefined} own
 * @param {NodeProgram | undefined} installed
 * @returns {string}
 */
export function chooseNode(own, installed) {
  for (const node of [own, installed]) {
    if (node && isAtLeast(node.version, PROJECT_FLOOR)) return node.path;
  }
  throw new CommandFailure(
    [
      `The project needs Node ${PROJECT_FLOOR} or newer: ${own ? `this is Node ${own.version}, and ` : ''}` +
        (installed ? `the one in node_modules is ${installed.version}.` : 'the one in node_modules does not start.'),
      'If the packages were installed without their scripts, run: npm rebuild node',
      'Else install Node 24 from https://nodejs.org/ and run the command again.',
    ].join('\n'),
  );
}

/**
 * Chooses the Node for the project's tools on this machine; to be called after the install.
 *
 * @param {string} root
 * @returns {string}
 */
export function findNode(root) {
  const modules = path.join(root, 'node_modules');
  const installed = askVersion(path.join(modules, '.bin', 'node'));
  // npm scripts may already run under the installed Node, which an install has just replaced: its file counts.
  const runsInstalled = process.execPath.startsWith(modules + path.sep);
  return chooseNode(runsInstalled ? undefined : { path: process.execPath, version: process.versions.node }, installed);
}

/**
 * The environment for the project's tools: they and everything they start find the chosen Node and each other.
 *
 * @param {string} node
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(node, root, env) {
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), env.PATH];
  return { ...env, PATH: folders.filter(Boolean).join(path.delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * @param {string} version
 * @param {string} floor
 * @returns {boolean}
 */
export function isAtLeast(version, floor) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major === floorMajor ? minor >= floorMinor : major > floorMajor;
}

/**
 * @param {string} file
 * @returns {NodeProgram | undefined}
 */
function askVersion(file) {
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const version = /^v(\d+\.\d+\.\d+)/.exec(answer.stdout || '');
  return version && version[1] ? { path: file, version: version[1] } : undefined;
}
