import { type Entry, type Filter, takesAny, toggled } from '../filter.ts';

/**
 * The filter with these chosen as well, so that it leaves the events that have all of them.
 * Where one entry of a facet is enough, another entry would add events and not narrow them, so
 * there the new one stands alone in its facet, which asks for every entry again.
 */
export function narrowedTo(filter: Filter, entries: readonly Entry[]): Filter {
  return entries.reduce(withEntry, filter);
}

function withEntry(filter: Filter, entry: Entry): Filter {
  const { list, id } = entry;
  if (takesAny(filter, list)) {
    const anyOf = filter.anyOf.filter((each) => each !== list);
    return { ...filter, [list]: [id], anyOf };
  }
  return filter[list].includes(id) ? filter : toggled(filter, entry);
}
