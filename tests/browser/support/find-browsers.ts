import { existsSync, readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** What decides where a browser may be. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Whether a file is a script that starts a browser of a snap. */
  readonly startsSnap: (path: string) => boolean;
  /** Where Playwright keeps the Chromium it installs, whether or not it has. */
  readonly ofPlaywright: string;
};

/** Where a browser is on each system, the first preferred. */
type Places = {
  /** Names of commands on the path. */
  readonly commands: readonly string[];
  /** Below a folder of applications of a Mac. */
  readonly applications: readonly string[];
  /** Below a folder of programs of Windows. */
  readonly programs: readonly string[];
};

const placesOfChromium: Places = {
  // First the build that has no window to draw: tests take a tenth less processor time in it.
  commands: [
    'chromium-headless-shell',
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  ],
  applications: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
  ],
  programs: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const placesOfFirefox: Places = {
  commands: ['firefox-esr', 'firefox'],
  applications: ['Firefox.app/Contents/MacOS/firefox'],
  programs: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The Chromium for the browser tests: `CHROME_PATH`, else the system's, else
 * Playwright's own; undefined where there is none. Throws where `CHROME_PATH` names
 * a file that does not exist, rather than test with another browser than was asked for.
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const asked = machine.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') {
    if (machine.exists(asked)) return asked;
    throw new Error(`CHROME_PATH is "${asked}", where there is no file. Correct it or unset it.`);
  }
  return [...placesOn(machine, placesOfChromium), machine.ofPlaywright].find(machine.exists);
}

/**
 * The system's Firefox; undefined where there is none, or only a snap's, which cannot read the
 * profile that a test makes for it.
 */
export function findFirefox(machine: Machine = thisMachine()): string | undefined {
  return placesOn(machine, placesOfFirefox)
    .filter(machine.exists)
    .find((place) => !machine.startsSnap(place));
}

/** What is said where there is no Firefox. */
export const withoutFirefox =
  'No Firefox is on the path (firefox-esr or firefox, not of a snap): the core journey was walked in Chromium alone.';

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    startsSnap: (path) => {
      const start = readFileSync(path).subarray(0, 4096).toString('latin1');
      return path.startsWith('/snap/') || (start.startsWith('#!') && start.includes('/snap/'));
    },
    ofPlaywright: chromium.executablePath(),
  };
}

function placesOn({ platform, env }: Machine, places: Places): string[] {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isGiven);
    return places.programs.flatMap((program) => bases.map((base) => win32.join(base, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter(isGiven);
  const onPath = places.commands.flatMap((name) =>
    folders.map((folder) => posix.join(folder, name)),
  );
  if (platform !== 'darwin') return onPath;
  const bases = ['/Applications', env.HOME && posix.join(env.HOME, 'Applications')].filter(isGiven);
  const bundles = places.applications.flatMap((name) =>
    bases.map((base) => posix.join(base, name)),
  );
  return [...onPath, ...bundles];
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
