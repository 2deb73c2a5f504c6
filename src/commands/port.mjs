import { createServer } from 'node:net';
import { CommandFailure } from './failure.mjs';

export const FIRST_PORT = 4321;
const TRIED_PORTS = 100;
/** Servers that listen on any of these would answer at localhost instead of the site. */
const LOCAL_HOSTS = ['127.0.0.1', '::1', '0.0.0.0', '::'];

/**
 * The port for the site: the one that was asked for, else the first free one.
 *
 * @param {string | undefined} asked The environment's PORT.
 * @param {number} [first]
 * @returns {Promise<number>}
 */
export async function choosePort(asked, first = FIRST_PORT) {
  if (asked) return askedPort(asked);
  for (let port = first; port < first + TRIED_PORTS; port++) {
    if ((await whyBlocked(port)) === undefined) return port;
  }
  throw new CommandFailure(
    `All ports from ${first} to ${first + TRIED_PORTS - 1} are taken. Name a free one, for example: PORT=8080 npm start`,
  );
}

/**
 * @param {string} asked
 * @returns {Promise<number>}
 */
async function askedPort(asked) {
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
    throw new CommandFailure(
      `PORT=${asked} is not a port: give a whole number from 1 to 65535, for example: PORT=8080 npm start`,
    );
  }
  const reason = await whyBlocked(port);
  if (reason === undefined) return port;
  if (reason === 'EACCES') {
    throw new CommandFailure(
      `Port ${port} needs more rights than you have. Choose one from 1024 up, or leave PORT out.`,
    );
  }
  throw new CommandFailure(
    `Port ${port} is taken by another program. Stop it, choose another port, or leave PORT out for the next free one.`,
  );
}

/**
 * The reason why a port cannot be used on this machine, as an error code; undefined when it is free.
 *
 * @param {number} port
 * @returns {Promise<string | undefined>}
 */
async function whyBlocked(port) {
  for (const host of LOCAL_HOSTS) {
    const code = await tryToListen(port, host);
    // A machine may have no IPv6: then nobody can listen there.
    if (code && code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') return code;
  }
  return undefined;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} The error code, if it could not listen.
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => resolve(code || 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
