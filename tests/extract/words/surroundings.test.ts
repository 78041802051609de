import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAround } from '../../../src/extract/words/line-around.ts';
import { surroundings } from '../../../src/extract/words/surroundings.ts';

function around(text: string, words: string) {
  const start = text.indexOf(words);
  return surroundings(text, { start, end: start + words.length });
}

test('a paragraph’s beginning and end are the end of the surroundings', () => {
  const text = 'Before.\nThe Captain said no.\nAfter.';
  expect(around(text, 'Captain said')).toEqual({ prefix: 'The ', suffix: ' no.' });
  expect(around(text, 'The Captain said no.')).toEqual({ prefix: '', suffix: '' });
});

test('a Windows line end is no part of them', () => {
  const text = 'Before.\r\nThe Captain said no.\r\nAfter.';
  expect(around(text, 'Captain')).toEqual({ prefix: 'The ', suffix: ' said no.' });
});

test('words of several paragraphs have the surroundings of the first and the last', () => {
  const text = 'He said:\n“No.”\nThat was all.';
  expect(around(text, 'said:\n“No.”\nThat')).toEqual({ prefix: 'He ', suffix: ' was all.' });
});

test('long surroundings are cut between words, to about 60 characters', () => {
  const sentence =
    'The Dialogue covered the key elements of the partnership, including unwavering support';
  const { prefix, suffix } = around(`${sentence} HERE ${sentence}`, 'HERE');
  expect(prefix).toBe('elements of the partnership, including unwavering support ');
  expect(suffix).toBe(' The Dialogue covered the key elements of the partnership,');
});

test('a line is what stands between the line ends around an offset', () => {
  const unit = fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\u2028', '\u2029', '🕯️');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), fc.nat(20), (text, place) => {
      const at = Math.min(place, text.length);
      const ends = Array.from(text.matchAll(/\r\n|[\n\r\u2028\u2029]/g), ({ index, 0: end }) => {
        return { start: index, end: index + end.length };
      });
      const before = ends.findLast(({ start }) => start < at);
      const after = ends.find(({ start }) => start >= at);
      const line = { start: before?.end ?? 0, end: after?.start ?? text.length };
      expect(lineAround(text, at)).toEqual(line);
    }),
    { numRuns: 1000 },
  );
});
