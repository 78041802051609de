import {
  actorFacet,
  type FacetOption,
  type IssueOptions,
  isOn,
  issueFacet,
  type PlainFacet,
  plainFacets,
  type SideOptions,
} from '../../explore/filter/facets.ts';
import type { Filter } from '../../explore/filter/filter.ts';
import type { Timeline } from '../../model/timeline.ts';

/** Every facet with its options, and the options that are on. */
export type Facets = {
  readonly people: readonly SideOptions[];
  readonly bodies: readonly SideOptions[];
  readonly issues: readonly IssueOptions[];
  /** Those whose options are a plain list. */
  readonly plain: readonly PlainFacet[];
  /** What is chosen or ruled out, in the order in which the filters stand. */
  readonly active: readonly FacetOption[];
};

/** All facets of a timeline under a filter, computed once a change for everything that shows them. */
export function selectFacets(timeline: Timeline, filter: Filter): Facets {
  const people = actorFacet(timeline, filter, 'person');
  const bodies = actorFacet(timeline, filter, 'body');
  const issues = issueFacet(timeline, filter);
  const plain = plainFacets(timeline, filter);
  const all = [
    ...[...people, ...bodies].flatMap(({ options }) => options),
    ...issues.flatMap(({ discussed }) => discussed ?? []),
    ...issues.flatMap(({ notDiscussed }) => notDiscussed ?? []),
    ...plain.flatMap(({ options }) => options),
  ];
  return { people, bodies, issues, plain, active: all.filter(isOn) };
}
