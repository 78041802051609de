import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/support/find-browsers.ts';

const inCi = process.env.CI !== undefined && process.env.CI !== '';
const executablePath = findChromium();
/** Chromium refuses its sandbox to root, which is who runs most containers. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Chromium heeds only the last list of features to do without, so this one has Playwright's own
 * (`chromiumSwitches.ts`) and those added here. The popups of its address bar are pages, which
 * every window loads and no test can see: 1.1 of the 2.3 seconds of processor time for a window.
 */
const withoutFeatures = [
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades'],
  ...['LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints'],
  ...['PaintHolding', 'PreconnectToSearch', 'TcpPortRandomizationWin'],
  ...['ThirdPartyStoragePartitioning', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'],
];

/**
 * The built site in a real browser: build first. Times are generous, machines may be slow.
 * What costs is to load a page (a new renderer most of all), so a test loads one where it can,
 * and goes from state to state in it; each state that fails is named.
 */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/support/build-sites.ts',
  fullyParallel: true,
  forbidOnly: inCi,
  // Twice the cores of the smallest machine, for a test waits for frames a third of its time.
  workers: 4,
  // Shared machines stall: once more before it counts, and the table says that it was needed.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/readout/browser.json' }]],
  use: {
    // A test gets the page of the one before, emptied: storage, routes, scripts, emulation.
    reuseContext: true,
    // What waits in vain for something to click leaves time for what else a test finds out.
    actionTimeout: 60_000,
    // The same for all, because a test that asks for others gets a new page.
    permissions: ['clipboard-read', 'clipboard-write'],
    // A service worker answers before routes do; what it does is a spec of its own.
    serviceWorkers: 'block',
    // Where the motion is what is tested, it is asked for.
    reducedMotion: 'reduce',
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
        // A page lives for seconds, of which what optimises its script takes more than it saves.
        '--js-flags=--no-opt,--no-maglev',
        `--disable-features=${withoutFeatures}`,
      ],
    },
  },
});
