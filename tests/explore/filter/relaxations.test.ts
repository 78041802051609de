import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectFacets } from '../../../src/explore/filter/facets.ts';
import { type Filter, noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import {
  askedInWords,
  relaxations,
  relaxedQueries,
} from '../../../src/explore/filter/relaxations.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { type Indexed, indexed } from '../support/indexed.ts';
import { published } from '../support/real-corpus.ts';

/** Answers a query and those of the ways out of it. */
async function answerWith(by: Indexed, timeline: Timeline, query: string): Promise<void> {
  await by.answer(query);
  await Promise.all(relaxedQueries(timeline, query).map(by.answer));
}

const index = indexed(published, () => '');

async function ways(chosen: Partial<Filter>): Promise<readonly string[]> {
  const filter = { ...noFilter, ...chosen };
  await answerWith(index, published, filter.query);
  return relaxations(published, filter, selectFacets(published, filter).active).map(
    ({ kind, label, count }) => `${kind === 'spelling' ? '?' : ''}${label}: ${count}`,
  );
}

test('a word nobody has is answered by the one it is most like', async () => {
  expect(await ways({ query: 'Iraq' })).toEqual(['?Iran: 4', 'Clear all: 27']);
});

test('several words: any of them', async () => {
  expect(await ways({ query: 'chagos xylophone' })).toEqual([
    'Any of these words: 5',
    'Clear all: 27',
  ]);
});

test('words and filters: without the one, without the others', async () => {
  expect(await ways({ query: 'chagos', actors: ['antony-blinken'] })).toEqual([
    'Without “chagos”: 4',
    'Without Antony Blinken: 5',
    'Clear all: 27',
  ]);
});

test('of two who were never together, either', async () => {
  const actors = ['james-cleverly', 'marco-rubio'];
  expect(await ways({ actors, allOf: ['actors'] })).toEqual([
    'James Cleverly or Marco Rubio: 4',
    'Without James Cleverly: 2',
    'Without Marco Rubio: 2',
    'Clear all: 27',
  ]);
});

test('where leaving one thing out is not enough, each by itself', async () => {
  const actors = ['james-cleverly', 'joe-biden'];
  expect(await ways({ query: 'aukus', actors, allOf: ['actors'] })).toEqual([
    'Only “aukus”: 4',
    'Only James Cleverly: 2',
    'Only Joe Biden: 1',
    'Clear all: 27',
  ]);
});

test('of two of whom either is enough, without the two', async () => {
  const actors = ['james-cleverly', 'joe-biden'];
  expect(await ways({ query: 'aukus', actors })).toEqual([
    'Without “aukus”: 3',
    'Without James Cleverly or Joe Biden: 4',
    'Clear all: 27',
  ]);
});

test('what was asked for says what is enough and what has to be met beside it', () => {
  const asked = (chosen: Partial<Filter>) => {
    const filter = { ...noFilter, ...chosen };
    return askedInWords(filter, selectFacets(published, filter).active).join(' + ');
  };
  const actors = ['james-cleverly', 'joe-biden'];
  const without = [{ facet: 'kinds', id: 'visit' }] as const;
  expect(asked({ query: 'aukus', actors, without })).toBe(
    '“aukus” + James Cleverly or Joe Biden + not Visit',
  );
  expect(asked({ actors, allOf: ['actors'] })).toBe('James Cleverly + Joe Biden');
});

test('what is ruled out can be let in again', async () => {
  const without = [{ facet: 'discussed', id: 'ukraine' }] as const;
  expect(await ways({ query: '"30-day ceasefire"', without })).toContain('With Ukraine again: 1');
});

test('every way out leaves what it says, and something', async () => {
  await fc.assert(
    fc.asyncProperty(
      someDrawing(),
      someFilter,
      fc.constantFrom('', 'peace', 'peaec', 'ann bob', 'letter "quote 1"', 'nothing of it'),
      async (drawing, chosen, query) => {
        const timeline = drawTimeline(drawing);
        const filter = { ...chosen, query };
        await answerWith(
          indexed(timeline, () => ''),
          timeline,
          query,
        );
        for (const way of relaxations(timeline, filter, selectFacets(timeline, filter).active)) {
          expect(way.count).toBeGreaterThan(0);
          expect(filterEvents(timeline, way.filter)).toHaveLength(way.count);
        }
      },
    ),
  );
});

test('a way that searches for other words is among them once these are answered', async () => {
  const timeline = { ...published, events: [...published.events] };
  const filter = { ...noFilter, query: 'Iraq' };
  const own = indexed(timeline, () => '');
  await own.answer('Iraq');
  const kinds = () =>
    relaxations(timeline, filter, selectFacets(timeline, filter).active).map(({ kind }) => kind);
  expect(kinds()).toEqual(['all']);
  expect(relaxedQueries(timeline, 'Iraq')).toEqual(['Iran']);
  await own.answer('Iran');
  expect(kinds()).toEqual(['spelling', 'all']);
});
