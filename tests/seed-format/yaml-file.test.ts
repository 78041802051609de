import { expect, test } from 'vitest';
import { placeOfValue, readYaml } from '../../src/seed-format/yaml-file.ts';
import { changed, corpusOf, faultsAfter, inBridge, swap } from '../build/tiny-corpus.ts';

const hint =
  'Words that hold ": " or " #", or begin with a sign such as ", @, *, & or [, go after ">-" on a line of their own.';

test.each([
  [
    'words with a colon',
    inBridge('title: Quill and', 'title: Quill: and'),
    `seeds/bridge.yaml:21:12: this is not YAML: Nested mappings are not allowed in compact mappings. ${hint}`,
  ],
  [
    'words that begin with a quotation mark',
    inBridge('“The ferry’s day is over,”', '"The ferry" is over'),
    `seeds/bridge.yaml:38:27: this is not YAML: Unexpected scalar at node end. ${hint}`,
  ],
  [
    'words that begin with an asterisk',
    inBridge('“The ferry’s day is over,”', '*ferry'),
    `seeds/bridge.yaml:38:15: this is not YAML: Unresolved alias (the anchor must be set before the alias): ferry. ${hint}`,
  ],
  [
    'words that begin with an exclamation mark',
    inBridge('text: The Mayor', 'text: !The Mayor'),
    `seeds/bridge.yaml:36:15: YAML would drop something here: Unresolved tag: !The. ${hint}`,
  ],
  [
    'a key that stands twice',
    inBridge('kind: news report', 'kind: news report\nkind: digest'),
    'seeds/bridge.yaml:3:1: this key stands twice in its map. Keep one.',
  ],
])('%s', (_, changes, fault) => {
  expect(faultsAfter(changes)).toContain(fault);
});

test('a slip of syntax is told once, and what it hides is not called unknown', () => {
  const changes = inBridge('title: A toll for the bridge', 'title: "A toll" for the bridge');
  expect(faultsAfter(changes)).toEqual([
    `seeds/bridge.yaml:1:17: this is not YAML: Unexpected scalar at node end. ${hint}`,
  ]);
});

test('a slip in one file does not hide the faults of another', () => {
  const changes = {
    'bridge.yaml': swap('title: A toll', 'title: "A toll"'),
    'reply.yaml': swap('kind: other', 'kind: othr'),
  };
  expect(faultsAfter(changes).map((fault) => fault.slice(0, 22))).toEqual([
    'seeds/bridge.yaml:1:17',
    'seeds/reply.yaml:2:7: ',
  ]);
});

test('nothing is read as a number', () => {
  const text = 'date: 2022\nsha256: 0012\nquote: 1e3\n';
  expect(readYaml(text, 'a.yaml', () => {}).data).toEqual({
    date: '2022',
    sha256: '0012',
    quote: '1e3',
  });
});

test('a year is a date and a number a title', () => {
  const { timeline } = corpusOf(
    changed({
      'bridge.yaml': (content) =>
        content
          .replace('title: A toll for the bridge', 'title: 1901')
          .replace('edtf: 1901-05-03', 'edtf: 1901')
          .replace('      words: Friday\n', ''),
    }),
  );
  expect(timeline.sources[0]?.title).toBe('1901');
  expect(timeline.events[0]?.date.precision).toBe('year');
});

test('places count from 1, whatever the line ends', () => {
  const file = readYaml('a:\r\n  - b: [x, y]\r\n', 'a.yaml', () => {});
  expect(placeOfValue(file, ['a', 0, 'b', 1])).toEqual({ line: 2, column: 12 });
  expect(placeOfValue(file, ['a', 0, 'missing'])).toEqual({ line: 2, column: 5 });
});

test('places are found in any of many files, in any order', () => {
  const files = Array.from({ length: 30 }, (_, index) =>
    readYaml(`${'# a line\n'.repeat(index)}a: { b: c }\n`, `${index}.yaml`, () => {}),
  );
  for (const each of [files, files.toReversed(), files]) {
    expect(each.map((file) => placeOfValue(file, ['a', 'b']))).toEqual(
      each.map((file) => ({ line: files.indexOf(file) + 1, column: 9 })),
    );
  }
});
