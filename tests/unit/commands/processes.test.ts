import { execPath, pid } from 'node:process';
import { describe, expect, it } from 'vitest';
import { descendants, isRunning, processTable } from '#commands/process-table.mjs';
import { runToEnd } from '#commands/run-to-end.mjs';

describe('the descendants of a process', () => {
  it('are its children with all of theirs, and nobody else', () => {
    const table = [
      { pid: 5, parent: 4 },
      { pid: 2, parent: 1 },
      { pid: 3, parent: 1 },
      { pid: 4, parent: 2 },
    ];
    expect(descendants(2, table)).toEqual([4, 5]);
    expect(descendants(3, table)).toEqual([]);
  });

  it('are found among the processes of this machine', () => {
    expect(processTable().map((entry) => entry.pid)).toContain(pid);
  });
});

describe('a program that runs to its end', () => {
  const options = { cwd: '.', env: process.env, output: 'keep' as const };

  it('gives its exit status and what it said', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const { status, output } = await runToEnd(execPath, ['-e', script], options);
    expect(status).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('is stopped with everything it started when its time is over', async () => {
    const endless = 'setInterval(() => {}, 1000)';
    const script = `console.log(require('child_process').spawn(process.execPath, ['-e', '${endless}']).pid); ${endless}`;
    const { status, output, timedOut } = await runToEnd(execPath, ['-e', script], { ...options, timeout: 2000 });
    expect({ status, timedOut }).toEqual({ status: null, timedOut: true });
    expect(Number(output)).toBeGreaterThan(0);
    expect(isRunning(Number(output))).toBe(false);
  });

  it('tells why it could not be started', async () => {
    const { status, startError } = await runToEnd('/nowhere/program', [], options);
    expect(status).toBeNull();
    expect(startError?.code).toBe('ENOENT');
  });
});
