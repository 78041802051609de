import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['tsx', `src/build/commands/${command}.ts`, ...words],
    { encoding: 'utf8' },
  );
  const said = stderr.split('\n').filter((line) => !line.startsWith('npm warn'));
  return { status, stdout, stderr: said.join('\n').trim() };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('extract prints JSON and nothing else', () => {
  const path = file('new.txt', '\ufeffPresident Ann Lee met\r\nPresident Bo Ray on Monday.\r\n');
  const { status, stdout, stderr } = run(
    'extract',
    path,
    '--published',
    '2025-01-28',
    '--title',
    'T',
    '--publisher',
    'P',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const shape = z.object({
    source: z.looseObject({ title: z.string(), publisher: z.string() }),
    dates: z.array(z.looseObject({ text: z.string() })),
  });
  expect(shape.parse(JSON.parse(stdout))).toMatchObject({
    source: { title: 'T', publisher: 'P', length: 52 },
    dates: [{ text: 'Monday', start: 43 }],
  });
});

test.each([
  ['no file', [], 'extract: one file is wanted.'],
  ['a file that is not there', ['nowhere.txt'], 'nowhere.txt: there is no such file.'],
  ['an unknown option', ['x.txt', '--day', '1'], '--day: there is no such option.'],
  ['a value that is missing', ['x.txt', '--published'], '--published: its value is missing.'],
])('%s is a fault with its remedy', (_, words, message) => {
  const { status, stdout, stderr } = run('extract', ...words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
});

test('bytes that are not UTF-8, an empty text and no day are faults', () => {
  const broken = run(
    'extract',
    file('broken.txt', new Uint8Array([65, 10, 255])),
    '--published',
    '2025-01-28',
  );
  expect(broken.stderr).toContain('broken.txt:2:1: this byte is not UTF-8.');
  expect(run('extract', file('empty.txt', ' \n'), '--published', '2025-01-28').stderr).toContain(
    'the text is empty.',
  );
  expect(run('extract', file('a.txt', 'A.'), '--published', '28/1/2025').stderr).toContain(
    '"28/1/2025" is not a day',
  );
});

test('draft never writes over a file', () => {
  const path = file('there.txt', 'A text.');
  file('there.yaml', 'title: mine\n');
  const { status, stderr } = run('draft', path, '--published', '2025-01-28');
  expect(status).toBe(1);
  expect(stderr).toContain('there.yaml: this file is there already, and is never overwritten.');
});

test('evaluate prints its table', () => {
  const { status, stdout } = run('evaluate');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ +right +given +wanted +precision +recall +F1\ndates /);
});
