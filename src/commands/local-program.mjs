import { closeSync, openSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure } from './failure.mjs';

/**
 * How to start a program that came with the project's packages, under the chosen Node.
 *
 * @param {string} name
 * @param {string} root
 * @param {string} node
 * @returns {{ program: string, args: string[] }}
 */
export function localProgram(name, root, node) {
  if (name === 'node') return { program: node, args: [] };
  const file = programFile(name, root);
  return isNodeScript(file) ? { program: node, args: [file] } : { program: file, args: [] };
}

/**
 * @param {string} name
 * @param {string} root
 * @returns {string}
 */
function programFile(name, root) {
  try {
    return realpathSync(path.join(root, 'node_modules', '.bin', name));
  } catch {
    throw new CommandFailure(
      `There is no program "${name}" in node_modules/.bin. Check the name; if its package is missing, add it: npm install --save-dev <package>`,
    );
  }
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isNodeScript(file) {
  const start = Buffer.alloc(64);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, start, 0, start.length, 0);
  } finally {
    closeSync(opened);
  }
  return /^#!.*\bnode\b/.test(start.toString('latin1'));
}
