import { expect, test } from 'vitest';
import { draftsInWords } from '../../../src/explore/added/added-source.ts';
import { addedAs } from '../support/added-source.ts';

const one = 'call: 2024-09-15 call ann';
const two = `${one}\nwalk: 2024-09-16 visit ann`;

test.each([
  ['', {}, 'No event was found in it; it can be read and searched all the same'],
  [one, {}, '1 event'],
  [two, {}, '2 events'],
  [one, { call: { joins: 'talks' } }, '1 event, here already, to which it is a further account'],
  [
    two,
    { walk: { joins: 'talks' } },
    '2 events, 1 of them here already, to which it is a further account',
  ],
])('%j', (drawing, laid, words) => {
  expect(draftsInWords(addedAs('note', drawing, laid).drafts)).toBe(words);
});
