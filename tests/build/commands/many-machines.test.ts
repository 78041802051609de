import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { wholeFile } from '../../../src/build/publish/published-files.ts';

/** What tests/bench/README.md says of several machines does here what it says. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The commands of the README that begin so. */
function documented(beginning: string): string {
  const readme = readFileSync('tests/bench/README.md', 'utf8');
  const blocks = [...readme.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, commands = '']) => commands);
  const found = blocks.find((commands) => commands.startsWith(beginning));
  if (found === undefined) throw new Error(`No commands of the README begin "${beginning}".`);
  return found;
}

/** Runs commands in the folder, with the scripts of this repository. */
function shell(commands: string, input = ''): string {
  const here = commands.replaceAll('npm run', `npm --prefix '${resolve('.')}' run`);
  return execFileSync('sh', ['-ec', here], { cwd: folder, encoding: 'utf8', input });
}

const lines = ['Ann Lee', 'Bo Ray', 'Cy Dorn']
  .map((name, at) =>
    JSON.stringify({
      id: `text-${at}`,
      text: `President ${name} met Prime Minister Jo Moe on Monday.`,
      published: '2025-01-28',
    }),
  )
  .join('\n');

test('texts that are split and read by several processes give the lines of one, in order', () => {
  writeFileSync(join(folder, 'texts.ndjson'), `${lines}\n`);
  const one = shell('npm run -s extract -- --ndjson', `${lines}\n`);
  expect(one.trim().split('\n')).toHaveLength(3);
  shell(documented('mkdir parts').replace('split -l 1000', 'split -l 2'));
  expect(readdirSync(join(folder, 'parts')).filter((name) => /^..$/.test(name))).toHaveLength(2);
  expect(readFileSync(join(folder, 'drafts.ndjson'), 'utf8')).toBe(one);
}, 240_000);

test('the events of the published timeline are taken out of it line by line', () => {
  const corpus = readCorpus(readFolder(resolve('seeds')));
  const timeline = publish(corpus).get('data/timeline.json');
  if (timeline === undefined) throw new Error('There is no timeline.');
  mkdirSync(join(folder, 'dist/data'), { recursive: true });
  writeFileSync(join(folder, 'dist/data/timeline.json'), wholeFile(timeline));
  shell(documented('sed '));
  const events = readFileSync(join(folder, 'events.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(events).toEqual(corpus.timeline.events);
});
