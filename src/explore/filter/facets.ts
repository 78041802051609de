import type { ActorKind, Issue, Side, SideId } from '../../model/actor.ts';
import { bases } from '../../model/basis.ts';
import { statuses } from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type Columns, totalsOf } from '../store/columns.ts';
import { type Filtered, filtered } from '../store/filter-mask.ts';
import { findActor } from '../store/lookup.ts';
import { memoised } from '../store/memoised.ts';
import { optionLabel } from './facet-labels.ts';
import { type FacetId, type FacetValue, type Filter, reviews } from './filter.ts';

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
  const bySide = new Map<SideId, FacetOption[]>(timeline.sides.map(({ id }) => [id, []]));
  for (const option of busiestFirst(facetOptions(timeline, filter, 'actors'))) {
    const actor = findActor(timeline, option.id);
    if (actor?.kind === kind) bySide.get(actor.side)?.push(option);
  }
  return timeline.sides
    .map((side) => ({ side, options: bySide.get(side.id) ?? [] }))
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
  const now = filtered(timeline, filter);
  const kept = keptOptions(now);
  const before = kept.get(list);
  if (before !== undefined) return before;
  const options = countedOptions(now.columns, filter, list, now.counts()[list]);
  kept.set(list, options);
  return options;
}

/** People and bodies are one facet that is shown as two: its options are made once. */
const keptOptions = memoised((_: Filtered) => new Map<FacetId, readonly FacetOption[]>());

function countedOptions(
  columns: Columns,
  filter: Filter,
  list: FacetId,
  counts: Uint32Array,
): readonly FacetOption[] {
  const column = columns.facets(filter.reach)[list];
  const { ids, numbers } = column.register;
  const totals = totalsOf(column);
  const entries = new Set(filter[list]);
  const unwanted = new Set(filter.without.filter((each) => each.list === list).map(({ id }) => id));
  const isListed = (id: string, number: number) =>
    (totals[number] ?? 0) > 0 || entries.has(id) || unwanted.has(id);
  const unknown = [...new Set([...entries, ...unwanted])].filter((id) => !numbers.has(id));
  return [...ids.filter(isListed), ...unknown].map((id) => {
    const number = numbers.get(id) ?? -1;
    return {
      list,
      id,
      label: optionLabel(columns.timeline, list, id),
      selected: entries.has(id),
      ruledOut: unwanted.has(id),
      count: counts[number] ?? 0,
      total: totals[number] ?? 0,
    };
  });
}
