import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FacetId, facetIds } from '../../../src/explore/filter/facet-facts.ts';
import { type FacetOption, selectFacets } from '../../../src/explore/filter/facets.ts';
import { type Filter, noFilter } from '../../../src/explore/filter/filter.ts';
import { countFiltered, filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { keepAnswer } from '../../../src/explore/search/answers.ts';
import { filtered } from '../../../src/explore/store/filter-mask.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { plainSearch } from '../search/oracle/plain-search.ts';
import { drawnValues, someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';
import { plainFilterEvents, plainOptions } from './oracle/plain-filter.ts';
import { everyOption } from './oracle/plain-values.ts';

/** Words that drawings have, that they have with a slip, and that they do not have. */
const someQuery = fc.constantFrom('', '', 'peace', 'ann', 'letter', 'peaec', 'nothing of it');

const someAsked: fc.Arbitrary<Filter> = fc
  .record({
    filter: someFilter,
    query: someQuery,
    stranger: fc.nat(5).map((number) => number === 0),
    twice: fc.boolean(),
    unwanted: fc.subarray(
      facetIds.flatMap((facet) => drawnValues[facet].map((id) => ({ facet, id }))),
      { maxLength: 2 },
    ),
  })
  .map(({ filter, query, stranger, twice, unwanted }) => ({
    ...filter,
    query,
    // An address can ask for what is nowhere, and for one thing twice.
    actors: [...filter.actors, ...(stranger ? ['nobody'] : [])],
    discussed: [...filter.discussed, ...(twice ? filter.discussed : [])],
    without: [...filter.without, ...unwanted, ...(twice ? unwanted : [])],
  }));

/** Every option as the page shows it, of one facet, by id. */
function shownOptions(
  timeline: PublishedTimeline,
  filter: Filter,
  facet: FacetId,
): readonly FacetOption[] {
  const all = everyOption(selectFacets(timeline, filter));
  return all.filter((option) => option.facet === facet).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether the page has an option of that name: what is in no register has none. */
function isRegistered(
  { actors, issues, sources, sides }: PublishedTimeline,
  facet: FacetId,
  id: string,
): boolean {
  const registers: Readonly<Partial<Record<FacetId, readonly { readonly id: string }[]>>> = {
    actors,
    discussed: issues,
    notDiscussed: issues,
    sources,
    sides,
  };
  return registers[facet]?.some((each) => each.id === id) ?? true;
}

test('the events left are those of the plain definition, and as many as are counted', () => {
  fc.assert(
    fc.property(someDrawing(), someAsked, (drawing, filter) => {
      const timeline = drawTimeline(drawing);
      keepAnswer(timeline, plainSearch(timeline, filter.query));
      const plain = plainFilterEvents(timeline, filter);
      expect(filterEvents(timeline, filter)).toEqual(plain);
      expect(countFiltered(timeline, filter)).toBe(plain.length);
      const { mask, rows } = filtered(timeline, filter).left;
      expect([...mask.keys()].filter((row) => mask[row] === 1)).toEqual([...rows]);
    }),
    { numRuns: 500 },
  );
});

test.each(facetIds)(
  'the options of %s, with all numbers, are those of the plain definition',
  (facet) => {
    fc.assert(
      fc.property(someDrawing(), someAsked, (drawing, filter) => {
        const timeline = drawTimeline(drawing);
        keepAnswer(timeline, plainSearch(timeline, filter.query));
        const plain = plainOptions(timeline, filter, facet);
        expect(shownOptions(timeline, filter, facet)).toEqual(
          plain.filter(({ id }) => isRegistered(timeline, facet, id)),
        );
      }),
      { numRuns: 300 },
    );
  },
);

test('the shipped corpus under every single value, chosen and ruled out', () => {
  for (const facet of facetIds) {
    for (const { id } of plainOptions(published, noFilter, facet)) {
      for (const filter of [
        { ...noFilter, [facet]: [id] },
        { ...noFilter, without: [{ facet, id }] },
      ]) {
        expect(filterEvents(published, filter)).toEqual(plainFilterEvents(published, filter));
        expect(shownOptions(published, filter, 'actors')).toEqual(
          plainOptions(published, filter, 'actors'),
        );
      }
    }
  }
});

test('what a filter leaves is computed once', () => {
  const filter = { ...noFilter, kinds: ['call'] };
  expect(filterEvents(published, filter)).toBe(filterEvents({ ...published }, filter));
});
