import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectFacets } from '../../../src/explore/filter/facets.ts';
import { type Filter, noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { relaxations } from '../../../src/explore/filter/relaxations.ts';
import { someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

function ways(chosen: Partial<Filter>): readonly string[] {
  const filter = { ...noFilter, ...chosen };
  return relaxations(published, filter, selectFacets(published, filter).active).map(
    ({ kind, label, count }) => `${kind === 'spelling' ? '?' : ''}${label}: ${count}`,
  );
}

test('a word nobody has is answered by the one it is most like', () => {
  expect(ways({ query: 'Iraq' })).toEqual(['?Iran: 4', 'Clear all: 27']);
});

test('several words: any of them', () => {
  expect(ways({ query: 'chagos xylophone' })).toEqual(['Any of these words: 5', 'Clear all: 27']);
});

test('words and filters: without the one, without the others', () => {
  expect(ways({ query: 'chagos', actors: ['antony-blinken'] })).toEqual([
    'Without “chagos”: 4',
    'Without Antony Blinken: 5',
    'Clear all: 27',
  ]);
});

test('where leaving one thing out is not enough, each by itself', () => {
  expect(ways({ query: 'aukus', actors: ['james-cleverly', 'joe-biden'] })).toEqual([
    'Only “aukus”: 4',
    'Only James Cleverly: 2',
    'Only Joe Biden: 1',
    'Clear all: 27',
  ]);
});

test('what is ruled out can be let in again', () => {
  const without = [{ facet: 'discussed', id: 'ukraine' }] as const;
  expect(ways({ query: '"30-day ceasefire"', without })).toContain('With Ukraine again: 1');
});

test('every way out leaves what it says, and something', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      someFilter,
      fc.constantFrom('', 'peace', 'peaec', 'ann bob', 'letter "quote 1"', 'nothing of it'),
      (drawing, chosen, query) => {
        const timeline = drawTimeline(drawing);
        const filter = { ...chosen, query };
        for (const way of relaxations(timeline, filter, selectFacets(timeline, filter).active)) {
          expect(way.count).toBeGreaterThan(0);
          expect(filterEvents(timeline, way.filter)).toHaveLength(way.count);
        }
      },
    ),
  );
});
