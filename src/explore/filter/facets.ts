import type { ActorKind, Issue, Side } from '../../model/actor.ts';
import { bases } from '../../model/basis.ts';
import { statuses } from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import type { Timeline } from '../../model/timeline.ts';
import { eventValues, type ValuesOf } from './event-values.ts';
import { optionLabel } from './facet-labels.ts';
import {
  type FacetId,
  type FacetValue,
  type Filter,
  isRuledOut,
  reviews,
  takesAny,
} from './filter.ts';
import { filterEvents } from './filter-events.ts';

export type SideOptions = { readonly side: Side; readonly options: readonly FacetOption[] };

/** An issue with its two options; null where no event in the timeline has that treatment. */
export type IssueOptions = {
  readonly issue: Issue;
  readonly discussed: FacetOption | null;
  readonly notDiscussed: FacetOption | null;
};

/** A facet whose options are a plain list. */
export type PlainFacet = { readonly list: FacetId; readonly options: readonly FacetOption[] };

/**
 * The people (or bodies) in any event, as far as the filter reaches, by side, the busiest
 * first. Sides without any are left out.
 */
export function actorFacet(
  timeline: Timeline,
  filter: Filter,
  kind: ActorKind,
): readonly SideOptions[] {
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const options = busiestFirst(facetOptions(timeline, filter, 'actors')).filter(
    ({ id }) => actors.get(id)?.kind === kind,
  );
  return timeline.sides
    .map((side) => ({
      side,
      options: options.filter(({ id }) => actors.get(id)?.side === side.id),
    }))
    .filter((group) => group.options.length > 0);
}

/** The issues of the timeline, the most discussed first, those only left out last. */
export function issueFacet(timeline: Timeline, filter: Filter): readonly IssueOptions[] {
  const discussed = byId(facetOptions(timeline, filter, 'discussed'));
  const notDiscussed = byId(facetOptions(timeline, filter, 'notDiscussed'));
  const total = ({ id }: Issue) => discussed.get(id)?.total ?? 0;
  return timeline.issues
    .filter(({ id }) => discussed.has(id) || notDiscussed.has(id))
    .sort((a, b) => total(b) - total(a))
    .map((issue) => ({
      issue,
      discussed: discussed.get(issue.id) ?? null,
      notDiscussed: notDiscussed.get(issue.id) ?? null,
    }));
}

/** In what order the options of each plain facet stand. */
const plainOrder: readonly {
  readonly list: FacetId;
  readonly order: (timeline: Timeline) => readonly string[];
}[] = [
  { list: 'bases', order: () => bases },
  { list: 'kinds', order: () => eventKinds },
  { list: 'statuses', order: () => statuses },
  { list: 'sides', order: ({ sides }) => sides.map(({ id }) => id) },
  { list: 'sources', order: ({ sources }) => sources.map(({ id }) => id) },
  { list: 'review', order: () => reviews },
];

/** How dates are known, kinds, status, sides, sources and review. */
export function plainFacets(timeline: Timeline, filter: Filter): readonly PlainFacet[] {
  return plainOrder.map(({ list, order }) => {
    const options = byId(facetOptions(timeline, filter, list));
    return { list, options: order(timeline).flatMap((id) => options.get(id) ?? []) };
  });
}

/** What is chosen or ruled out, in the order in which the filters stand. */
export function activeOptions(timeline: Timeline, filter: Filter): readonly FacetOption[] {
  const people = [
    ...actorFacet(timeline, filter, 'person'),
    ...actorFacet(timeline, filter, 'body'),
  ];
  const issues = issueFacet(timeline, filter);
  const all = [
    ...people.flatMap((group) => group.options),
    ...issues.flatMap((entry) => entry.discussed ?? []),
    ...issues.flatMap((entry) => entry.notDiscussed ?? []),
    ...plainFacets(timeline, filter).flatMap(({ options }) => options),
  ];
  return all.filter(isOn);
}

function busiestFirst(options: readonly FacetOption[]): readonly FacetOption[] {
  return [...options].sort((a, b) => b.total - a.total);
}

function byId(options: readonly FacetOption[]): ReadonlyMap<string, FacetOption> {
  return new Map(options.map((option) => [option.id, option]));
}

/** One thing a reader can filter by. */
export type FacetOption = FacetValue & {
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
function facetOptions(timeline: Timeline, filter: Filter, list: FacetId): readonly FacetOption[] {
  const valuesOf = eventValues(timeline, filter.reach)[list];
  const entries = filter[list];
  const unwanted = filter.without.filter((each) => each.list === list).map(({ id }) => id);
  const totals = countByValue(timeline, valuesOf);
  // Where one entry is enough, its neighbours do not narrow it.
  const rest = takesAny(filter, list) ? { ...filter, [list]: [] } : filter;
  const counts = countByValue({ ...timeline, events: filterEvents(timeline, rest) }, valuesOf);
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
function knownIds({ actors, issues }: Timeline, list: FacetId): readonly string[] {
  if (list === 'actors') return actors.map(({ id }) => id);
  return list === 'discussed' || list === 'notDiscussed' ? issues.map(({ id }) => id) : [];
}

function countByValue({ events }: Timeline, valuesOf: ValuesOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of valuesOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
