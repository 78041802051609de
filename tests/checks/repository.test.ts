import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFiles, readProjectFile } from './project-files.ts';

/** Where a machine's own folders begin; in a web address the same words follow a host. */
const machinePath =
  /(?<![\w.~%/-])(?:file:\/\/)?\/(?:root|home|tmp|Users|work\/(?:main|shared))\/|[A-Z]:\\Users\\/;

/** A package registry's host. */
const registryHost =
  /\bnpmjs\.(?:org|com)\b|\/\/registry\.|\bregistry\.[\w.-]+\.(?:org|com|net|io|dev|cn)\b/;

/** The lines that match, as `file:line: words`. A file with a NUL byte is not text. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const bytes = readProjectFile(path);
    if (bytes.includes(0)) return [];
    return bytes
      .toString('utf8')
      .split('\n')
      .flatMap((line, index) => {
        const found = pattern.exec(line);
        return found === null ? [] : [`${path}:${index + 1}: ${found[0]}`];
      });
  });
}

/** This file shows what it looks for. */
const self = 'tests/checks/repository.test.ts';
const files = projectFiles();
const texts = files.filter((path) => /^seeds\/.*\.txt$/.test(path));
/** The texts of the corpus are others' words. */
const ours = files.filter((path) => !texts.includes(path));

test.each([
  ['see /root/notes.txt', true],
  ['"/tmp/x"', true],
  ['file:///home/me/a.ts', true],
  ['C:\\Users\\me', true],
  ['https://example.org/home/page', false],
  ['./tmp/x', false],
  ['node_modules/.cache', false],
])('a path of a machine: %s %s', (line, expected) => {
  expect(machinePath.test(line)).toBe(expected);
});

test.each([
  ['https://registry.example.org/react', true],
  ['registry.npmjs.org', true],
  ['registry.actors.get(id)', false],
])('the host of a registry: %s %s', (line, expected) => {
  expect(registryHost.test(line)).toBe(expected);
});

test('no file names a folder of somebody’s machine', () => {
  expect(
    linesWith(
      machinePath,
      ours.filter((path) => path !== self),
    ),
  ).toEqual([]);
});

test('no file names a package registry', () => {
  expect(
    linesWith(
      registryHost,
      ours.filter((path) => path !== self),
    ),
  ).toEqual([]);
});

test('the lock file works with any registry', () => {
  expect(linesWith(/"resolved"\s*:/, ['package-lock.json'])).toEqual([]);
});

test('there are sources', () => {
  expect(texts.length).toBeGreaterThan(0);
});

test.each(texts)('%s is byte for byte what its annotation says', (path) => {
  const beside = path.replace(/\.txt$/, '.yaml');
  expect(files, `${beside} is missing. Write it; seeds/README.md says how.`).toContain(beside);
  const { sha256 } = z
    .object({ sha256: z.string() })
    .parse(parse(readProjectFile(beside).toString('utf8')));
  expect(createHash('sha256').update(readProjectFile(path)).digest('hex')).toBe(sha256);
});
