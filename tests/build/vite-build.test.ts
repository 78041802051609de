import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { escapeRegExp } from '../../src/model/escape-regexp.ts';

const run = promisify(execFile);
const failed = z.looseObject({ code: z.number(), stdout: z.string(), stderr: z.string() });
const lighthouse = 'tests/fixtures/corpora/lighthouse';
/** Milliseconds for one build on a busy machine. */
const timeout = 120_000;

let folder = '';
/** The output folder of the lighthouse corpus. */
let good = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-build-'));
  good = await build(lighthouse, 'good');
}, timeout);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a user would, in the project's folder or a copy of it; gives the output folder. */
async function build(seeds: string, name: string, project = '.'): Promise<string> {
  const outDir = join(folder, name);
  // `NO_COLOR` keeps the output plain.
  const env = { ...process.env, SEEDS_DIR: seeds, NO_COLOR: '1', FORCE_COLOR: undefined };
  const args = [resolve('node_modules/vite/bin/vite.js'), 'build', '--outDir', outDir];
  await run(process.execPath, [...args, '--emptyOutDir'], {
    cwd: project,
    env: { ...env, NODE_ENV: 'production' },
  });
  return outDir;
}

/** The one file of a build's assets whose name begins so. */
function assetOf(outDir: string, name: string): string {
  const assets = join(outDir, 'assets');
  return join(assets, readdirSync(assets).find((each) => each.startsWith(name)) ?? name);
}

/** The style sheets of a build by name, which ends in a digest of the content. */
function stylesOf(outDir: string): Readonly<Record<string, string>> {
  const assets = join(outDir, 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.css'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
}

test('a faulty corpus fails the build, and what is printed is its faults', {
  timeout,
}, async () => {
  const seeds = 'tests/fixtures/corpora/faulty';
  const error = failed.parse(await build(seeds, 'faulty').catch((reason: unknown) => reason));
  const faults = readFileSync('tests/fixtures/corpora/faulty/faults.golden', 'utf8');
  expect(error.code).toBe(1);
  expect(error.stderr).toContain(`error during build:\n${faults}`);
  expect(error.stderr + error.stdout).not.toMatch(/^\s+at /m);
});

test('what the build leaves out of the program that reads texts changes nothing that it reads', {
  timeout,
}, async () => {
  const texts = 'tests/fixtures/reading/texts';
  const worker = assetOf(good, 'read-source.worker-');
  const args = ['--import', 'tsx', 'tests/build/compare-readers.ts', worker];
  const { stdout } = await run(process.execPath, [...args, `${good}/data/registers.json`, texts]);
  expect(stdout).toBe(`${readdirSync(texts).length} texts\n`);
});

test('a good corpus is built with its data beside the page', () => {
  const golden = readFileSync(`${lighthouse}/timeline.json`, 'utf8');
  expect(readFileSync(`${good}/data/timeline.json`, 'utf8')).toBe(golden);
  expect(readdirSync(`${good}/data`).sort()).toEqual([
    'current.json',
    'drafts.schema.json',
    'events.parquet',
    'registers.json',
    'search',
    'sources',
    'timeline.json',
    'timeline.schema.json',
  ]);
  for (const name of readdirSync(`${good}/data/sources`)) {
    const original = readFileSync(`${lighthouse}/${name}`);
    expect(readFileSync(`${good}/data/sources/${name}`).equals(original)).toBe(true);
  }
  const page = readFileSync(`${good}/index.html`, 'utf8');
  expect(page).not.toMatch(/(?:src|href)="\//);
});

/** What bundlers and replacements have for words of their own, as somebody may write them. */
const bundlerWords =
  "__VITE_PRELOAD__ __VITE_PUBLIC_ASSET__a1b2c3d4__ __VITE_ASSET__x__ !~{001}~ $& $' $1 <!-- </script> import.meta.env.MODE process.env.NODE_ENV";

test('words of a seed or of a stray file do not become CSS, and the page changes none', {
  timeout,
}, async () => {
  const project = join(folder, 'project');
  for (const name of ['src', 'public', 'index.html', 'package.json', 'vite.config.ts'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const quoted = JSON.stringify(bundlerWords);
  const hostile = (host: string) => `[:is(body,&)]:bg-[url(https://${host}/x.png)]`;
  mkdirSync(join(project, 'seeds'));
  cpSync(lighthouse, join(project, 'seeds'), { recursive: true });
  const settings = join(project, 'seeds/timeline.yaml');
  const titled = readFileSync(settings, 'utf8').replace('The Selston light', () => quoted);
  writeFileSync(settings, titled);
  const text = `A storm\n3 May 1901\n\nThe lamp went out on Friday, ${hostile('seed.example')} said.\n`;
  writeFileSync(join(project, 'seeds', 'storm.txt'), text);
  writeFileSync(join(project, 'stray.html'), `<p class="${hostile('stray.example')}">`);
  const outDir = await build('seeds', 'hostile', project);
  expect(readFileSync(join(outDir, 'data/sources/storm.txt'), 'utf8')).toBe(text);
  const styles = stylesOf(outDir);
  expect(
    Object.values(styles)
      .join('\n')
      .match(/(?:seed|stray)\.example/g),
  ).toBeNull();
  expect(styles).toEqual(stylesOf(good));
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const [, json = ''] = /<script id="timeline-data"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
  expect(z.looseObject({ title: z.string() }).parse(JSON.parse(json)).title).toBe(bundlerWords);
  const plain = page.replace(json, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const unescaped = plain
    .replaceAll('&quot;', '"')
    .replaceAll(/&#(?:39|x27);/g, "'")
    .replaceAll('&amp;', '&');
  expect(unescaped).toContain(`<title>${bundlerWords}`);
  expect(unescaped).toMatch(new RegExp(`<h1[^>]*>${escapeRegExp(bundlerWords)}`));
});

test('the licences of what is in the page and its workers come with it', () => {
  const parts = readFileSync(join(good, 'licences.txt'), 'utf8').split(`\n${'-'.repeat(72)}\n`);
  // Of the page, its chart, its workers, its downloads, its fonts and its styles.
  for (const name of [
    'react-dom',
    'vis-timeline',
    '@noble/hashes',
    'yaml',
    '@fontsource-variable/inter',
    'tailwindcss',
  ]) {
    const part = parts.find((each) => each.trim().startsWith(`${name} `)) ?? '';
    expect(part, name).toMatch(/permission|redistribution|copyright/i);
  }
  expect(parts.filter((part) => /citeproc|\(.*(?:GPL|CPAL).*\)\n/.test(part))).toEqual([]);
});

test('the preview answers a path that is not there with 404', async () => {
  const server = await preview({
    root: '.',
    logLevel: 'silent',
    build: { outDir: good },
    preview: { port: 0, host: 'localhost' },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const statusOf = async (path: string) => (await fetch(new URL(path, address))).status;
  expect(await statusOf('./')).toBe(200);
  expect(await statusOf('./data/timeline.json')).toBe(200);
  expect(await statusOf('./data/sources/none.txt')).toBe(404);
  expect(await statusOf('./nowhere')).toBe(404);
  await server.close();
});
