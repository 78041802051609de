import { expect, test } from 'vitest';
import { eventIndexOf, searchEvents } from '../../../src/explore/search/event-search.ts';
import { takenFor } from '../../../src/explore/search/search-terms.ts';
import { published } from '../support/real-corpus.ts';

test.each([
  ['strarmer chagos', [{ typed: 'strarmer', words: ['Starmer'] }]],
  ['starm chagos', []],
  ['xylophone "strarmer"', []],
])('%s: %j is said to be taken for another word', (query, taken) => {
  const { search } = searchEvents(published, query);
  expect(takenFor(eventIndexOf(published).words, search)).toEqual(taken);
});
