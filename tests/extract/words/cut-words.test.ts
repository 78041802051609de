import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWords, lastWords } from '../../../src/extract/words/cut-words.ts';

test.each([
  ['the long-standing relationship', 20, 'relationship'],
  ['the long-standing relationship', 26, 'long-standing relationship'],
  ['the long-standing relationship', 27, 'long-standing relationship'],
  ['the long-standing relationship ', 13, 'relationship '],
  ['short', 20, 'short'],
  ['兩人在燈塔會面', 4, '燈塔會面'],
  ['👩‍🚀👩‍🚀', 7, '👩‍🚀'],
])('the last words of %j within %i', (text, most, expected) => {
  expect(lastWords(text, most)).toBe(expected);
});

test.each([
  ['the long-standing relationship', 20, 'the long-standing'],
  ['the long-standing relationship', 17, 'the long-standing'],
  [' the light', 5, ' the'],
  ['short', 20, 'short'],
  ['兩人在燈塔會面', 4, '兩人在'],
  ['👩‍🚀👩‍🚀', 7, '👩‍🚀'],
])('the first words of %j within %i', (text, most, expected) => {
  expect(firstWords(text, most)).toBe(expected);
});

test('a cut is part of the text, is short enough and never splits a word', () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
  fc.assert(
    fc.property(text, fc.integer({ min: 10, max: 60 }), (words, most) => {
      const line = words.join(' ');
      for (const cut of [firstWords(line, most), lastWords(line, most)]) {
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(words).toEqual(expect.arrayContaining(cut.trim().split(' ')));
      }
      expect(line.startsWith(firstWords(line, most))).toBe(true);
      expect(line.endsWith(lastWords(line, most))).toBe(true);
    }),
  );
});
