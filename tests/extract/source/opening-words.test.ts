import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingWords } from '../../../src/extract/source/opening-words.ts';

test.each([
  ['The mayor met the guild.', 'The mayor met the guild'],
  [
    'The mayor of the town met the guild of the millers on Friday, and they spoke at some length about the bell, which Master Edmund Hollis had cast.',
    'The mayor of the town met the guild of the millers on Friday, and they spoke at some length about the bell',
  ],
  [
    'The mayor of the town met the guild of the millers on Friday and spoke at length of the bell that was cast by Master Edmund Hollis for the mill.',
    'The mayor of the town met the guild of the millers on Friday and spoke at length of the bell that was cast',
  ],
  [
    'The mayor of the town met the guild on Friday and told it that the toll was “a burden on all of us who live here and have no mill” of their own.',
    'The mayor of the town met the guild on Friday and told it that the toll',
  ],
  [
    'The mayor of the old town met the guild of millers for talks on the bell and the toll at the invitation of the Ministry of Trade and Industry and of others.',
    'The mayor of the old town met the guild of millers for talks on the bell and the toll at the invitation',
  ],
])('%s', (sentence, title) => {
  expect(openingWords(sentence)).toBe(title);
});

test('it is the beginning of the sentence, and ends between words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Ann', 'Lee', 'of', 'met', '“so', 'they”', 'it,', '(a', 'b)', '3'), {
        minLength: 1,
        maxLength: 80,
      }),
      (words) => {
        const sentence = words.join(' ');
        const title = openingWords(sentence);
        expect(sentence.startsWith(title)).toBe(true);
        expect(title.length).toBeLessThanOrEqual(120);
        expect(sentence.slice(title.length)).toMatch(/^(?:$|[\s,])/);
      },
    ),
  );
});
