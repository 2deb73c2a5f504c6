import { existsSync } from 'node:fs';
import { localProgram } from './local-program.mjs';
import { note } from './messages.mjs';
import { systemPrograms, tellFailure } from './system-programs.mjs';

const START_MS = 30_000;
const DOWNLOAD_MS = 120_000;

/**
 * The places of this machine where a browser can come from.
 *
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./chromium.mjs').ChromiumSources}
 */
export function chromiumSources(root, node, env) {
  const system = systemPrograms(root, node, env);

  return {
    ...system,
    async downloaded() {
      const question = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
      const { status, output } = await system.run(node, ['-e', question], START_MS);
      return status === 0 && existsSync(output) ? output : undefined;
    },
    async download() {
      note('No Chromium was found: Playwright tries to download one, for two minutes at most.');
      const { program, args } = localProgram('playwright', root, node);
      tellFailure(await system.run(program, [...args, 'install', '--no-shell', 'chromium'], DOWNLOAD_MS));
    },
    installPackage: () => system.installPackages('Chromium', ['chromium', 'fonts-liberation']),
  };
}
