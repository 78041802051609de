import { expect, test } from 'vitest';
import { findChromium, findFirefox, type Machine } from '../browser/support/find-browsers.ts';

/** A machine that has these files and no others. */
function machineWith(files: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => files.includes(path),
    startsSnap: () => false,
    ofPlaywright: '/cache/chromium/chrome',
    ...rest,
  };
}

test('CHROME_PATH comes before every other', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
  expect(findChromium(machineWith(['/usr/bin/chromium', '/opt/chrome'], { env }))).toBe(
    '/opt/chrome',
  );
});

test('a CHROME_PATH without a file is said, not passed over', () => {
  const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
  expect(() => findChromium(machineWith(['/usr/bin/chromium'], { env }))).toThrow(
    'CHROME_PATH is "/opt/chrome", where there is no file.',
  );
});

test('the Chromium without windows comes before the one with them', () => {
  const files = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
  expect(findChromium(machineWith(files))).toBe('/usr/bin/chromium-headless-shell');
});

test('Chromium comes before Chrome, wherever on the path', () => {
  const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium'];
  expect(findChromium(machineWith(files))).toBe('/usr/bin/chromium');
});

test('the system’s comes before Playwright’s', () => {
  const files = ['/cache/chromium/chrome', '/usr/bin/google-chrome-stable'];
  expect(findChromium(machineWith(files))).toBe('/usr/bin/google-chrome-stable');
  expect(findChromium(machineWith(['/cache/chromium/chrome']))).toBe('/cache/chromium/chrome');
});

test('macOS and Windows keep it elsewhere', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machineWith([mac], { platform: 'darwin' }))).toBe(mac);
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(findChromium(machineWith([windows], { platform: 'win32', env }))).toBe(windows);
});

test('there may be none', () => {
  expect(findChromium(machineWith([]))).toBeUndefined();
});

test('Debian’s Firefox comes before another, and there may be none', () => {
  const files = ['/usr/local/bin/firefox', '/usr/bin/firefox-esr'];
  expect(findFirefox(machineWith(files))).toBe('/usr/bin/firefox-esr');
  expect(findFirefox(machineWith(['/usr/local/bin/firefox']))).toBe('/usr/local/bin/firefox');
  expect(findFirefox(machineWith(['/usr/bin/chromium']))).toBeUndefined();
});

test('a Firefox of a snap is none, and one behind it is found', () => {
  const startsSnap = (path: string) => path === '/usr/local/bin/firefox';
  const files = ['/usr/local/bin/firefox'];
  expect(findFirefox(machineWith(files, { startsSnap }))).toBeUndefined();
  expect(findFirefox(machineWith([...files, '/usr/bin/firefox'], { startsSnap }))).toBe(
    '/usr/bin/firefox',
  );
});
