import { expect, test } from 'vitest';
import { houseFaults } from './checks/house-rules.ts';
import { localeFaults } from './checks/locale-rules.ts';
import { nameFaults } from './checks/name-rules.ts';
import { projectFiles, readProjectFile } from './checks/project-files.ts';

const files = new Map(
  projectFiles()
    .filter((path) => /^src\/.*\.(tsx?|css)$/.test(path))
    .map((path) => [path, readProjectFile(path).toString('utf8')]),
);

test('every file of src keeps the rules of the house', () => {
  expect(files.size).toBeGreaterThan(0);
  expect(houseFaults(files)).toEqual([]);
});

test('names mean one thing each, and what a comment points to is there', () => {
  expect(nameFaults(files)).toEqual([]);
});

test('nothing that is built, shown or written goes by the language of the machine', () => {
  expect(localeFaults(files)).toEqual([]);
});
