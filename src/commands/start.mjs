import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build.mjs';
import { runCommand } from './command.mjs';
import { handOver } from './hand-over.mjs';
import { ensureInstalled } from './install.mjs';
import { findNode, toolEnvironment } from './node.mjs';
import { choosePort } from './port.mjs';
import { projectRoot } from './project-root.mjs';

runCommand(async () => {
  // A wrong PORT is told at once, not after a minute of work; the port itself is taken when the site is served.
  await choosePort(process.env.PORT);
  await ensureInstalled(projectRoot);
  const node = findNode(projectRoot);
  await buildSite(projectRoot, node);
  return handOver(node, [fileURLToPath(new URL('serve.mjs', import.meta.url))], {
    cwd: projectRoot,
    env: toolEnvironment(node, projectRoot, process.env),
    // The keyboard would bring Astro's own shortcuts.
    stdio: ['ignore', 'inherit', 'inherit'],
  });
});
