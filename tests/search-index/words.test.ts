import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainForm, wordsIn } from '../../src/search-index/words.ts';
import { published, textOf } from '../explore/support/real-corpus.ts';

test.each([
  ['case and accents', 'CAFÉ Zoë', ['cafe', 'zoe']],
  ['an accent that is a sign of its own', 'Cafe\u0301', ['cafe']],
  ['apostrophes, straight and curly', "O'Brien O’Brien don’t", ['obrien', 'obrien', 'dont']],
  ['several apostrophes', 'rock’n’roll', ['rocknroll']],
  ['the ’s of possession', "Iran’s US's leaders’", ['iran', 'us', 'leaders']],
  ['hyphens and dashes', 'UK–US 45-minute', ['uk', 'us', '45', 'minute']],
  ['full stops between letters', 'the U.S. and J.D. Vance', ['the', 'us', 'and', 'jd', 'vance']],
  ['full stops between words', 'Nation.Cymru A.Redman', ['nation', 'cymru', 'a', 'redman']],
  ['letters that are no accents', 'Søren Łódź Weiß', ['soren', 'lodz', 'weiss']],
  ['signs', '@POTUS 5% £90 “(…)”', ['potus', '5', '90']],
  ['letters of other alphabets', 'Путин שלום', ['путин', 'שלום']],
  ['signs written without spaces', '外務省', ['外', '務', '省']],
])('words without %s', (_, text, words) => {
  expect(wordsIn(text).map(({ plain }) => plain)).toEqual(words);
});

test('a word stands where it is written', () => {
  const text = 'Iran’s “Côte d’Ivoire”, the U.S.';
  const written = wordsIn(text).map(({ start, end }) => text.slice(start, end));
  expect(written).toEqual(['Iran’s', 'Côte', 'd’Ivoire', 'the', 'U.S']);
});

const someText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

test('a plain form is plain already', () => {
  fc.assert(
    fc.property(someText, (text) => {
      for (const { plain } of wordsIn(text)) expect(plainForm(plain)).toBe(plain);
    }),
  );
});

test('a text of plain letters has the same words as it has among others', () => {
  const somePlain = fc
    .array(fc.constantFrom('A', 'b', '.', "'", '’', 's', '7', ' ', '-', '–', '“', '\n', 'Iran'))
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(somePlain, (text) => {
      expect(wordsIn(`${text} é`)).toEqual([
        ...wordsIn(text),
        { start: text.length + 1, end: text.length + 2, plain: 'e' },
      ]);
    }),
  );
});

test('words stand in the order of any text, without overlap', () => {
  fc.assert(
    fc.property(someText, (text) => {
      let end = 0;
      for (const word of wordsIn(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('capitals and accents make no difference to the words of the real corpus', () => {
  for (const { id } of published.sources) {
    const text = textOf(id);
    const plain = wordsIn(text).map((word) => word.plain);
    expect(wordsIn(text.toUpperCase()).map((word) => word.plain)).toEqual(plain);
    expect(wordsIn(text.normalize('NFD')).map((word) => word.plain)).toEqual(plain);
  }
});
