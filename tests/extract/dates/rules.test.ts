import { describe, expect, test } from 'vitest';
import { dateRules } from '../../../src/extract/dates/all-rules.ts';
import { dateModifiers } from '../../../src/extract/dates/modifiers.ts';
import { readDates, readDateWords } from '../../../src/extract/dates/read-dates.ts';
import { readTenses } from '../../../src/extract/dates/tense-at.ts';
import { tenseRules } from '../../../src/extract/dates/tense-rules.ts';
import { readSentences } from '../../../src/extract/segment/sentences.ts';

/** The Tuesday on which the rules' examples are read if they do not say otherwise. */
const usual = '2025-01-28';

function read(text: string, reference = usual) {
  return readDates(text, readSentences(text, []), reference);
}

test('no two rules and no two modifiers share a name', () => {
  for (const table of [dateRules, dateModifiers]) {
    const names = table.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

describe.each(dateRules)('$name', ({ name, examples, not = [] }) => {
  test.each(examples)('$text', ({ text, words = text, reference, means }) => {
    const sentences = readSentences(text, []);
    const { dates, unread } = readDateWords(text, sentences, reference ?? usual);
    const found = dates.map((each) => [each.text, each.edtf, each.rule]);
    const left = unread.map(({ start, end, rule }) => [text.slice(start, end), null, rule]);
    expect([...found, ...left]).toContainEqual([words, means, name]);
  });

  if (not.length > 0) {
    test.each(not)('it reads nothing in: %s', (text) => {
      expect(read(text).filter(({ rule }) => rule === name)).toEqual([]);
    });
  }
});

describe.each(dateModifiers)('$name', ({ name, examples, not = [] }) => {
  test.each(examples)('$text', ({ text, words = text, reference, means }) => {
    const found = read(text, reference).map((each) => [each.text, each.edtf, each.modifiers]);
    expect(found).toContainEqual([words, means, [name]]);
  });

  if (not.length > 0) {
    test.each(not)('it changes nothing in: %s', (text) => {
      const found = read(text);
      expect(found.length).toBeGreaterThan(0);
      for (const { modifiers } of found) expect(modifiers).not.toContain(name);
    });
  }
});

/** Texts that look as if they named a day and name none. */
const dateless = [
  'Data Protection Act 2018',
  'Resolution 1701',
  'Resolutions 1718 and 1874',
  'in 2000 cases',
  'more than 2000 soldiers',
  '£2000',
  'in 2,500 homes',
  'Directive 2014/65/EU',
  'marched from 1600 Pennsylvania Avenue',
  'pages 2009-08',
  'at 10-11 Downing Street',
  '31 September 2024',
  '31 February',
  '10 September 198G',
  'on 10 March 20??',
  '15 March 44 BC',
  'on 3 May 5785',
  'I may be there. May the best side win. Theresa May spoke to Ann Lee.',
  'Julian Lee plays the saxophone.',
  'April Smith said',
  'the Sunday Times',
  'the Good Friday Agreement',
  'on ~~10 March 2025~~',
  'https://example.org/2023/07/19/forum',
  'example.org/2023/07/19/forum',
  'a 45-minute call',
  'for 99 years',
  'a few days ago',
  'soon',
  'in recent weeks',
  'over the last month',
  '24/7',
  'from 1600 to 1800 hours',
];

test.each(dateless)('no date is in: %s', (text) => {
  expect(read(text).map(({ text: words, edtf, rule }) => [words, edtf, rule])).toEqual([]);
});

test.each(tenseRules)('$name: $example', ({ name, example, tense }) => {
  expect(readTenses(example).evidence).toContainEqual(
    expect.objectContaining({ tense, rule: name }),
  );
});
