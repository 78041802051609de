import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The corpus of another subject, which shows that nothing of the first is wired into the code. */
export const lighthouse = join(root, 'tests/fixtures/corpora/lighthouse');

/** Builds the site of another corpus, as `npm run build` does, and returns its folder. */
export function buildCorpus(seeds: string, name: string): string {
  const folder = join(root, 'node_modules/.cache/readout', name);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir'],
    { cwd: root, env: { ...process.env, SEEDS_DIR: seeds }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build of ${seeds} failed.\n${stdout}\n${stderr}`);
  return folder;
}
