import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The build makes these modules from the content; tests know what is in theirs. */
const resolve = {
  alias: {
    'virtual:checklist-registry': `${root}/tests/builders/registry.ts`,
    'virtual:schedule': `${root}/tests/builders/schedule.ts`,
  },
};

/** Four kinds of tests: arithmetic, custom elements in a simulated page, the built site as files, its calendar files read by another program. */
export default defineConfig({
  root,
  test: {
    projects: [
      { root, resolve, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { root, resolve, test: { name: 'dom', include: ['tests/dom/**/*.test.ts'], environment: 'happy-dom' } },
      // Compressing every page takes its time on a busy machine.
      { root, test: { name: 'site', include: ['tests/site/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      // `npm test` finds the program and names it in KHAL_PATH.
      { root, test: { name: 'khal', include: ['tests/khal/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
    ],
  },
});
