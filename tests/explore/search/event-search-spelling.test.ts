import { expect, test } from 'vitest';
import { indexed } from '../support/indexed.ts';
import { published } from '../support/real-corpus.ts';

const index = indexed(published, () => '');

test.each([
  ['strarmer chagos', [{ typed: 'strarmer', words: ['Starmer'] }]],
  ['starm chagos', []],
  ['xylophone "strarmer"', []],
])('%s: %j is said to be taken for another word', async (query, taken) => {
  expect((await index.answer(query)).taken).toEqual(taken);
});

test.each([
  ['iraq', [{ typed: 'iraq', words: ['Iran'] }]],
  ['"iraq chagos"', [{ typed: 'iraq', words: ['Iran'] }]],
  ['chagos', []],
  ['strarmer', []],
  ['2099', []],
])('%s: %j is offered for a word that no event says', async (query, likeliest) => {
  expect((await index.answer(query)).likeliest).toEqual(likeliest);
});
