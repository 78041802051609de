import { bases } from '../model/basis.ts';
import { eventKinds, statuses } from '../model/event.ts';
import type { ActorKind, Issue, Side } from '../model/register.ts';
import type { Timeline } from '../model/timeline.ts';
import { type FacetOption, facetOptions, isOn } from './facet-options.ts';
import { type Filter, type FilterList, reviews } from './filter.ts';

export type SideOptions = { readonly side: Side; readonly options: readonly FacetOption[] };

/** An issue with its two options; null where no event in the timeline has that treatment. */
export type IssueOptions = {
  readonly issue: Issue;
  readonly discussed: FacetOption | null;
  readonly notDiscussed: FacetOption | null;
};

/** A facet whose options are a plain list. */
export type PlainFacet = { readonly list: FilterList; readonly options: readonly FacetOption[] };

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
  readonly list: FilterList;
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
