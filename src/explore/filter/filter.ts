/** How far “filter by a person” reaches: each takes in what stands before it. */
export const reaches = ['took-part', 'spoke', 'mentioned'] as const;
export type Reach = (typeof reaches)[number];

/** Whether an editor has read an event, or a machine alone. */
export const reviews = ['reviewed', 'draft'] as const;
export type Review = (typeof reviews)[number];

export const facetIds = [
  /** Ids of people and bodies. */
  'actors',
  /** Ids of issues that were discussed. */
  'discussed',
  /** Ids of issues that were explicitly not discussed; never mixed with `discussed`. */
  'notDiscussed',
  'kinds',
  'statuses',
  'sides',
  'sources',
  /** How the date is known. */
  'bases',
  'review',
] as const;

/** One facet of a filter. */
export type FacetId = (typeof facetIds)[number];

/** Something chosen, or ruled out, in a facet. */
export type FacetValue = { readonly list: FacetId; readonly id: string };

/** What narrows the timeline. An event has to meet every facet that has entries. */
export type Filter = Readonly<Record<FacetId, readonly string[]>> & {
  /** Words searched for; empty for none. */
  readonly query: string;
  /** Who counts as being in an event, for `actors` and `sides`. */
  readonly reach: Reach;
  /** The facets of which one entry is enough; of the others an event has to meet every one. */
  readonly anyOf: readonly FacetId[];
  /** What an event must not have. */
  readonly without: readonly FacetValue[];
};

/** The facets of which an event has one value, so that one of several entries is always enough. */
export const singleValueFacets: readonly FacetId[] = ['kinds', 'statuses', 'bases', 'review'];

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
  anyOf: [],
  without: [],
};

/** The filter with an entry added, or removed where it is already there; no longer ruled out. */
export function toggled(filter: Filter, { list, id }: FacetValue): Filter {
  const entries = filter[list];
  const next = entries.includes(id) ? entries.filter((entry) => entry !== id) : [...entries, id];
  return { ...filter, [list]: next, without: withoutEntry(filter.without, { list, id }) };
}

/** The filter with an entry ruled out, or admitted again; no longer chosen. */
export function ruledOut(filter: Filter, { list, id }: FacetValue): Filter {
  const entries = filter[list];
  const without = isRuledOut(filter, { list, id })
    ? withoutEntry(filter.without, { list, id })
    : [...filter.without, { list, id }];
  return { ...filter, [list]: entries.filter((entry) => entry !== id), without };
}

/** The filter with this entry alone in its facet. */
export function onlyThis(filter: Filter, { list, id }: FacetValue): Filter {
  return { ...filter, [list]: [id], without: filter.without.filter((each) => each.list !== list) };
}

/** The filter without an entry, chosen or ruled out. */
export function withoutOption(filter: Filter, entry: FacetValue): Filter {
  return isRuledOut(filter, entry) ? ruledOut(filter, entry) : toggled(filter, entry);
}

export function isRuledOut({ without }: Filter, { list, id }: FacetValue): boolean {
  return without.some((each) => each.list === list && each.id === id);
}

/** Whether one entry of a facet is enough. */
export function takesAny({ anyOf }: Filter, list: FacetId): boolean {
  return singleValueFacets.includes(list) || anyOf.includes(list);
}

/** The filter with a facet switched between “all of these” and “any of these”. */
export function matchSwitched(filter: Filter, list: FacetId): Filter {
  const any = filter.anyOf.includes(list);
  const anyOf = any ? filter.anyOf.filter((each) => each !== list) : [...filter.anyOf, list];
  return { ...filter, anyOf };
}

/** Whether nothing is narrowed, however the facets are set. */
export function isEmpty(filter: Filter): boolean {
  return filter.query === '' && facetValuesOf(filter).length === 0;
}

/** Everything chosen or ruled out. */
export function facetValuesOf(filter: Filter): readonly FacetValue[] {
  const chosen = facetIds.flatMap((list) => filter[list].map((id) => ({ list, id })));
  return [...chosen, ...filter.without];
}

function withoutEntry(
  entries: readonly FacetValue[],
  { list, id }: FacetValue,
): readonly FacetValue[] {
  return entries.filter((each) => each.list !== list || each.id !== id);
}
