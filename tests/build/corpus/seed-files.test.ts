import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { extractionRegisters } from '../../../src/build/corpus/read-registers.ts';
import { folderReader, readFolder } from '../../../src/build/corpus/seed-files.ts';
import { CorpusError } from '../../../src/seed-format/fault.ts';
import { changed, folderOf, inBridge, swap } from '../tiny-corpus.ts';

test('a folder that is not there', () => {
  expect(() => readFolder('tests/nowhere')).toThrow(
    'tests/nowhere:1:1: there is no such folder. Create it, or set SEEDS_DIR to another.',
  );
});

test('a file in a folder’s place', () => {
  expect(() => readFolder('package.json')).toThrow('package.json:1:1: there is no such folder.');
});

test('only seeds are read, in order of name, and are called as the user would call them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  for (const name of ['b.txt', 'b.yaml', 'a.yml', 'README.md', '.b.yaml', 'b.yaml~']) {
    writeFileSync(join(folder, name), name);
  }
  mkdirSync(join(folder, 'notes'));
  const { displayPath, files } = readFolder(folder);
  expect(displayPath).toBe(relative(process.cwd(), folder));
  expect(files.map((file) => file.displayPath)).toEqual([
    `${displayPath}/a.yml`,
    `${displayPath}/b.txt`,
    `${displayPath}/b.yaml`,
  ]);
  expect(Buffer.from(files[1]?.bytes ?? []).toString()).toBe('b.txt');
});

test('a file that is read again is the same one until its bytes change', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const write = (name: string, text: string, age = 60) => {
    writeFileSync(join(folder, name), text);
    // Seconds: of a file that was changed a moment ago the time alone would prove nothing.
    utimesSync(join(folder, name), Date.now() / 1000 - age, Date.now() / 1000 - age);
  };
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) write(name, name);
  const read = folderReader(folder);
  const [a, b, c, d] = read().files;
  expect(read().files).toEqual([a, b, c, d]);
  write('b.txt', 'other');
  write('c.txt', 'c.txt', 30);
  rmSync(join(folder, 'd.txt'));
  write('e.txt', 'new');
  const { files } = read();
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt', 'e.txt']);
  expect(files[0]).toBe(a);
  expect(files[1]).not.toBe(b);
  expect(Buffer.from(files[1]?.bytes ?? []).toString()).toBe('other');
  expect(files[2]).toBe(c);
});

test('a change of the same length at the same time is seen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'one');
  const read = folderReader(folder);
  read();
  writeFileSync(path, 'two');
  expect(Buffer.from(read().files[0]?.bytes ?? []).toString()).toBe('two');
});

/** The places of all faults of the tiny corpus as it lies in a folder, some of its files renamed. */
function faultsOnDisk(
  files: Parameters<typeof changed>[0],
  renamed: Readonly<Record<string, string>>,
  read: (folder: ReturnType<typeof readFolder>) => unknown = readCorpus,
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  for (const { name, bytes } of folderOf(changed(files)).files)
    writeFileSync(join(folder, renamed[name] ?? name), bytes);
  mkdirSync(join(folder, 'reply.txt'), { recursive: true });
  try {
    read(readFolder(folder));
    return [];
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return error.faults.map(({ file, message }) => `${basename(file)}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what is wrong with names and within files is told at once, each fault once', () => {
  const faults = faultsOnDisk(
    { ...inBridge('They spoke of the toll', 'They sang of the toll'), 'reply.txt': null },
    { 'bridge.txt': 'bridge.TXT', 'issues.yaml': 'issues.YML' },
  );
  expect(faults).toEqual([
    'bridge.TXT: seeds end in small letters. Rename it to end in ".txt".',
    expect.stringMatching(/^bridge\.yaml: .*They sang of the toll/),
    'issues.YML: seeds end in small letters. Rename it to end in ".yaml".',
    expect.stringMatching(/^reply\.txt: this is no file\./),
  ]);
});

test('who reads the registers alone is told of names too', () => {
  const faults = faultsOnDisk(
    { 'actors.yaml': swap('kind: person', 'kind: ghost'), 'reply.txt': null },
    { 'bridge.txt': 'bridge.TXT' },
    extractionRegisters,
  );
  expect(faults).toEqual([
    expect.stringMatching(/^actors\.yaml: /),
    expect.stringMatching(/^bridge\.TXT: seeds end in small letters/),
    expect.stringMatching(/^reply\.txt: this is no file\./),
  ]);
});
