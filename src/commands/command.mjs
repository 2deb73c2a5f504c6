import process from 'node:process';
import { CommandFailure, Interrupted } from './failure.mjs';
import { note } from './messages.mjs';
import { refuseOldNode } from './node.mjs';
import { stopWithParent } from './stop-with-parent.mjs';

/**
 * Runs a command of this folder: its result is the exit status, and a failure is told in words.
 *
 * @param {(args: string[]) => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    refuseOldNode(process.versions.node);
    if (process.env.npm_lifecycle_event) stopWithParent();
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    process.exitCode = exitStatusOf(error);
  }
}

/**
 * Tells about the failure and gives the exit status for it.
 *
 * @param {unknown} error
 * @returns {number}
 */
function exitStatusOf(error) {
  if (error instanceof Interrupted) return error.exitStatus;
  if (error instanceof CommandFailure) note(error.message);
  else note(error instanceof Error && error.stack ? error.stack : String(error));
  return 1;
}
