import process from 'node:process';
import { CommandFailure } from './failure.mjs';
import { localProgram } from './local-program.mjs';
import { withLock } from './lock.mjs';
import { note } from './messages.mjs';
import { toolEnvironment } from './node.mjs';
import { runToEnd } from './run-to-end.mjs';

/**
 * Builds the site into dist. The builder's long story is shown only when it ends badly.
 *
 * @param {string} root
 * @param {string} node
 */
export async function buildSite(root, node) {
  const { program, args } = localProgram('astro', root, node);
  await withLock('building the site', root, async (lock) => {
    note('Building the site.');
    const { status, output } = await runToEnd(program, [...args, 'build'], {
      cwd: root,
      env: toolEnvironment(node, root, process.env),
      output: 'keep',
      onStart: lock.alsoHeldBy,
    });
    if (status === 0) return;
    throw new CommandFailure(
      `${output.trimEnd()}\nThe site could not be built. Put right what the builder says above and run the command again.`,
    );
  });
}
