import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as z from 'zod';

const run = promisify(execFile);
const failed = z.looseObject({ code: z.number(), stdout: z.string(), stderr: z.string() });

async function check(seeds: string) {
  const args = ['--import', 'tsx', 'src/build/commands/check-seeds.ts'];
  return run(process.execPath, args, { env: { ...process.env, SEEDS_DIR: seeds } });
}

test('a good corpus is counted', async () => {
  const { stdout } = await check('tests/fixtures/corpora/lighthouse');
  expect(stdout).toBe('5 events, 2 sources\n');
});

test('the faults of another are printed, and the command fails', async () => {
  const error = failed.parse(
    await check('tests/fixtures/corpora/faulty').catch((reason: unknown) => reason),
  );
  const faults = readFileSync('tests/fixtures/corpora/faulty/faults.golden', 'utf8');
  expect(error).toMatchObject({ code: 1, stdout: '', stderr: faults });
});
