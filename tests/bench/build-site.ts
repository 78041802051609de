import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What it took to build a site. */
export type BuildCost = {
  readonly seconds: number;
  /** Of all threads together; null where `/usr/bin/time` is not GNU's. */
  readonly cpuSeconds: number | null;
  /** The most memory that was held at one time, in MB of 10^6 bytes; null likewise. */
  readonly peakMegabytes: number | null;
};

const GNU_TIME = '/usr/bin/time';

/** Builds a folder of seeds as `npm run build` does, in a process of its own that is measured. */
export async function buildSite(seeds: string, site: string): Promise<BuildCost> {
  const report = `${site}.time`;
  const build = [
    process.execPath,
    join(root, 'node_modules/vite/bin/vite.js'),
    ...['build', '--outDir', site, '--emptyOutDir', '--logLevel', 'error'],
  ];
  const isMeasured = existsSync(GNU_TIME);
  const [command = '', ...args] = isMeasured
    ? [GNU_TIME, '--format', '%U %S %M', '--output', report, ...build]
    : build;
  const start = performance.now();
  const run = spawn(command, args, {
    cwd: root,
    env: { ...process.env, SEEDS_DIR: seeds },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [faults, [status]] = await Promise.all([text(run.stderr), once(run, 'close')]);
  if (status !== 0) throw new Error(`The build of ${seeds} failed.\n${faults}`);
  const seconds = (performance.now() - start) / 1000;
  if (!isMeasured) return { seconds, cpuSeconds: null, peakMegabytes: null };
  const [user, system, kibibytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  if (user === undefined || system === undefined || kibibytes === undefined) {
    throw new Error(`${GNU_TIME} has written something else into ${report}.`);
  }
  return { seconds, cpuSeconds: user + system, peakMegabytes: (kibibytes * 1024) / 1e6 };
}
