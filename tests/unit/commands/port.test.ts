import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { choosePort } from '#commands/port.mjs';

/** Takes a port of this machine until the test ends. */
async function occupy(host: string, port = 0): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('the port of the site', () => {
  it('is the first one when it is free', async () => {
    const taken = await occupy('127.0.0.1');
    const free = await choosePort(undefined, taken + 1);
    expect(await choosePort(undefined, free)).toBe(free);
  });

  it.each(['127.0.0.1', '0.0.0.0'])('is a later one when %s already answers at the first', async (host) => {
    const taken = await occupy(host);
    expect(await choosePort(undefined, taken)).toBeGreaterThan(taken);
    expect(await choosePort('', taken)).toBeGreaterThan(taken);
  });

  it('is the one that was asked for, if free', async () => {
    const free = await choosePort(undefined, 20_000);
    expect(await choosePort(String(free))).toBe(free);
  });

  it('is refused, not replaced, when the one that was asked for is taken', async () => {
    const taken = await occupy('127.0.0.1');
    await expect(choosePort(String(taken))).rejects.toThrow(`Port ${taken} is taken by another program.`);
  });

  it.each(['abc', '0', '65536', '80.5', '-1', '0x50', ' 80'])('is refused when it is no port: %j', async (asked) => {
    await expect(choosePort(asked)).rejects.toThrow(`PORT=${asked} is not a port`);
  });
});
