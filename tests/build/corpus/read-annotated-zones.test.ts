import { expect, test } from 'vitest';
import { type Change, changed, corpusOf, faultsAfter, inBridge } from '../tiny-corpus.ts';

const paste = 'Paste the words as they stand there.';

const cases: readonly (readonly [string, Readonly<Record<string, Change>>, string])[] = [
  [
    'first words that do not stand there',
    inBridge('from: Letters', 'from: Leters'),
    `17:11: "Leters" does not stand in bridge.txt. The nearest passage is "Letters"; where the text has "Letters", these words have "Leters". ${paste}`,
  ],
  [
    'last words that do not stand there',
    inBridge('to: scandal.', 'to: scandals.'),
    `18:9: "scandals." does not stand in bridge.txt. The nearest passage is "scandal."; where the text has "scandal", these words have "scandals". ${paste}`,
  ],
  [
    'last words before the first',
    inBridge('to: scandal.', 'to: The Mayor, Ada'),
    '18:9: "to" stands before "from" in bridge.txt. Give the zone\'s first words, then its last.',
  ],
  [
    'last words that stand more than once after the first',
    inBridge('from: Letters\n    to: scandal.', 'from: Letters\n    to: al'),
    '18:9: "al" stands 3 times in bridge.txt. Give more of the words, or tell which with "in:" and the words around it.',
  ],
  [
    'an overlap',
    inBridge('text: 4 May 1901', 'from: for the bridge\n    to: 4 May 1901'),
    '14:5: this zone overlaps the zone "heading" of line 1, "A toll for the bridge". Let one end before the other begins.',
  ],
  [
    'a passage and an end',
    inBridge('to: scandal.', 'text: scandal.'),
    '16:5: a zone has either "text" or "from" and "to". Give its whole passage or its two ends.',
  ],
  [
    'one end',
    inBridge('    to: scandal.\n', ''),
    '16:5: a zone has either "text" or "from" and "to". Give its whole passage or its two ends.',
  ],
  [
    'the zone that all the rest is',
    inBridge('zone: comment', 'zone: body'),
    '16:11: "zone" is "body", which it cannot be. Write one of heading, dateline, caption, credit, boilerplate, comment, post.',
  ],
];

test.each(cases)('%s', (_, changes, fault) => {
  expect(faultsAfter(changes)).toEqual([`seeds/bridge.yaml:${fault}`]);
});

test('both ends at fault are told in one run', () => {
  const changes = inBridge('from: Letters\n    to: scandal.', 'from: Leters\n    to: skandal.');
  expect(faultsAfter(changes)).toHaveLength(2);
});

test('zones are published in the order of the text', () => {
  const zones = 'zones:\n  - zone: heading\n    text: A toll for the bridge\n';
  const { timeline, texts } = corpusOf(
    changed({
      'bridge.yaml': (content) =>
        `${content.replace(zones, 'zones:\n')}`.replace(
          '    to: scandal.\n',
          '    to: scandal.\n  - zone: heading\n    text: A toll for the bridge\n',
        ),
    }),
  );
  const text = texts.get('bridge')?.text ?? '';
  expect(
    timeline.sources[0]?.zones.map(({ zone, start, end }) => [zone, text.slice(start, end)]),
  ).toEqual([
    ['heading', 'A toll for the bridge'],
    ['dateline', '4 May 1901'],
    ['comment', 'Letters: Hugh Dale calls the toll a scandal.'],
  ]);
});
