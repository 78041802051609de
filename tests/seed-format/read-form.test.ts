import fc from 'fast-check';
import { closest, distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { eventKinds } from '../../src/model/event-kinds.ts';
import { nearestWord } from '../../src/seed-format/read-form.ts';
import { type Change, faultsAfter, inBridge } from '../build/tiny-corpus.ts';

const quotes = `    quotes:
      - text: The Mayor, Ada Quill, met Tom Rusk
      - voice: ada-quill
        text: “The ferry’s day is over,”
`;
const kinds = eventKinds.filter((kind) => kind !== 'meeting').join(', ');

const cases: readonly (readonly [string, Readonly<Record<string, Change>>, string])[] = [
  [
    'an unknown key, which is told once though its right form is missing',
    inBridge('label: Toll talk', 'lable: Toll talk'),
    'bridge.yaml:22:5: unknown key "lable". Write "label", which is the nearest known here, or take it out.',
  ],
  [
    'an unknown key that is like no other',
    inBridge('words: Friday', 'words: { text: Friday, "9": x }'),
    'bridge.yaml:29:30: unknown key "9". The keys known here are text, in.',
  ],
  [
    'a missing key, at the map that lacks it',
    inBridge('  basis: stated\n', ''),
    'bridge.yaml:4:3: "basis" is missing. Add it; seeds/README.md shows how.',
  ],
  [
    'a missing key of a list’s entry',
    inBridge('    label: Toll talk\n', ''),
    'bridge.yaml:20:5: "label" is missing. Add it; seeds/README.md shows how.',
  ],
  [
    'a text where a list belongs',
    inBridge('[ada-quill, tom-rusk]', 'ada-quill'),
    'bridge.yaml:30:19: "participants" is a text where a list belongs. Write a list.',
  ],
  [
    'a list where a text belongs',
    inBridge('title: A toll for the bridge', 'title: [A toll, for the bridge]'),
    'bridge.yaml:1:8: "title" is a list where a text belongs. Write a text.',
  ],
  [
    'an entry of a list',
    inBridge('[ada-quill, tom-rusk]', '[ada-quill, { id: tom-rusk }]'),
    'bridge.yaml:30:31: entry 2 of "participants" is a map where a text belongs. Write a text.',
  ],
  [
    'neither true nor false',
    inBridge('place: at the mill', 'background: perhaps'),
    'bridge.yaml:24:17: "background" is a text where true or false belongs. Write true or false.',
  ],
  [
    'a key without a value',
    inBridge('place: at the mill', 'place:'),
    'bridge.yaml:24:11: "place" is empty where a text belongs. Write a text.',
  ],
  [
    'an empty text',
    inBridge('place: at the mill', "place: ' '"),
    'bridge.yaml:24:12: "place" is empty. Write it or leave it out.',
  ],
  [
    'words in no known form',
    inBridge('words: Friday', 'words: [Friday]'),
    'bridge.yaml:29:14: "words" is a list where a text, or a map of "text" and "in", belongs. Write a text, or a map of "text" and "in".',
  ],
  [
    'an issue without words',
    inBridge('toll: They spoke of the toll', 'toll: []'),
    'bridge.yaml:32:13: there are no words here. Quote a passage that shows it.',
  ],
  [
    'a value that is not in its list',
    inBridge('kind: meeting', 'kind: meting'),
    `bridge.yaml:23:11: "kind" is "meting", which it cannot be. Write "meeting", or one of ${kinds}.`,
  ],
  [
    'an id that would not do in an address',
    inBridge('id: 1901-05-03-toll-talk', 'id: Toll Talk'),
    'bridge.yaml:20:9: "Toll Talk" is not an id. Write small letters and digits, joined by hyphens.',
  ],
  [
    'an id among the keys',
    inBridge('      bell:', '      The Bell:'),
    'bridge.yaml:34:7: "The Bell" is not an id. Write small letters and digits, joined by hyphens.',
  ],
  [
    'an event without quotes',
    inBridge(quotes, ''),
    'bridge.yaml:20:5: "quotes" is missing. Add it; seeds/README.md shows how.',
  ],
  [
    'an event with an empty list of quotes',
    inBridge(quotes, '    quotes: []\n'),
    'bridge.yaml:35:13: there are no quotes. Quote at least one passage that tells of the event.',
  ],
  [
    'a file without a word',
    { 'reply.yaml': '' },
    'reply.yaml:1:1: the file is empty where a map belongs. Write a map.',
  ],
  [
    'a register in the wrong form',
    { 'issues.yaml': 'toll: Toll' },
    'issues.yaml:1:1: the file is a map where a list belongs. Write a list.',
  ],
];

test.each(cases)('%s', (_, changes, fault) => {
  expect(faultsAfter(changes)).toEqual([`seeds/${fault}`]);
});

test('the rest of a faulty event is checked in the same run', () => {
  const faults = faultsAfter({
    'bridge.yaml': (content) =>
      content
        .replace('    title: Quill and Rusk meet about the toll\n', '')
        .replace('kind: meeting', 'kind: meting')
        .replace('basis: relative', 'basis: guessed')
        .replace('words: Friday', 'words: Sunday')
        .replace('They spoke of', 'They sang of')
        .replace('voice: ada-quill', 'voice: ada')
        .replace('“The ferry’s day', '“The ferry’s night'),
  });
  expect(faults.map((fault) => fault.replace(/^seeds\/bridge\.yaml:(\d+).*/, '$1'))).toEqual([
    '20',
    '22',
    '26',
    '28',
    '31',
    '36',
    '37',
  ]);
});

test('no word is offered of which half is other letters', () => {
  expect(nearestWord('minutes', ['digest', 'transcript'])).toBeNull();
  expect(nearestWord('2024-06-14-kisumu', ['2024-02-28-entebbe'])).toBeNull();
  expect(nearestWord('2024-06-14-kisum', ['2024-02-28-entebbe', '2024-06-14-kisumu'])).toBe(
    '2024-06-14-kisumu',
  );
});

test('the nearest of many words is the first of those with the fewest letters to change', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1 }), (given, known) => {
      const likest = closest(given, known);
      const isLike = 2 * distance(given, likest) < Math.max(given.length, likest.length);
      expect(nearestWord(given, known)).toBe(isLike ? likest : null);
    }),
  );
});
