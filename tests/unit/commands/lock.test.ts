import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lockFile, withLock } from '#commands/lock.mjs';

describe('work under a lock', () => {
  it('is done by one after the other', async () => {
    const root = `/project-${Math.random()}`;
    const story: string[] = [];
    const work = (name: string) =>
      withLock('testing the lock', root, async () => {
        story.push(`${name} begins`);
        await pause(20);
        story.push(`${name} ends`);
      });
    await Promise.all([work('first'), work('second')]);
    expect(story).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('frees the lock when it fails', async () => {
    const root = `/project-${Math.random()}`;
    await expect(withLock('testing the lock', root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lockFile('testing the lock', root))).toBe(false);
  });

  it('does not wait for a command that was killed', async () => {
    const root = `/project-${Math.random()}`;
    writeFileSync(lockFile('testing the lock', root), '999999999\n');
    await expect(withLock('testing the lock', root, () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
