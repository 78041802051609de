import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';

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
