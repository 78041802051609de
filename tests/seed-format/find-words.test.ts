import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords, wordsPattern } from '../../src/seed-format/find-words.ts';

function found(text: string, words: string): string[] {
  return findWords(text, words).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['words as they stand', 'the light, the oil', 'the oil', ['the oil']],
  ['each place', 'the light, the oil', 'the', ['the', 'the']],
  ['places that overlap', 'oil and oil and oil', 'oil and oil', ['oil and oil', 'oil and oil']],
  ['letters in their own case only', 'The oil', 'the', []],
  ['a wrapped line', 'the\nlight', 'the light', ['the\nlight']],
  ['Windows line ends', 'the light\r\n\r\nthe oil', 'light\n\nthe', ['light\r\n\r\nthe']],
  ['whole words before parts of words', 'Sundays and Sunday', 'Sunday', ['Sunday']],
  ['parts of words where there are no whole ones', '兩人在燈塔會面', '燈塔', ['燈塔']],
  ['signs that patterns use', 'paid 3.50 (not 3x50)', '3.50 (', ['3.50 (']],
  ['emoji', 'lit 🕯️ then 🕯', '🕯️ then', ['🕯️ then']],
  ['text from right to left', 'אמר המפקד: ״האור יקר״.', '״האור יקר״', ['״האור יקר״']],
  ['nothing', 'the light', 'oil', []],
])('finds %s', (_, text, words, expected) => {
  expect(found(text, words)).toEqual(expected);
});

test('whatever is cut from a text is found in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, start, length) => {
      const words = text.slice(start % (text.length + 1)).slice(0, length % 20);
      fc.pre(words.trim() !== '');
      const plain = (each: string) => each.trim().replace(/\s+/g, ' ');
      expect(found(text, words).map(plain)).toContain(plain(words));
    }),
  );
});

/** Every match of the pattern of the words; whole words hide those that are cut. */
function byPattern(text: string, words: string) {
  const pattern = new RegExp(`(?=(${wordsPattern(words)}))`, 'g');
  const all = Array.from(text.matchAll(pattern), ({ index, 1: match = '' }) => {
    return { start: index, end: index + match.length };
  });
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  const cut = new RegExp(`${letter}\0${letter}`, 'u');
  const cuts = (at: number) => cut.test(`${text.slice(0, at)}\0${text.slice(at)}`);
  const whole = all.filter(({ start, end }) => !cuts(start) && !cuts(end));
  return whole.length > 0 ? whole : all;
}

test('what is found is what the pattern of the words finds', () => {
  const unit = fc.constantFrom('a', 'b', 'ab', ' ', '\n', '\r\n', '\u00a0', 'é', '🕯️', '.', '(');
  const some = fc.string({ unit, maxLength: 40 });
  fc.assert(
    fc.property(some, fc.string({ unit, maxLength: 6 }), (text, words) => {
      expect(findWords(text, words)).toEqual(byPattern(text, words));
    }),
    { numRuns: 2000 },
  );
});
