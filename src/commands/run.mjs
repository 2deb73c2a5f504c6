import process from 'node:process';
import { runCommand } from './command.mjs';
import { CommandFailure } from './failure.mjs';
import { handOver } from './hand-over.mjs';
import { ensureInstalled } from './install.mjs';
import { localProgram } from './local-program.mjs';
import { findNode, toolEnvironment } from './node.mjs';
import { projectRoot } from './project-root.mjs';

runCommand(async ([name, ...args]) => {
  if (!name)
    throw new CommandFailure('Name a program of node_modules/.bin, for example: node src/commands/run.mjs astro dev');
  await ensureInstalled(projectRoot);
  const node = findNode(projectRoot);
  const tool = localProgram(name, projectRoot, node);
  return handOver(tool.program, [...tool.args, ...args], {
    cwd: projectRoot,
    env: toolEnvironment(node, projectRoot, process.env),
    stdio: 'inherit',
  });
});
