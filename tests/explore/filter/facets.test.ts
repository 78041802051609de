import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FacetOption, selectFacets } from '../../../src/explore/filter/facets.ts';
import {
  type Filter,
  noFilter,
  ruledOut,
  takesAny,
  toggled,
} from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { everyOption } from '../store/oracle/plain-values.ts';
import { someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const harbour = drawTimeline(`
  2024-09-10 meeting ann+bob@south ?cleo   -> peace !fishing
  2024-09-11 call ann+bob *Ministry        -> peace
  2024-09-12 post bob ?ann                 -> !fishing
  2024-09-13 statement Ministry+dora@south -> toll
`);

/** Options as a reader sees them: `bob 3`, with `✓` where it is on. */
function shown(options: readonly FacetOption[]): readonly string[] {
  return options.map(({ label, count, selected }) => `${selected ? '✓ ' : ''}${label} ${count}`);
}

function people(timeline: Timeline, filter: Filter, of: 'people' | 'bodies' = 'people') {
  return selectFacets(timeline, filter)[of].map(({ side, options }) => [side.id, shown(options)]);
}

function issues(timeline: Timeline, filter: Filter): readonly (readonly string[])[] {
  return selectFacets(timeline, filter).issues.map(({ discussed, notDiscussed }) =>
    shown([discussed ?? [], notDiscussed ?? []].flat()),
  );
}

function allOptions(timeline: Timeline, filter: Filter): readonly FacetOption[] {
  return everyOption(selectFacets(timeline, filter));
}

test('people stand by side, the busiest first, without who is only mentioned', () => {
  expect(people(harbour, noFilter)).toEqual([
    ['north', ['ann 2']],
    ['south', ['bob 3', 'dora 1']],
  ]);
});

test('bodies stand apart from people, and a side without any is left out', () => {
  expect(people(harbour, noFilter, 'bodies')).toEqual([['north', ['Ministry 2']]]);
});

test('an issue has an option for discussed, and one for not discussed where a source says so', () => {
  expect(issues(harbour, noFilter)).toEqual([
    ['peace 2'],
    ['toll 1'],
    ['fishing, not discussed 2'],
  ]);
});

test('counts follow the filter, and what would leave nothing says 0', () => {
  const filter = { ...noFilter, discussed: ['peace'] };
  expect(people(harbour, filter)).toEqual([
    ['north', ['ann 2']],
    ['south', ['bob 2', 'dora 0']],
  ]);
  // Of issues any is enough, so another one counts what it has by itself.
  expect(issues(harbour, filter)).toEqual([
    ['✓ peace 2'],
    ['toll 1'],
    ['fishing, not discussed 1'],
  ]);
});

test('beside one that is chosen, each other counts its own; what is asked for together, both', () => {
  const any: Filter = { ...noFilter, actors: ['ann', 'dora'] };
  expect(people(harbour, any)).toEqual([
    ['north', ['✓ ann 2']],
    ['south', ['bob 3', '✓ dora 1']],
  ]);
  expect(people(harbour, { ...any, allOf: ['actors'] })).toEqual([
    ['north', ['✓ ann 0']],
    ['south', ['bob 0', '✓ dora 0']],
  ]);
  const one = { ...noFilter, actors: ['ann'] };
  expect(people(harbour, one)[1]).toEqual(['south', ['bob 3', 'dora 1']]);
});

test('what is on or ruled out is listed in the order of the filters', () => {
  const filter: Filter = {
    ...noFilter,
    actors: ['ministry', 'bob'],
    discussed: ['peace'],
    notDiscussed: ['fishing'],
    bases: ['stated'],
    without: [{ facet: 'kinds', id: 'post' }],
  };
  expect(selectFacets(harbour, filter).active.map(({ label }) => label)).toEqual([
    'bob',
    'Ministry',
    'peace',
    'fishing, not discussed',
    'Date stated',
    'Post',
  ]);
});

test('an option’s count is the number of events left after choosing it', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, (drawing, filter) => {
      const timeline = drawTimeline(drawing);
      for (const option of allOptions(timeline, filter)) {
        const { facet, id, count } = option;
        // Where one entry is enough, each is counted as if it were the only one; what is ruled
        // out, as what it keeps away.
        const alone = takesAny(filter, facet) ? { ...filter, [facet]: [] } : filter;
        const admitted = option.ruledOut ? ruledOut(alone, option) : alone;
        const chosen = admitted[facet].includes(id) ? admitted : toggled(admitted, { facet, id });
        expect(count, id).toBe(filterEvents(timeline, chosen).length);
      }
    }),
  );
});

test('unless they are asked for, mentions change no option and no count', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, (drawing, filter) => {
      const timeline = drawTimeline(drawing);
      const events = timeline.events.map((event) => {
        return { ...event, actors: event.actors.filter(({ role }) => role !== 'mentioned') };
      });
      const unmentioned = { ...timeline, events };
      const usual = { ...filter, reach: 'spoke' as const };
      expect(allOptions(timeline, usual)).toEqual(allOptions(unmentioned, usual));
    }),
  );
});

test.each([
  ['discussed', 'not-discussed'],
  ['notDiscussed', 'discussed'],
] as const)('the counts of %s owe nothing to what is %s', (facet, other) => {
  fc.assert(
    fc.property(someDrawing(), someFilter, (drawing, { actors }) => {
      const timeline = drawTimeline(drawing);
      const events = timeline.events.map((event) => {
        return { ...event, issues: event.issues.filter(({ treatment }) => treatment !== other) };
      });
      const filter = { ...noFilter, actors };
      const counts = (of: Timeline) =>
        allOptions(of, filter)
          .filter((option) => option.facet === facet)
          .map(({ id, count }) => `${id} ${count}`)
          .sort();
      expect(counts(timeline)).toEqual(counts({ ...timeline, events }));
    }),
  );
});
