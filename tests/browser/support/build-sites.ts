import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type Corpus, canal, lake, lighthouse, tenThousand, ukUs } from './corpora.ts';
import { generateSeeds } from './generate-seeds.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Before all tests: the sites of the corpora kept for them, built as `npm run build` does. */
export default async function buildSites(): Promise<void> {
  generateSeeds(tenThousand.seeds, 10_000);
  await Promise.all([tenThousand, ukUs, lighthouse, lake, canal].map(build));
}

async function build({ seeds, site }: Corpus): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawn(
    process.execPath,
    [vite, 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: root, env: { ...process.env, SEEDS_DIR: seeds }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [said, faults, [status]] = await Promise.all([
    text(run.stdout),
    text(run.stderr),
    once(run, 'close'),
  ]);
  if (status !== 0) throw new Error(`The build of ${seeds} failed.\n${said}\n${faults}`);
}
