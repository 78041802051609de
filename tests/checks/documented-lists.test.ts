import { expect, test } from 'vitest';
import { exportFormats } from '../../src/explore/exports/export-formats.ts';
import { eventKinds } from '../../src/model/event-kinds.ts';
import { readProjectFile } from './project-files.ts';

// What a document lists is a table of the code: whoever adds a record is told which lines to write.

/** Each line that has a phrase, with the lines of comment that go on with it. */
function linesWith(path: string, phrase: string): readonly string[] {
  const lines = readProjectFile(path).toString('utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (!line.includes(phrase)) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((each) => !/^\s*#/.test(each));
    return [[line, ...rest.slice(0, end === -1 ? rest.length : end)].join(' ')];
  });
}

const kindLists: readonly (readonly [path: string, phrase: string])[] = [
  ['README.md', '| `kind` | one of '],
  ['README.md', '- kind: '],
  ['seeds/README.md', 'kind: call '],
];

test.each(kindLists)('%s names every kind of event after “%s”', (path, phrase) => {
  const [line = '', ...others] = linesWith(path, phrase);
  expect(others).toEqual([]);
  const words = new Set(line.match(/[\w-]+/g));
  expect(eventKinds.filter((kind) => !words.has(kind))).toEqual([]);
});

test('README.md names every form in which a selection can be taken away', () => {
  const [line = ''] = linesWith('README.md', '- **Share**');
  expect(exportFormats.map(({ label }) => label).filter((label) => !line.includes(label))).toEqual(
    [],
  );
});
