import { expect, test } from 'vitest';
import { type Change, faultsAfter } from '../tiny-corpus.ts';

const shows = 'seeds/README.md shows how.';
const none = { 'bridge.yaml': null, 'bridge.txt': null, 'reply.yaml': null, 'reply.txt': null };

const cases: readonly (readonly [string, Readonly<Record<string, Change>>, readonly string[]])[] = [
  [
    'a text without a YAML that does not say when it came out',
    { 'reply.yaml': null },
    [
      'seeds/reply.txt:1:1: nothing in this text says when it came out. Run "npm run draft -- seeds/reply.txt --published YYYY-MM-DD" and correct what it writes.',
    ],
  ],
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
    'registers that are not there, which make nobody unknown',
    { 'actors.yaml': null, 'issues.yaml': null, 'timeline.yaml': null },
    ['actors', 'issues', 'timeline'].map(
      (name) => `seeds/${name}.yaml:1:1: this file is missing. Write it; ${shows}`,
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
