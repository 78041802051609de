import {
  type FacetId,
  facetFacts,
  type ValuesOf,
} from '../../../../src/explore/filter/facet-facts.ts';
import type { FacetOption, Facets } from '../../../../src/explore/filter/facets.ts';
import { type Reach, rolesWithin } from '../../../../src/explore/filter/reach.ts';
import type { Timeline } from '../../../../src/model/timeline.ts';

/** What an event has in a facet, each value once, event by event and without columns. */
export function plainValues(timeline: Timeline, facet: FacetId, reach: Reach): ValuesOf {
  const { values } = facetFacts[facet];
  if (values.of === 'event') return (event) => [...new Set(values.valuesOf(event))];
  return (event) => {
    const counted = event.actors.filter(({ role }) => rolesWithin[reach].includes(role));
    return [...new Set(counted.flatMap(({ id }) => values.valueOf(id, timeline) ?? []))];
  };
}

/** Every option that the page shows, whichever facet it is of. */
export function everyOption({ people, bodies, issues, plain }: Facets): readonly FacetOption[] {
  return [
    ...[...people, ...bodies].flatMap(({ options }) => options),
    ...issues.flatMap(({ discussed }) => discussed ?? []),
    ...issues.flatMap(({ notDiscussed }) => notDiscussed ?? []),
    ...plain.flatMap(({ options }) => options),
  ];
}
