import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CommandFailure } from './failure.mjs';
import { note } from './messages.mjs';
import { toolEnvironment } from './node.mjs';
import { runToEnd } from './run-to-end.mjs';

const START_MS = 30_000;
const PACKAGE_MS = 600_000;
const SHOWN_LINES = 5;

/**
 * What is asked of a machine that may have a program.
 *
 * @typedef {object} ProgramSources
 * @property {NodeJS.ProcessEnv} env
 * @property {(file: string) => boolean} isFile
 * @property {(program: string) => string | undefined} onPath
 * @property {(file: string) => Promise<boolean>} starts Whether the program runs on this machine.
 */

/**
 * The programs of this machine, and the way to more of them.
 *
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
export function systemPrograms(root, node, env) {
  const tools = toolEnvironment(node, root, env);
  /**
   * @param {string} program
   * @param {string[]} args
   * @param {number} timeout
   * @param {NodeJS.ProcessEnv} [extra]
   */
  const run = (program, args, timeout, extra) =>
    runToEnd(program, args, { cwd: root, env: { ...tools, ...extra }, output: 'keep', timeout });

  return {
    env,
    isFile,
    run,
    /** @param {string} program */
    onPath: (program) => findOnPath(program, env.PATH),
    /** @param {string} file */
    async starts(file) {
      const { status, output } = await run(file, ['--version'], START_MS);
      return status === 0 && /\d+\.\d+/.test(output);
    },
    /**
     * Lets the system install its packages, if it can; whether they came is seen afterwards.
     *
     * @param {string} title
     * @param {string[]} packages
     */
    async installPackages(title, packages) {
      const isRoot = process.getuid !== undefined && process.getuid() === 0;
      if (!isRoot || findOnPath('apt-get', env.PATH) === undefined) return;
      note(`Installing the system package of ${title}; this takes a few minutes.`);
      const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
      tellFailure(await run('apt-get', ['update', '-q'], PACKAGE_MS, quiet));
      tellFailure(
        await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], PACKAGE_MS, quiet),
      );
    },
  };
}

/**
 * The program that the person named in a variable: taken or refused, never passed over. Nothing when none is named.
 *
 * @param {string} what
 * @param {string[]} variables The first that is set wins.
 * @param {Pick<ProgramSources, 'env' | 'isFile' | 'starts'>} sources
 * @returns {Promise<string | undefined>}
 */
export async function namedProgram(what, variables, { env, isFile, starts }) {
  const variable = variables.find((name) => env[name]);
  const file = variable && env[variable];
  if (!file) return undefined;
  if (!isFile(file))
    throw new CommandFailure(`${variable}=${file}: there is no such file. Correct the path or unset ${variable}.`);
  if (await starts(file)) return file;
  throw new CommandFailure(
    `${variable}=${file}: this ${what} does not start. See what "${file} --version" says, or unset ${variable}.`,
  );
}

/**
 * The first of some programs on the PATH that starts.
 *
 * @param {string[]} programs
 * @param {Pick<ProgramSources, 'onPath' | 'starts'>} sources
 * @returns {Promise<string | undefined>}
 */
export async function startingProgram(programs, { onPath, starts }) {
  for (const program of programs) {
    const file = onPath(program);
    if (file && (await starts(file))) return file;
  }
  return undefined;
}

/**
 * The full path of a program, as a shell would find it.
 *
 * @param {string} program
 * @param {string | undefined} pathVariable
 * @returns {string | undefined}
 */
export function findOnPath(program, pathVariable) {
  const folders = (pathVariable || '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, program)).find(isProgram);
}

/**
 * One way of several did not work: the end of what it said may explain why, while the next way is tried.
 *
 * @param {import('./run-to-end.mjs').RunResult} result
 */
export function tellFailure({ status, output, timedOut, startError }) {
  if (status === 0) return;
  const said = startError ? startError.message : output.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
  note(timedOut ? `${said}\nIt took too long and was stopped.` : said);
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return isFile(file);
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
