import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingIn, wordForms, wordsIn } from '../../src/search-index/words.ts';

/** Every form as `plain@place` and, where it takes up several places, `plain@place+places`. */
function forms(text: string): readonly string[] {
  return wordForms(text).map(
    ({ plain, place, places }) => `${plain}@${place}${places > 1 ? `+${places}` : ''}`,
  );
}

test.each([
  ['cooper-\nation', ['cooper@0', 'cooperation@0+2', 'ation@1']],
  ['the anchor-\r\n  age ends', ['the@0', 'anchor@1', 'anchorage@1+2', 'age@2', 'ends@3']],
  ['light\u00ad\nhouse', ['light@0', 'lighthouse@0+2', 'house@1']],
  ['trans\u2010\n> port', ['trans@0', 'transport@0+2', 'port@1']],
  ['a-\nb-\nc', ['a@0', 'abc@0+3', 'b@1', 'c@2']],
  ['zero\u200bwidth', ['zero@0', 'zerowidth@0+2', 'width@1']],
  ['45-minute', ['45@0', 'minute@1']],
  ['2024-\n25', ['2024@0', '25@1']],
  ['end -\nbegin', ['end@0', 'begin@1']],
  ['two- and three', ['two@0', 'and@1', 'three@2']],
])('%j joins what a line end parts', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test.each([
  ['O’Brien', ['obrien@0', 'brien@0']],
  ["O'Neill said", ['oneill@0', 'neill@0', 'said@1']],
  ['N’Djamena', ['ndjamena@0', 'djamena@0']],
  ['Côte d’Ivoire’s', ['cote@0', 'divoire@1', 'ivoire@1']],
  ['don’t we’ll', ['dont@0', 'well@1']],
])('%j is found by what follows an apostrophe', (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test.each([
  ['a soft hyphen', 'light\u00adhouse', 'lighthouse'],
  ['a zero-width joiner', 'light\u200dhouse', 'lighthouse'],
  ['a word joiner at its end', 'light\u2060', 'light'],
  ['a byte order mark', 'light\ufeffhouse', 'lighthouse'],
  ['marks of direction', '\u2068light\u2069', 'light'],
  ['an invisible sign at an apostrophe', 'O’\u200dBrien', 'obrien'],
  ['an accent of its own and a soft hyphen', 'cafe\u0301\u00ads', 'cafes'],
  ['a ligature', 'oﬃce', 'office'],
])('%s parts no word', (_, text, plain) => {
  expect(wordForms(text)[0]?.plain).toBe(plain);
  expect(wordsIn(text)).toHaveLength(1);
});

test.each([
  ['Cooper-\nation', 1, 'Cooperation'],
  ['light\u00ad\nhouse', 1, 'lighthouse'],
  ['Light\u00adhouse', 0, 'Lighthouse'],
  ['Chagos’s', 0, 'Chagos'],
])('%j is spelt for a reader without what parts it', (text, at, spelling) => {
  const form = wordForms(text)[at];
  expect(form && spellingIn(text, form)).toBe(spelling);
});

test('forms stand in any text where their words do, in the order of their places', () => {
  const someText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('a', 'É', "'", '’s', '-\n', '\u00ad', '\u200b', ' ', 'Brien', '外', '9'),
      )
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(someText, (text) => {
      const words = wordsIn(text);
      let before = 0;
      for (const { start, end, plain, place, places } of wordForms(text)) {
        expect(plain).not.toBe('');
        expect(place).toBeGreaterThanOrEqual(before);
        before = place;
        expect(start).toBeGreaterThanOrEqual(words[place]?.start ?? Number.NaN);
        expect(end).toBe(places > 1 ? words[place + places - 1]?.end : end);
        expect(end).toBeLessThanOrEqual(words[place + places - 1]?.end ?? Number.NaN);
      }
      expect(
        wordForms(text).filter(({ place }, at, all) => all[at - 1]?.place !== place),
      ).toHaveLength(words.length);
    }),
    { numRuns: 500 },
  );
});
