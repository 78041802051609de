import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** What decides where a browser may be. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps the Chromium it installs, whether or not it has. */
  readonly ofPlaywright: string;
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
  return [...systemPlaces(machine), machine.ofPlaywright].find(machine.exists);
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    ofPlaywright: chromium.executablePath(),
  };
}

/** First the build that has no window to draw: tests take a tenth less processor time in it. */
const commands = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
];

function systemPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].flatMap((product) =>
      bases.filter(isGiven).map((base) => {
        const program = product.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe';
        return win32.join(base, product, 'Application', program);
      }),
    );
  }
  const folders = (env.PATH ?? '').split(':').filter(isGiven);
  const onPath = commands.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', env.HOME && posix.join(env.HOME, 'Applications')];
  const bundles = ['Google Chrome', 'Chromium'].flatMap((name) =>
    applications.filter(isGiven).map((base) => `${base}/${name}.app/Contents/MacOS/${name}`),
  );
  return [...onPath, ...bundles];
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
