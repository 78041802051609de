import { expect, test } from 'vitest';
import { noFilter } from '../../../src/explore/filter/filter.ts';
import { sourcesToSearch } from '../../../src/explore/search/source-search.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const { sources } = drawTimeline('2024-09-10 call ann [letter] [minutes] [paper]');

function ids(filter: Partial<typeof noFilter>, most?: number): readonly string[] {
  return sourcesToSearch(sources, { ...noFilter, ...filter }, most).map(({ id }) => id);
}

test('all of them, unless the filter says which', () => {
  expect(ids({}, 1e9)).toEqual(['letter', 'minutes', 'paper']);
  expect(ids({ sources: ['paper', 'letter'] }, 1e9)).toEqual(['letter', 'paper']);
  expect(ids({ without: [{ facet: 'sources', id: 'minutes' }] }, 1e9)).toEqual(['letter', 'paper']);
});

test('as many as can be fetched, and one at the least', () => {
  // Each is a million characters long.
  expect(ids({})).toEqual(['letter', 'minutes']);
  expect(ids({}, 10)).toEqual(['letter']);
  expect(ids({ sources: ['paper'] }, 10)).toEqual(['paper']);
});
