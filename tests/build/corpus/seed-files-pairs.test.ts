import { expect, test } from 'vitest';
import { type Change, faultsAfter } from '../tiny-corpus.ts';

const shows = 'seeds/README.md shows how.';
const none = { 'bridge.yaml': null, 'bridge.txt': null, 'reply.yaml': null, 'reply.txt': null };

const cases: readonly (readonly [string, Readonly<Record<string, Change>>, readonly string[]])[] = [
  [
    'a file about a text that is not there',
    { 'reply.txt': null },
    [
      'seeds/reply.yaml:1:1: there is no reply.txt beside it. Put the text there as it was received.',
    ],
  ],
  [
    'a missing definition, of which another file gives an account',
    { 'bridge.yaml': null },
    [
      'seeds/reply.yaml:11:9: unknown event "1901-05-03-toll-talk". Add it to the "events:" of the file that tells of it.',
    ],
  ],
  [
    'a register that is not there, of which a file has ids that the texts do not give',
    { 'issues.yaml': null },
    [32, 34].map(
      (line) =>
        `seeds/bridge.yaml:${line}:7: unknown issue "${line === 32 ? 'toll' : 'bell'}". Add it to issues.yaml, for which "npm run draft -- FOLDER" writes a draft.`,
    ),
  ],
  [
    'no source at all',
    none,
    [`seeds:1:1: there is no source in this folder. Put NAME.txt and NAME.yaml into it; ${shows}`],
  ],
  [
    'another ending of YAML',
    { 'other.yml': '' },
    ['seeds/other.yml:1:1: seeds end in ".yaml". Rename it to other.yaml.'],
  ],
  [
    'a text that has the name of a register',
    { 'actors.txt': 'Enter two keepers.' },
    ['seeds/actors.txt:1:1: "actors" is the name of a register. Give the text another name.'],
  ],
];

test.each(cases)('%s', (_, changes, faults) => {
  expect(faultsAfter(changes)).toEqual(faults);
});
