import { expect, test } from 'vitest';
import { firstDifference } from '../../src/seed-format/nearest-passage.ts';

test.each([
  ['he said no', 'he said yes', 8, 'where the text has "no", these words have "yes"'],
  [
    'the Mayor’s',
    "the Mayor's",
    4,
    'where the text has "Mayor’s", these words have "Mayor\'s" (U+2019, not U+0027)',
  ],
  ['he said', 'he said no', 7, 'where the text ends, these words have "no"'],
  ['he said no', 'he said', 8, 'where the text has "no", these words end'],
  [
    '“No,” he said',
    '"No," he said',
    0,
    'where the text has "“", these words have """ (U+201C, not U+0022)',
  ],
])('%j and %j', (passage, words, at, clause) => {
  expect(firstDifference(passage, words)).toEqual({ at, clause });
});

test('white space is no difference', () => {
  expect(firstDifference('he  said\nno', 'he said no')).toBeNull();
});
