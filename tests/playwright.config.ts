import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4399);
const root = fileURLToPath(new URL('..', import.meta.url));

/** What a person does in a browser, over the built site. `npm test` builds it first and names the browser in CHROMIUM_PATH. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  // A busy machine must not look like a broken site.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      // As root there is no sandbox; the rest keeps the browser from calling home on a closed network.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    // The Node that runs the tests: another one on the PATH may be too old for Astro.
    command: `"${process.execPath}" src/commands/serve.mjs`,
    env: { PORT: String(port) },
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
