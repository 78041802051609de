import { expect, test } from 'vitest';
import {
  documentsWith,
  likeliest,
  spellingOf,
  speltWords,
  wordIndex,
  wordsMeant,
} from '../../../src/explore/search/word-index.ts';

const texts = [
  'Starmer spoke of Iran, of the Chagos Islands and of security',
  'Starmer and Zelensky on Ukraine, and on the Ukrainians',
  'The Independent’s report',
];
const index = wordIndex(texts.map(speltWords));

function meant(typed: string): readonly string[] {
  return [...wordsMeant(index, typed)].sort();
}

test.each([
  ['its beginning', 'ukrain', ['ukraine', 'ukrainians']],
  ['the whole', 'starmer', ['starmer']],
  ['a letter too many', 'chagoss', ['chagos']],
  ['a letter too few', 'ukrane', ['ukraine']],
  ['another letter', 'strarmer', ['starmer']],
  ['letters that changed places', 'satrmer', ['starmer']],
  ['the first two letters in the wrong order', 'hcagos', ['chagos']],
  ['two slips in a long word', 'sekurityy', ['security']],
])('a word is found by %s', (_, typed, words) => {
  expect(meant(typed)).toEqual(words);
});

test.each([
  ['one that is not there but another is', 'iraq'],
  ['two slips in a short word', 'chgoz'],
  ['another first letter', 'xhagos'],
  ['a slip in three letters', 'teh'],
  ['a beginning that no word has', 'x'],
  ['a slip in a number', '45679'],
])('%s is taken for no other', (_, typed) => {
  expect(meant(typed)).toEqual([]);
});

test('what is there as it was typed is never taken for another word', () => {
  const near = wordIndex(['Iraq and Iraqi', 'Iran'].map(speltWords));
  expect([...wordsMeant(near, 'iraq')].sort()).toEqual(['iraq', 'iraqi']);
  expect([...wordsMeant(near, 'iran')]).toEqual(['iran']);
});

test('what is said around a document counts where no document says it', () => {
  const around = (text: string) => speltWords(text).map((word) => ({ ...word, around: true }));
  const told = wordIndex([
    [...speltWords('A call'), ...around('The Mirror on peace')],
    around('The Mirror'),
    speltWords('Peace'),
  ]);
  expect([...documentsWith(told, ['mirror'])]).toEqual([0, 1]);
  expect([...documentsWith(told, ['peace'])]).toEqual([2]);
  expect([...documentsWith(told, ['nobody'])]).toEqual([]);
});

test('words are shown as they are written', () => {
  expect(spellingOf(index, 'chagos')).toBe('Chagos');
  expect(spellingOf(index, 'independent')).toBe('Independent');
});

test('a word that is not there has its likeliest ones, the nearest first', () => {
  expect(likeliest(index, 'iraq', 2)).toEqual(['iran']);
  expect(likeliest(index, 'ukrayinian', 2)).toEqual(['ukrainians']);
  expect(likeliest(index, '2025', 2)).toEqual([]);
});
