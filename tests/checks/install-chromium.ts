import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from '../browser/support/find-browsers.ts';

const tenMinutes = 600_000;

/** The Chromium to test with, installed where there is none; throws with what to do where that fails. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const commands = isDebianAsRoot() ? [...debians, playwrights] : [playwrights];
  console.log('There is no Chromium on this machine: installing one.');
  for (const command of commands) {
    console.log(`> ${command}`);
    spawnSync(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: tenMinutes,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `There is no Chromium, and installing it failed (see above). Install Chromium or Chrome so that "chromium" or "google-chrome" is on the PATH, or set CHROME_PATH to its program, or run "${playwrights}" where there is a network. Then run npm test again.`,
  );
}

const debians = ['chromium-headless-shell', 'chromium'].map(
  (name) => `apt-get update && apt-get install -y ${name}`,
);
const playwrights = 'npx playwright install chromium';

/** Debian itself: what Ubuntu installs under this name is a pointer to a snap. */
function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  if (process.getuid?.() !== 0 || !existsSync(release)) return false;
  return /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'));
}
