import type { Timeline } from '../model/timeline.ts';
import { eventValues, type ValuesOf } from './event-values.ts';
import { optionLabel } from './facet-words.ts';
import { type Entry, type Filter, type FilterList, isRuledOut, takesAny } from './filter.ts';
import { filterEvents } from './filter-events.ts';

/** One thing a reader can filter by. */
export type FacetOption = Entry & {
  readonly label: string;
  readonly selected: boolean;
  /** Events that have it are left out. */
  readonly ruledOut: boolean;
  /**
   * How many events have it under the rest of the filter: those that would be left with it on
   * or, where one entry of its facet is enough, those it would add; for one that is ruled out,
   * those it keeps away.
   */
  readonly count: number;
  /** How many events of the whole timeline have it. */
  readonly total: number;
};

/** Whether an option is chosen or ruled out. */
export function isOn({ selected, ruledOut }: FacetOption): boolean {
  return selected || ruledOut;
}

/** The options of a facet: what some event of the timeline has, in the order of the registers. */
export function facetOptions(
  timeline: Timeline,
  filter: Filter,
  list: FilterList,
): readonly FacetOption[] {
  const valuesOf = eventValues(timeline, filter.reach)[list];
  const entries = filter[list];
  const unwanted = filter.without.filter((each) => each.list === list).map(({ id }) => id);
  const totals = tally(timeline, valuesOf);
  // Where one entry is enough, its neighbours do not narrow it.
  const rest = takesAny(filter, list) ? { ...filter, [list]: [] } : filter;
  const counts = tally({ ...timeline, events: filterEvents(timeline, rest) }, valuesOf);
  const countOf = (id: string) => {
    if (!unwanted.includes(id)) return counts.get(id) ?? 0;
    const without = filter.without.filter((each) => each.list !== list || each.id !== id);
    const admitted = filterEvents(timeline, { ...rest, without });
    return admitted.filter((event) => valuesOf(event).includes(id)).length;
  };
  return [...new Set([...knownIds(timeline, list), ...totals.keys(), ...entries, ...unwanted])]
    .filter((id) => totals.has(id) || entries.includes(id) || unwanted.includes(id))
    .map((id) => ({
      list,
      id,
      label: optionLabel(timeline, list, id),
      selected: entries.includes(id),
      ruledOut: isRuledOut(filter, { list, id }),
      count: countOf(id),
      total: totals.get(id) ?? 0,
    }));
}

/** Of the facets that have a register, the register's order. */
function knownIds({ actors, issues }: Timeline, list: FilterList): readonly string[] {
  if (list === 'actors') return actors.map(({ id }) => id);
  return list === 'discussed' || list === 'notDiscussed' ? issues.map(({ id }) => id) : [];
}

function tally({ events }: Timeline, valuesOf: ValuesOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of valuesOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
