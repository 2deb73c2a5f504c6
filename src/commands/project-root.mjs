import { fileURLToPath } from 'node:url';

/** The folder of package.json: every command works there, whatever folder it was started from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
