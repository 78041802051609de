import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { searchEvents } from '../search/event-search.ts';
import { eventValues, type ValuesOf } from './event-values.ts';
import { type FacetId, type Filter, facetIds, takesAny } from './filter.ts';

/** The events of a timeline that meet the filter, in the order given. */
export function filterEvents(timeline: Timeline, filter: Filter): readonly TimelineEvent[] {
  const tests = testsOf(timeline, filter);
  return timeline.events.filter((event) => tests.every((test) => test(event)));
}

type Test = (event: TimelineEvent) => boolean;

/** One test for the words searched for, and for each facet that narrows; none for the others. */
function testsOf(timeline: Timeline, filter: Filter): readonly Test[] {
  const values = eventValues(timeline, filter.reach);
  const facets = facetIds.flatMap((list) => facetTest(filter, list, values[list]) ?? []);
  if (filter.query === '') return facets;
  const { found } = searchEvents(timeline, filter.query);
  return found === null ? facets : [(event) => found.has(event), ...facets];
}

function facetTest(filter: Filter, list: FacetId, valuesOf: ValuesOf): Test | null {
  const wanted = filter[list];
  const unwanted = filter.without.filter((each) => each.list === list).map(({ id }) => id);
  if (wanted.length === 0 && unwanted.length === 0) return null;
  const any = takesAny(filter, list);
  return (event) => {
    const there = valuesOf(event);
    const has = (id: string) => there.includes(id);
    if (unwanted.some(has)) return false;
    return wanted.length === 0 || (any ? wanted.some(has) : wanted.every(has));
  };
}
