import {
  type FacetId,
  facetFacts,
  facetIds,
  type ValuesOf,
} from '../../../../src/explore/filter/facet-facts.ts';
import type { FacetOption } from '../../../../src/explore/filter/facets.ts';
import { type Filter, isRuledOut, takesAny } from '../../../../src/explore/filter/filter.ts';
import type { TimelineEvent } from '../../../../src/model/event.ts';
import type { PublishedTimeline } from '../../../../src/model/timeline.ts';
import { plainSearch } from '../../search/oracle/plain-search.ts';
import { plainValues } from './plain-values.ts';

/**
 * What a filter leaves and what facets count, defined event by event and without columns: slow,
 * and what the store is held against.
 */

/** The events of a timeline that meet the filter, in the order given. */
export function plainFilterEvents(
  timeline: PublishedTimeline,
  filter: Filter,
): readonly TimelineEvent[] {
  const tests = testsOf(timeline, filter);
  return timeline.events.filter((event) => tests.every((test) => test(event)));
}

type Test = (event: TimelineEvent) => boolean;

function testsOf(timeline: PublishedTimeline, filter: Filter): readonly Test[] {
  const facets = facetIds.flatMap((facet) => facetTest(timeline, filter, facet) ?? []);
  const { mask } = plainSearch(timeline, filter.query);
  return mask === null
    ? facets
    : [(event) => mask[timeline.events.indexOf(event)] === 1, ...facets];
}

function facetTest(timeline: PublishedTimeline, filter: Filter, facet: FacetId): Test | null {
  const valuesOf = plainValues(timeline, facet, filter.reach);
  const wanted = filter[facet];
  const unwanted = filter.without.filter((each) => each.facet === facet).map(({ id }) => id);
  if (wanted.length === 0 && unwanted.length === 0) return null;
  const any = takesAny(filter, facet);
  return (event) => {
    const there = valuesOf(event);
    const has = (id: string) => there.includes(id);
    if (unwanted.some(has)) return false;
    return wanted.length === 0 || (any ? wanted.some(has) : wanted.every(has));
  };
}

/** The options of a facet, by id. */
export function plainOptions(
  timeline: PublishedTimeline,
  filter: Filter,
  facet: FacetId,
): readonly FacetOption[] {
  const valuesOf = plainValues(timeline, facet, filter.reach);
  const entries = filter[facet];
  const unwanted = filter.without.filter((each) => each.facet === facet).map(({ id }) => id);
  const totals = countByValue(timeline.events, valuesOf);
  // Where one entry is enough, its neighbours do not narrow it.
  const rest = takesAny(filter, facet) ? { ...filter, [facet]: [] } : filter;
  const counts = countByValue(plainFilterEvents(timeline, rest), valuesOf);
  const countOf = (id: string) => {
    if (!unwanted.includes(id)) return counts.get(id) ?? 0;
    const without = filter.without.filter((each) => each.facet !== facet || each.id !== id);
    const admitted = plainFilterEvents(timeline, { ...rest, without });
    return admitted.filter((event) => valuesOf(event).includes(id)).length;
  };
  return [...new Set([...totals.keys(), ...entries, ...unwanted])].sort().map((id) => ({
    facet,
    id,
    label: facetFacts[facet].label(id, timeline),
    selected: entries.includes(id),
    ruledOut: isRuledOut(filter, { facet, id }),
    count: countOf(id),
    total: totals.get(id) ?? 0,
  }));
}

function countByValue(
  events: readonly TimelineEvent[],
  valuesOf: ValuesOf,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of valuesOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
