import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/support/find-chromium.ts';

/** Where the site is served to the tests; another port lets two checkouts be tested at once. */
const port = process.env.TEST_PORT ?? '4317';
const address = `http://localhost:${port}`;
const inCi = process.env.CI !== undefined && process.env.CI !== '';
const executablePath = findChromium();
/** Chromium refuses its sandbox to root, which is who runs most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The built site in a real browser: build first. Times are generous, machines may be slow. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: inCi,
  workers: 2,
  // Shared machines stall: once more before it counts, and the table says that it was needed.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/readout/browser.json' }]],
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        ...sandbox,
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: !inCi,
    timeout: 120_000,
  },
});
