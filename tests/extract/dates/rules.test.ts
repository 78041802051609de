import { describe, expect, test } from 'vitest';
import { dateRules } from '../../../src/extract/dates/all-rules.ts';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { readTenses } from '../../../src/extract/dates/tense-at.ts';
import { tenseRules } from '../../../src/extract/dates/tense-rules.ts';
import { readSentences } from '../../../src/extract/sentences/sentences.ts';

/** The Tuesday on which the rules' examples are read if they do not say otherwise. */
const usual = '2025-01-28';

function read(text: string, reference = usual) {
  return readDates(text, readSentences(text, []), reference).map((each) => [each.text, each.edtf]);
}

describe.each(dateRules)('$name', ({ examples, not = [] }) => {
  test.each(examples)('$text', ({ text, words = text, reference, means }) => {
    expect(read(text, reference)).toContainEqual([words, means]);
  });

  if (not.length > 0) {
    test.each(not)('nothing in: %s', (text) => {
      expect(read(text)).toEqual(
        text.startsWith('In 2020')
          ? [['2020', '2020']]
          : text.startsWith('On 10 March 2024')
            ? [['10 March 2024', '2024-03-10']]
            : [],
      );
    });
  }
});

test.each(tenseRules)('$name: $example', ({ example, tense }) => {
  expect(readTenses(example).evidence.map((each) => each.tense)).toContain(tense);
});
