import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassage } from '../../../src/explore/text/find-passage.ts';
import {
  digestOf,
  linkTo,
  passageValue,
  readPassageValue,
} from '../../../src/explore/text/passage-link.ts';

const text = 'They met in London. They spoke of “peace” 👩‍👩‍👧.';

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the fingerprint of “%s” is that of everybody’s FNV-1a', (words, digest) => {
  expect(digestOf(words)).toBe(digest);
});

test('a link to a passage says where it stands and what it said', () => {
  const link = linkTo(12, 'London');
  expect(passageValue(link)).toBe(`12-18-${digestOf('London')}`);
  expect(readPassageValue(passageValue(link), text.length)).toEqual(link);
  expect(findPassage(text, link).place).toBe('there');
});

test.each([
  'London',
  '12-18',
  '12-18-',
  '12-18-london00',
  '12-18-1F3A9C04',
  '12-18-1f3a9c04-',
  '18-12-1f3a9c04',
  '12-12-1f3a9c04',
  '-1-18-1f3a9c04',
  '1e1-18-1f3a9c04',
  '12-1000-1f3a9c04',
  '12-99999999999999999999-1f3a9c04',
  ' 12-18-1f3a9c04',
])('%j is no passage of the text', (value) => {
  expect(readPassageValue(value, text.length)).toBeNull();
});

const someWords = fc
  .array(fc.constantFrom('met ', 'É', '“', '👩‍👧', 'שלום', '\n', '\0', '\u{10FFFF}'), {
    minLength: 1,
  })
  .map((parts) => parts.join(''));

test('any passage of any text is found again, in a link as in a text', () => {
  fc.assert(
    fc.property(someWords, fc.nat(), fc.nat(), (words, a, b) => {
      const start = a % words.length;
      const end = start + 1 + (b % (words.length - start));
      const link = linkTo(start, words.slice(start, end));
      expect(readPassageValue(passageValue(link), words.length)).toEqual(link);
      expect(readPassageValue(passageValue(link), end - 1)).toBeNull();
      expect(findPassage(words, link).place).toBe('there');
    }),
  );
});

test('a letter changed in a passage is noticed, one beside it is not', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 3 }), fc.nat(), (words, at) => {
      const link = linkTo(1, words.slice(1, -1));
      const changed = 1 + (at % Math.max(1, words.length - 2));
      const edited = `${words.slice(0, changed)}ß${words.slice(changed + 1)}`;
      // The same letters may stand elsewhere.
      expect(findPassage(edited, link).place).not.toBe('there');
      expect(findPassage(`ß${words.slice(1, -1)}ß`, link).place).toBe('there');
    }),
  );
});

test('words that an edit has moved are found where they are now, the nearest of several', () => {
  const link = linkTo(12, 'London');
  const moved = `First, a new sentence. ${text}`;
  expect(findPassage(moved, link)).toEqual({ place: 'elsewhere', start: 35, end: 41 });
  expect(findPassage(`London, London. ${moved}`, link)).toEqual({
    place: 'elsewhere',
    start: 8,
    end: 14,
  });
  expect(findPassage(text.replace('London', 'Paris'), link)).toEqual({ place: 'nowhere' });
});

test('what is put before or taken from before a passage never loses it', () => {
  fc.assert(
    fc.property(someWords, someWords, fc.nat(), (before, words, cut) => {
      const link = linkTo(before.length, words);
      const edited = before.slice(cut % (before.length + 1)) + words;
      const found = findPassage(edited, link);
      expect(found.place).not.toBe('nowhere');
      if (found.place !== 'nowhere') expect(edited.slice(found.start, found.end)).toBe(words);
    }),
  );
});
