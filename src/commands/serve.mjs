import process from 'node:process';
import { runCommand } from './command.mjs';
import { CommandFailure } from './failure.mjs';
import { note, say } from './messages.mjs';
import { choosePort, FIRST_PORT } from './port.mjs';
import { projectRoot } from './project-root.mjs';
import { stopWithParent } from './stop-with-parent.mjs';

/** @typedef {Awaited<ReturnType<typeof import('astro').preview>>} Server */

const ATTEMPTS = 5;
const STOP_MS = 2000;

runCommand(async () => {
  /** @type {Server | undefined} */
  let server;
  onRequestToStop(() => server);
  stopWithParent();
  server = await listen(process.env.PORT, ATTEMPTS);
  if (!process.env.PORT && server.port !== FIRST_PORT) {
    note(`Port ${FIRST_PORT} is taken, so the next free one is used.`);
  }
  const [local] = 'urls' in server ? server.urls.local : [];
  say(`The site is ready: http://localhost:${server.port}${local ? new URL(local).pathname : '/'}`);
  await server.closed();
  return 0;
});

/**
 * Serves dist, and only to this machine. Another start may take the chosen port first; then the next one is tried.
 *
 * @param {string | undefined} asked
 * @param {number} attempts
 * @returns {Promise<Server>}
 */
async function listen(asked, attempts) {
  const { preview } = await import('astro');
  const port = await choosePort(asked);
  try {
    return await preview({
      root: projectRoot,
      logLevel: 'silent',
      server: { host: '127.0.0.1', port, open: false },
      vite: { preview: { strictPort: true } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (attempts > 1 && /already in use/.test(reason)) return listen(asked, attempts - 1);
    throw new CommandFailure(`The site could not be served: ${reason}\nBuild it anew: npm start`);
  }
}

/**
 * Ends the server and this process when asked to.
 *
 * @param {() => Server | undefined} running
 */
function onRequestToStop(running) {
  const stop = async () => {
    // Astro's server would end with the status of a killed program.
    process.exitCode = 0;
    setTimeout(() => process.exit(0), STOP_MS).unref();
    const server = running();
    if (server) await server.stop();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
