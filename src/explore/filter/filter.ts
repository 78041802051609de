import { type FacetId, facetFacts, facetIds } from './facet-facts.ts';
import type { Reach } from './reach.ts';

/** Something chosen, or ruled out, in a facet. */
export type FacetValue = { readonly facet: FacetId; readonly id: string };

/** What narrows the timeline. An event has to meet every facet that has entries. */
export type Filter = Readonly<Record<FacetId, readonly string[]>> & {
  /** Words searched for; empty for none. */
  readonly query: string;
  /** Who counts as being in an event, for `actors` and `sides`. */
  readonly reach: Reach;
  /**
   * The facets of which an event has to meet every entry; of the others one is enough. Only those
   * that have several entries (`canTakeAll`), in the order of `facetIds`.
   */
  readonly allOf: readonly FacetId[];
  /** What an event must not have. */
  readonly without: readonly FacetValue[];
};

export const noFilter: Filter = {
  query: '',
  reach: 'spoke',
  actors: [],
  discussed: [],
  notDiscussed: [],
  kinds: [],
  statuses: [],
  sides: [],
  sources: [],
  bases: [],
  review: [],
  allOf: [],
  without: [],
};

/** The filter with an entry added, or removed where it is already there; no longer ruled out. */
export function toggled(filter: Filter, { facet, id }: FacetValue): Filter {
  const entries = filter[facet];
  const next = entries.includes(id) ? entries.filter((entry) => entry !== id) : [...entries, id];
  return withAllOf({
    ...filter,
    [facet]: next,
    without: withoutEntry(filter.without, { facet, id }),
  });
}

/** The filter with an entry ruled out, or admitted again; no longer chosen. */
export function ruledOut(filter: Filter, { facet, id }: FacetValue): Filter {
  const entries = filter[facet];
  const without = isRuledOut(filter, { facet, id })
    ? withoutEntry(filter.without, { facet, id })
    : [...filter.without, { facet, id }];
  return withAllOf({ ...filter, [facet]: entries.filter((entry) => entry !== id), without });
}

/** The filter with this entry alone in its facet. */
export function onlyThis(filter: Filter, { facet, id }: FacetValue): Filter {
  return withAllOf({
    ...filter,
    [facet]: [id],
    without: filter.without.filter((each) => each.facet !== facet),
  });
}

/** The filter without an entry, chosen or ruled out. */
export function withoutOption(filter: Filter, entry: FacetValue): Filter {
  return isRuledOut(filter, entry) ? ruledOut(filter, entry) : toggled(filter, entry);
}

export function isRuledOut({ without }: Filter, { facet, id }: FacetValue): boolean {
  return without.some((each) => each.facet === facet && each.id === id);
}

/** Whether one entry of a facet is enough. */
export function takesAny({ allOf }: Filter, facet: FacetId): boolean {
  return !allOf.includes(facet);
}

/**
 * Whether “all of these” and “any of these” differ in a facet: of one entry they are the same, and
 * nothing has several entries of a facet that has one an event.
 */
export function canTakeAll(filter: Filter, facet: FacetId): boolean {
  return facetFacts[facet].perEvent === 'several' && filter[facet].length > 1;
}

/** The filter with all entries asked for in these facets, where that can be asked. */
export function withAllOf(filter: Filter, allOf: readonly FacetId[] = filter.allOf): Filter {
  const facets = facetIds.filter((facet) => allOf.includes(facet) && canTakeAll(filter, facet));
  return { ...filter, allOf: facets };
}

/** The filter with a facet switched between “any of these” and “all of these”. */
export function matchSwitched(filter: Filter, facet: FacetId): Filter {
  const { allOf } = filter;
  return takesAny(filter, facet)
    ? withAllOf(filter, [...allOf, facet])
    : { ...filter, allOf: allOf.filter((each) => each !== facet) };
}

/** Whether nothing is narrowed, however the facets are set. */
export function isEmpty(filter: Filter): boolean {
  return filter.query === '' && facetValuesOf(filter).length === 0;
}

/** Everything chosen or ruled out. */
export function facetValuesOf(filter: Filter): readonly FacetValue[] {
  const chosen = facetIds.flatMap((facet) => filter[facet].map((id) => ({ facet, id })));
  return [...chosen, ...filter.without];
}

function withoutEntry(
  entries: readonly FacetValue[],
  { facet, id }: FacetValue,
): readonly FacetValue[] {
  return entries.filter((each) => each.facet !== facet || each.id !== id);
}
