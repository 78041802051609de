import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  const args = ['--import', 'tsx', `src/build/commands/${command}.ts`, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr: stderr.trim() };
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
  ['a file that is not there', 'nowhere.txt', null, 'nowhere.txt: there is no such file.'],
  ['bytes that are not UTF-8', 'broken.txt', new Uint8Array([65, 10, 255]), ':2:1: this byte is'],
  ['an empty text', 'empty.txt', ' \n', 'the text is empty.'],
])('%s is a fault with its remedy', (_, name, content, message) => {
  const path = content === null ? name : file(name, content);
  const { status, stdout, stderr } = run('extract', path);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a publication that is no day is a fault', () => {
  const { status, stderr } = run('extract', file('a.txt', 'A.'), '--published', '28/1/2025');
  expect(status).toBe(1);
  expect(stderr).toContain('--published: "28/1/2025" is not a day');
});

test('--help prints the usage and reads nothing', () => {
  const { status, stdout, stderr } = run('extract', 'nowhere.txt', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm run -s extract -- --ndjson');
});

/** Runs `extract --ndjson` in a shell with a file as its input; the exit code is that of the command. */
function runLines(input: string, rest = '') {
  const command = '--import tsx src/build/commands/extract.ts --ndjson';
  const script = `'${process.execPath}' ${command} < '${input}' ${rest}; exit "\${PIPESTATUS[0]}"`;
  return spawnSync('bash', ['-c', script], { encoding: 'utf8' });
}

test('lines are read by workers; a bad one is answered, and the exit code is 1', () => {
  const good = '{"id":"a","text":"Ann Lee met Bo Ray on 3 May 2024."}';
  const input = file('lines.ndjson', `${good}\nnonsense\n${good.replace('"a"', '"c"')}\n`);
  const { status, stdout } = runLines(input);
  const answers: unknown[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([{ id: 'a' }, { line: 2, error: expect.any(String) }, { id: 'c' }]);
  expect(status).toBe(1);
});

test('a closed pipe ends the command without a word', () => {
  const text = 'Ann Lee met Bo Ray on 3 May 2024. '.repeat(20);
  const lines = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text }));
  const input = file('many.ndjson', `${lines.join('\n')}\n`);
  const { status, stdout, stderr } = runLines(input, '| head -1');
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
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

test('draft writes no doubtful event unless asked for, and says how many it left out', () => {
  const words = 'Ann Lee met Bo Ray in Oslo on 3 March 2025.\n\nShe hopes to visit Rome in 2027.\n';
  const write = (name: string, ...more: readonly string[]) => {
    const path = file(name, words);
    const { status, stdout } = run('draft', path, '--published', '2025-03-04', ...more);
    const yaml = readFileSync(path.replace('.txt', '.yaml'), 'utf8');
    return { status, stdout, events: yaml.match(/^ *reviewed: false/gm)?.length ?? 0 };
  };
  const sure = write('sure.txt');
  expect(sure).toMatchObject({ status: 0, events: 1 });
  expect(sure.stdout).toContain(
    '1 drafts to correct; 1 doubtful left out, which --doubtful writes',
  );
  expect(write('all.txt', '--doubtful')).toMatchObject({ status: 0, events: 2 });
  // Two programs are started one after the other, on a machine that may be busy.
}, 120_000);

test('drafts of another reader know no doubt', () => {
  const path = file('other.txt', 'Ann Lee met Bo Ray in Oslo on 3 March 2025.\n');
  const { status, stderr } = run('draft', path, '--from', 'drafts.json', '--doubtful');
  expect(status).toBe(1);
  expect(stderr).toContain('--doubtful: it does not go with --from. Leave one of them out.');
});
