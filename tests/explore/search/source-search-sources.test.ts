import { expect, test } from 'vitest';
import { noFilter } from '../../../src/explore/filter/filter.ts';
import { sourcesToSearch } from '../../../src/explore/search/source-search.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const { sources } = drawTimeline('2024-09-10 call ann [letter] [minutes] [paper]');

function ids(filter: Partial<typeof noFilter>): readonly string[] {
  return sourcesToSearch(sources, { ...noFilter, ...filter }).map(({ id }) => id);
}

test('all of them, unless the filter says which', () => {
  expect(ids({})).toEqual(['letter', 'minutes', 'paper']);
  expect(ids({ sources: ['paper', 'letter'] })).toEqual(['letter', 'paper']);
  expect(ids({ without: [{ facet: 'sources', id: 'minutes' }] })).toEqual(['letter', 'paper']);
});
