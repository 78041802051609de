/** How far “filter by a person” reaches: each takes in what stands before it. */
export const reaches = ['took-part', 'spoke', 'mentioned'] as const;
export type Reach = (typeof reaches)[number];

/** Whether an editor has read an event, or a machine alone. */
export const reviews = ['reviewed', 'draft'] as const;
export type Review = (typeof reviews)[number];

export const filterLists = [
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
export type FilterList = (typeof filterLists)[number];

/** Something chosen, or ruled out, in a facet. */
export type Entry = { readonly list: FilterList; readonly id: string };

/** What narrows the timeline. An event has to meet every facet that has entries. */
export type Filter = Readonly<Record<FilterList, readonly string[]>> & {
  /** Words searched for; empty for none. */
  readonly query: string;
  /** Who counts as being in an event, for `actors` and `sides`. */
  readonly reach: Reach;
  /** The facets of which one entry is enough; of the others an event has to meet every one. */
  readonly anyOf: readonly FilterList[];
  /** What an event must not have. */
  readonly without: readonly Entry[];
};

/** The facets of which an event has one value, so that one of several entries is always enough. */
export const singleLists: readonly FilterList[] = ['kinds', 'statuses', 'bases', 'review'];

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
export function toggled(filter: Filter, { list, id }: Entry): Filter {
  const entries = filter[list];
  const next = entries.includes(id) ? entries.filter((entry) => entry !== id) : [...entries, id];
  return { ...filter, [list]: next, without: withoutEntry(filter.without, { list, id }) };
}

/** The filter with an entry ruled out, or admitted again; no longer chosen. */
export function ruledOut(filter: Filter, { list, id }: Entry): Filter {
  const entries = filter[list];
  const without = isRuledOut(filter, { list, id })
    ? withoutEntry(filter.without, { list, id })
    : [...filter.without, { list, id }];
  return { ...filter, [list]: entries.filter((entry) => entry !== id), without };
}

/** The filter with this entry alone in its facet. */
export function onlyThis(filter: Filter, { list, id }: Entry): Filter {
  return { ...filter, [list]: [id], without: filter.without.filter((each) => each.list !== list) };
}

/** The filter without an entry, chosen or ruled out. */
export function withoutOption(filter: Filter, entry: Entry): Filter {
  return isRuledOut(filter, entry) ? ruledOut(filter, entry) : toggled(filter, entry);
}

export function isRuledOut({ without }: Filter, { list, id }: Entry): boolean {
  return without.some((each) => each.list === list && each.id === id);
}

/** Whether one entry of a facet is enough. */
export function takesAny({ anyOf }: Filter, list: FilterList): boolean {
  return singleLists.includes(list) || anyOf.includes(list);
}

/** The filter with a facet switched between “all of these” and “any of these”. */
export function matchSwitched(filter: Filter, list: FilterList): Filter {
  const any = filter.anyOf.includes(list);
  const anyOf = any ? filter.anyOf.filter((each) => each !== list) : [...filter.anyOf, list];
  return { ...filter, anyOf };
}

/** Whether nothing is narrowed, however the facets are set. */
export function isEmpty(filter: Filter): boolean {
  return filter.query === '' && entriesOf(filter).length === 0;
}

/** Everything chosen or ruled out. */
export function entriesOf(filter: Filter): readonly Entry[] {
  const chosen = filterLists.flatMap((list) => filter[list].map((id) => ({ list, id })));
  return [...chosen, ...filter.without];
}

function withoutEntry(entries: readonly Entry[], { list, id }: Entry): readonly Entry[] {
  return entries.filter((each) => each.list !== list || each.id !== id);
}
