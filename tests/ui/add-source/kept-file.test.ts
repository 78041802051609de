import { expect, test } from 'vitest';
import type { AddedSource } from '../../../src/explore/added/added-source.ts';
import { withDecision } from '../../../src/explore/added/decisions.ts';
import {
  importInWords,
  isSameKept,
  keptFile,
  readKeptFile,
} from '../../../src/ui/add-source/kept-file.ts';
import { readStoredSource } from '../../../src/ui/add-source/read-stored-source.ts';
import { storedSource, unreadable } from './stored-records.ts';

function source(name: string): AddedSource {
  const read = readStoredSource(`added.${name}`, storedSource(name));
  if (!('added' in read)) throw new Error(read.reason);
  return read.added;
}

test('what is saved is loaded: records of the store and sources of the page', () => {
  const file = keptFile([['added.one', storedSource('one')]], [source('two')]);
  expect(readKeptFile(file)).toEqual({ sources: [source('one'), source('two')], unreadable: [] });
});

test('what cannot be read is saved too, and named where it is loaded', () => {
  const file = keptFile(
    [
      ['added.later-version', unreadable['later-version']],
      ['added.one', storedSource('one')],
    ],
    [],
  );
  expect(file).toContain('"version": 99');
  const read = readKeptFile(file);
  if ('refused' in read) throw new Error(read.refused);
  expect(read.sources.map(({ source }) => source.id)).toEqual(['added.one']);
  expect(read.unreadable).toEqual([expect.stringMatching(/^added\.later-version: version is 99/)]);
});

test.each([
  '',
  'no JSON',
  '[]',
  'null',
  '{"format":"other","records":[]}',
  '{"format":"readout-kept-texts"}',
])('the file %j is refused', (file) => {
  expect(readKeptFile(file)).toMatchObject({ refused: expect.stringContaining('Save all') });
});

test('a source is the same under another id, and another with another decision', () => {
  const one = source('one');
  const renamed = { ...one, source: { ...one.source, id: 'added.one-2' } };
  expect(isSameKept(one, renamed)).toBe(true);
  const decided = withDecision(one, { id: 'd', kind: 'reject', draft: 'added.one.call' });
  expect(isSameKept(one, decided)).toBe(false);
  expect(isSameKept(one, source('two'))).toBe(false);
});

test.each([
  [1, 0, [], '1 text loaded.'],
  [2, 1, [], '2 texts loaded; 1 was here already.'],
  [
    0,
    2,
    ['added.x: y'],
    '0 texts loaded; 2 were here already; 1 could not be read (added.x: y), still in your file.',
  ],
])('%i loaded, %i here, %j not read', (added, here, not, words) => {
  expect(importInWords(added, here, not)).toBe(words);
});
