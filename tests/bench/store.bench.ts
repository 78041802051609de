import { performance } from 'node:perf_hooks';
import { facetIds } from '../../src/explore/filter/facet-facts.ts';
import { selectFacets } from '../../src/explore/filter/facets.ts';
import { type Filter, noFilter } from '../../src/explore/filter/filter.ts';
import { filterEvents } from '../../src/explore/filter/filter-events.ts';
import { eventMatrix } from '../../src/explore/matrix/event-matrix.ts';
import { timelineColumns } from '../../src/explore/store/columns.ts';
import { facetCounts, filterMask } from '../../src/explore/store/filter-mask.ts';
import { openingView } from '../../src/explore/view.ts';
import type { PublishedTimeline } from '../../src/model/timeline.ts';
import { syntheticTimeline } from './synthetic-timeline.ts';

/**
 * How long the store takes, in milliseconds: `npx tsx tests/bench/store.bench.ts`. Of several runs
 * the fastest, so that other work on the machine counts little; of the columns also the first of
 * all, which is what a reader waits for, beside the time in which the same timeline is parsed. No
 * test: figures of different machines do not compare.
 */
const RUNS = 25;

const oneActor: Filter = { ...noFilter, actors: ['actor-0'] };
const several: Filter = {
  ...noFilter,
  actors: ['actor-0', 'actor-1'],
  anyOf: ['actors'],
  kinds: ['meeting', 'call'],
  without: [{ facet: 'discussed', id: 'issue-3' }],
};

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function fastest(run: () => unknown): number {
  return Math.min(...Array.from({ length: RUNS }, () => milliseconds(run)));
}

/** The timeline as if it had just been read: nothing of it is kept from before. */
function unread(timeline: PublishedTimeline): PublishedTimeline {
  return { ...timeline, events: [...timeline.events] };
}

function buildOf(timeline: PublishedTimeline): void {
  const { facet } = timelineColumns(timeline);
  for (const id of facetIds) facet(id, 'spoke');
}

function timesOf(size: number): Readonly<Record<string, number>> {
  const text = JSON.stringify(syntheticTimeline(size));
  // Parsed, as a page has it: each id is a string of its own.
  const timeline: PublishedTimeline = JSON.parse(text);
  const parse = milliseconds(() => JSON.parse(text));
  const first = milliseconds(() => buildOf(unread(timeline)));
  const build = fastest(() => buildOf(unread(timeline)));
  const columns = timelineColumns(timeline);
  const options = facetIds.reduce(
    (sum, id) => sum + columns.facet(id, 'spoke').register.ids.length,
    0,
  );
  const maskAndCounts = (filter: Filter) =>
    fastest(() => {
      const left = filterMask(columns, filter);
      for (const id of facetIds) facetCounts(columns, filter, left, id);
    });
  const events = filterEvents(timeline, oneActor);
  return {
    events: size,
    options,
    'JSON.parse': parse,
    'build, first': first,
    build,
    'one-actor mask': fastest(() => filterMask(columns, oneActor)),
    'one actor: mask + counts': maskAndCounts(oneActor),
    'several: mask + counts': maskAndCounts(several),
    'no filter: mask + counts': maskAndCounts(noFilter),
    'facets as shown': fastest(() => selectFacets(timeline, { ...several })),
    'matrix, all events': fastest(() =>
      eventMatrix(timeline, timeline.events, openingView.matrix, 'spoke'),
    ),
    'matrix, one actor': fastest(() => eventMatrix(timeline, events, openingView.matrix, 'spoke')),
  };
}

timesOf(2_000);
console.table(
  [27, 1_000, 10_000, 100_000]
    .map(timesOf)
    .map((times) =>
      Object.fromEntries(
        Object.entries(times).map(([name, value]) => [name, Math.round(value * 100) / 100]),
      ),
    ),
);
