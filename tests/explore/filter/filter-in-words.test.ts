import { expect, test } from 'vitest';
import { noFilter } from '../../../src/explore/filter/filter.ts';
import { filterInWords, selectionInWords } from '../../../src/explore/filter/filter-in-words.ts';
import { published } from '../support/real-corpus.ts';

const all = published.events.length;

test('no filter is all events', () => {
  expect(filterInWords(published, noFilter)).toBe(`All events. ${all} of ${all} events.`);
  const one = { ...published, events: published.events.slice(0, 1) };
  expect(filterInWords(one, noFilter)).toBe('All events. 1 of 1 event.');
  expect(selectionInWords(published, noFilter)).toBe('');
});

test('people come first, silence is said as such', () => {
  const filter = { ...noFilter, actors: ['marco-rubio'], notDiscussed: ['chagos'] };
  expect(filterInWords(published, filter)).toBe(
    `Events with Marco Rubio; Chagos Islands explicitly not discussed. 1 of ${all} events.`,
  );
});

test('several of a kind are joined, by “and” where all of them are asked for', () => {
  const filter = {
    ...noFilter,
    actors: ['david-lammy', 'marco-rubio'],
    bases: ['relative' as const, 'inferred' as const],
  };
  expect(selectionInWords(published, filter)).toBe(
    'with David Lammy or Marco Rubio; date worked out or inferred',
  );
  expect(selectionInWords(published, { ...filter, allOf: ['actors'] })).toBe(
    'with David Lammy and Marco Rubio; date worked out or inferred',
  );
});

test('an issue alone', () => {
  const said = filterInWords(published, { ...noFilter, discussed: ['ukraine'] });
  expect(said).toMatch(/^Events: Ukraine discussed\. \d+ of \d+ events\.$/);
});
