import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/**
 * `npm run fuzz`: every property of a boundary (those that read fuzz-runs.ts) with ten times the
 * inputs of `npm test`, then the monkey of the browser with ten times its actions, and each hostile
 * text by every way that the page takes one. The inputs are
 * others in each run; `FUZZ_SEED=N npm run fuzz` gives those of an earlier one again.
 */

const { FUZZ_FACTOR = '10', FUZZ_SEED = String(Date.now() % 2 ** 31) } = process.env;
const env = {
  ...process.env,
  FUZZ_FACTOR,
  FUZZ_SEED,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
};
console.log(`FUZZ_FACTOR=${FUZZ_FACTOR} FUZZ_SEED=${FUZZ_SEED}`);

const commands = [
  'vitest related --run tests/fuzz/fuzz-runs.ts',
  'vite build --logLevel warn',
  'playwright test tests/browser/monkey.spec.ts tests/browser/hostile.spec.ts',
];
const failed = commands.filter(
  (command) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status !== 0,
);
for (const command of failed) console.error(`failed, with FUZZ_SEED=${FUZZ_SEED}: ${command}`);
process.exitCode = failed.length === 0 ? 0 : 1;
