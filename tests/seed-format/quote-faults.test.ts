import { describe, expect, test } from 'vitest';
import { hiddenDifference } from '../../src/seed-format/hidden-signs.ts';
import { explainMissingWords } from '../../src/seed-format/nearest-passage.ts';
import { faultsAfter } from '../build/tiny-corpus.ts';

/** What is said of words that do not stand in a text as they are. */
function clauseOf(text: string, words: string): string {
  return hiddenDifference(text, words)?.clause ?? '';
}

describe('a sign that nobody sees is named, and where it is', () => {
  test.each([
    [
      'in the har\u00adbour',
      'in the harbour',
      'the text has a soft hyphen (U+00AD) in "harbour", which these words lack',
    ],
    [
      'in the of\u200bfice',
      'the office',
      'the text has a zero-width space (U+200B) in "office", which these words lack',
    ],
    [
      'in the office',
      'the of\u200bfice',
      'these words have a zero-width space (U+200B) in "office", which the text lacks',
    ],
    ['\u202bin the office', 'in the office', ''],
    [
      'in the\u2060 office',
      'the office',
      'the text has a word joiner (U+2060) in "the", which these words lack',
    ],
    [
      'in the café at two',
      'the cafe\u0301 at',
      'the text writes "é" in "café" as U+00E9, these words as U+0065 U+0301',
    ],
    [
      'in the cafe\u0301 at two',
      'the café at',
      'the text writes "é" in "café" as U+0065 U+0301, these words as U+00E9',
    ],
    [
      'in the anchor-\nage at four',
      'the anchorage at',
      'the text breaks "anchorage" at the end of a line, with a hyphen (U+002D)',
    ],
    [
      'in the anchor-\r\n  age',
      'the anchorage',
      'the text breaks "anchorage" at the end of a line, with a hyphen (U+002D)',
    ],
    [
      'in the anchorage',
      'the anchor-\nage',
      'these words break "anchorage" at the end of a line, with a hyphen (U+002D)',
    ],
  ])('%j for %j', (text, words, clause) => {
    expect(clauseOf(text, words)).toBe(clause);
  });

  test('the passage is that of the words, not another that is like them', () => {
    const text = 'We met in the harbor at one. We met in the har\u00adbour at one.';
    const found = hiddenDifference(text, 'We met in the harbour at one.');
    expect(text.slice(found?.span.start, found?.span.end)).toBe(
      'We met in the har\u00adbour at one.',
    );
  });

  test('other words, and other signs that can be seen, are not its matter', () => {
    expect(hiddenDifference('in the harbour', 'in the office')).toBeNull();
    expect(hiddenDifference('it’s', "it's")).toBeNull();
    expect(hiddenDifference('anything', ' ')).toBeNull();
  });
});

test('words that something interrupts are pointed to where they stand', () => {
  const text = [
    'Ann met Bob in the hall at five.',
    'Ann met Bob in the',
    'HARBOUR NEWS   Page 4',
    'old mill at six. They spoke in the yard.',
  ].join('\n\n');
  expect(
    explainMissingWords({ name: 'notes.txt', text }, 'Ann met Bob in the old mill at six.'),
  ).toBe(
    '"Ann met Bob in the old mill at six." does not stand in notes.txt. The nearest passage is "Ann met Bob in the HARBOUR NEWS Page 4 old mill at six."; where the text has "HARBOUR", these words have "old". Paste the words as they stand there.',
  );
});

describe('half words are refused', () => {
  const faultsWith = (words: string) =>
    faultsAfter({
      'bridge.yaml': (content) =>
        content.replace('text: The Mayor, Ada Quill, met Tom Rusk', `text: ${words}`),
    });

  test('at either end, with the whole word', () => {
    expect(faultsWith('he Mayor, Ada Quill, met Tom Rus')).toEqual([
      'seeds/bridge.yaml:36:15: "he Mayor, Ada Quill, met Tom Rus" begins in the middle of the word "The" and ends in the middle of the word "Rusk". Quote whole words.',
    ]);
    expect(faultsWith('Mayor, Ada Quill, met Tom Ru')[0]).toContain(
      'ends in the middle of the word "Rusk"',
    );
  });

  test('but what is whole beside a sign is whole', () => {
    expect(faultsWith('Mayor, Ada Quill')).toEqual([]);
    const chinese = '部长周一在首都会见了总统。';
    const faults = faultsAfter({
      'bridge.txt': (content) => `${content}\n${chinese}\n`,
      'bridge.yaml': (content) =>
        content.replace('text: The Mayor, Ada Quill, met Tom Rusk', 'text: 在首都会见了'),
    });
    expect(faults).toEqual([]);
  });
});
