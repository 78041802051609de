import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInText } from '../../../src/explore/text/find-in-text.ts';
import { published, textOf } from '../support/real-corpus.ts';

/** What is found, as it stands in the text. */
function found(text: string, query: string): readonly string[] {
  return findInText(text, query).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['in any case', 'They met in LONDON, in London.', 'london', ['LONDON', 'London']],
  ['with straight quotes for curly ones', 'Iran’s “plan”', `iran's "plan"`, ['Iran’s “plan”']],
  ['with curly quotes for straight ones', "Iran's plan", 'Iran’s', ["Iran's"]],
  ['with a hyphen for a dash', 'UK–US — call', 'uk-us - call', ['UK–US — call']],
  ['without its accents', 'Café Zoë, naïve', 'cafe zoe', ['Café Zoë']],
  ['with accents it does not have', 'Cafe', 'café', ['Cafe']],
  ['with spaces around it', 'They met.', '  met ', ['met']],
  ['over a space that does not break', '30\u00a0countries', '30 countries', ['30\u00a0countries']],
  ['from right to left', 'אמר שלום לכולם', 'שלום', ['שלום']],
  ['behind an emoji', '👩‍👩‍👧 met 🇬🇧', 'MET 🇬🇧', ['met 🇬🇧']],
  ['with signs that mean something elsewhere', 'a.c (b) [x]*', '(B) [x]*', ['(b) [x]*']],
])('words are found %s', (_, text, query, words) => {
  expect(found(text, query)).toEqual(words);
});

test('nothing is found for nothing, and finds do not overlap', () => {
  expect(found('They met.', '')).toEqual([]);
  expect(found('They met.', '   ')).toEqual([]);
  expect(found('', 'met')).toEqual([]);
  expect(found('aaaaa', 'aa')).toEqual(['aa', 'aa']);
});

test.each([
  ['학교', '한'],
  ['a.c', 'abc'],
  ['0', 'o'],
])('in %j there is no %j', (text, query) => {
  expect(found(text, query)).toEqual([]);
});

test('an accent typed as a sign of its own finds the letter that has it', () => {
  expect(found('Café', 'cafe\u0301')).toEqual(['Café']);
});

const someText = fc
  .array(fc.constantFrom('Met ', 'met', 'É', 'é', '’', '–', '👩‍👧', 'ß', 'שלום', '\n', ' ', 'x'))
  .map((parts) => parts.join(''));

test('every part of a text that stands in it as it is typed is found, in its order', () => {
  fc.assert(
    fc.property(someText, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length + 1);
      const query = text.slice(start, start + (b % 12)).trim();
      fc.pre(query !== '');
      const spans = findInText(text, query);
      expect(spans.length).toBeGreaterThan(0);
      for (const [at, span] of spans.entries()) {
        expect(span.end - span.start).toBe(query.length);
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }
    }),
  );
});

test('every quote of the real corpus is found in its source, typed in capitals', () => {
  for (const { excerpts } of published.events) {
    for (const { source, start, exact } of excerpts) {
      const starts = findInText(textOf(source), exact.toUpperCase()).map((span) => span.start);
      expect(starts).toContain(start);
    }
  }
});
