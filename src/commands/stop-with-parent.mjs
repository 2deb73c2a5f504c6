import process from 'node:process';

const POLL_MS = 500;

/**
 * Asks this process to stop when the one that started it is gone. npm starts scripts through a shell, which does not
 * pass on a request to stop: it ends and leaves the script behind.
 */
export function stopWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, POLL_MS);
  timer.unref();
}
