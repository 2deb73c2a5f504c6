import process from 'node:process';
import { CommandFailure } from './failure.mjs';
import { note } from './messages.mjs';
import { namedProgram, startingProgram, systemPrograms } from './system-programs.mjs';

const MISSING = 'No khal was found that starts, nor could one be installed: it reads the calendar files in the tests.';
const ADVICE = [
  'Install it (Debian and Ubuntu: apt-get install khal; anywhere: pipx install khal),',
  'or name one that you have: KHAL_PATH=/path/to/khal npm test',
].join('\n');

/**
 * Where khal, the calendar program, can come from.
 *
 * @typedef {import('./system-programs.mjs').ProgramSources & { installPackage: () => Promise<void> }} KhalSources
 */

/**
 * khal for the tests on this machine, installed when it has none.
 *
 * @param {string} root
 * @param {string} node
 * @param {{ isRequired: boolean }} options
 * @returns {Promise<string | undefined>}
 */
export function khalForTests(root, node, options) {
  const system = systemPrograms(root, node, process.env);
  return findKhal({ ...system, installPackage: () => system.installPackages('khal', ['khal']) }, options);
}

/**
 * The path of a khal that starts. A machine that cannot have one is told so and does without, unless it is required.
 *
 * @param {KhalSources} sources
 * @param {{ isRequired: boolean }} options
 * @returns {Promise<string | undefined>}
 */
export async function findKhal(sources, { isRequired }) {
  const present = (await namedProgram('khal', ['KHAL_PATH'], sources)) || (await startingProgram(['khal'], sources));
  if (present) return present;
  await sources.installPackage();
  const installed = await startingProgram(['khal'], sources);
  if (installed) return installed;
  if (isRequired) throw new CommandFailure(`${MISSING}\n${ADVICE}`);
  note(`${MISSING}\nThis run does without these tests.\n${ADVICE}`);
  return undefined;
}
