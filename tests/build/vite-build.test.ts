import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import * as z from 'zod';

const run = promisify(execFile);
const outDir = 'node_modules/.tmp/vite-build-test';
const failed = z.looseObject({ code: z.number(), stdout: z.string(), stderr: z.string() });

/** Runs the command as a user would; `NO_COLOR` keeps the output plain. */
async function build(seeds: string) {
  const env = { ...process.env, SEEDS_DIR: seeds, NO_COLOR: '1', FORCE_COLOR: undefined };
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'];
  return run(process.execPath, args, { env: { ...env, NODE_ENV: 'production' } });
}

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

test('a faulty corpus fails the build, and what is printed is its faults', {
  timeout: 60_000,
}, async () => {
  const error = failed.parse(await build('tests/fixtures/corpora/faulty').catch((e: unknown) => e));
  const faults = readFileSync('tests/fixtures/corpora/faulty/faults.golden', 'utf8');
  expect(error.code).toBe(1);
  expect(error.stderr).toContain(`error during build:\n${faults}`);
  expect(error.stderr + error.stdout).not.toMatch(/^\s+at /m);
});

test('a good corpus is built with its data beside the page', { timeout: 60_000 }, async () => {
  await build('tests/fixtures/corpora/lighthouse');
  const golden = readFileSync('tests/fixtures/corpora/lighthouse/timeline.json', 'utf8');
  expect(readFileSync(`${outDir}/data/timeline.json`, 'utf8')).toBe(golden);
  expect(readdirSync(`${outDir}/data`).sort()).toEqual([
    'registers.json',
    'sources',
    'timeline.json',
    'timeline.schema.json',
  ]);
  for (const name of readdirSync(`${outDir}/data/sources`)) {
    const original = readFileSync(`tests/fixtures/corpora/lighthouse/${name}`);
    expect(readFileSync(`${outDir}/data/sources/${name}`).equals(original)).toBe(true);
  }
  const page = readFileSync(`${outDir}/index.html`, 'utf8');
  expect(page).not.toMatch(/(?:src|href)="\//);
});
