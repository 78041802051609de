import { bases } from '../model/basis.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Actor, ActorKind, Issue, Side } from '../model/register.ts';
import type { Timeline } from '../model/timeline.ts';
import { basisWords } from './basis-words.ts';
import { activeActors, filterEvents, issuesTreated } from './filter.ts';
import type { Filter, FilterList } from './view.ts';

/** One thing a reader can filter by. */
export type FacetOption = {
  readonly list: FilterList;
  readonly id: string;
  readonly label: string;
  readonly selected: boolean;
  /** How many events would be left with this option on, under the rest of the filter. */
  readonly count: number;
};

export type SideOptions = { readonly side: Side; readonly options: readonly FacetOption[] };

/** An issue with its two options; null where no event in the timeline has that treatment. */
export type IssueOptions = {
  readonly issue: Issue;
  readonly discussed: FacetOption | null;
  readonly notDiscussed: FacetOption | null;
};

/**
 * The people (or bodies) that took part or spoke in any event, by side, the busiest
 * first. Sides without any are left out.
 */
export function actorFacet(
  timeline: Timeline,
  filter: Filter,
  kind: ActorKind,
): readonly SideOptions[] {
  const totals = tally(timeline.events, activeActors);
  const counts = tally(filterEvents(timeline.events, filter), activeActors);
  const busiestFirst = (a: Actor, b: Actor) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0);
  const actors = timeline.actors
    .filter((actor) => actor.kind === kind && totals.has(actor.id))
    .sort(busiestFirst);
  return timeline.sides
    .map((side) => ({
      side,
      options: actors
        .filter((actor) => actor.side === side.id)
        .map((actor) => option(filter, 'actors', actor.id, actor.name, counts)),
    }))
    .filter((group) => group.options.length > 0);
}

/** The issues of the timeline, the most discussed first, those only left out last. */
export function issueFacet(timeline: Timeline, filter: Filter): readonly IssueOptions[] {
  const remaining = filterEvents(timeline.events, filter);
  const discussed = (event: TimelineEvent) => issuesTreated(event, 'discussed');
  const notDiscussed = (event: TimelineEvent) => issuesTreated(event, 'not-discussed');
  const totals = {
    discussed: tally(timeline.events, discussed),
    not: tally(timeline.events, notDiscussed),
  };
  const counts = { discussed: tally(remaining, discussed), not: tally(remaining, notDiscussed) };
  return timeline.issues
    .filter(({ id }) => totals.discussed.has(id) || totals.not.has(id))
    .sort((a, b) => (totals.discussed.get(b.id) ?? 0) - (totals.discussed.get(a.id) ?? 0))
    .map((issue) => ({
      issue,
      discussed: totals.discussed.has(issue.id)
        ? option(filter, 'discussed', issue.id, issue.label, counts.discussed)
        : null,
      notDiscussed: totals.not.has(issue.id)
        ? option(filter, 'notDiscussed', issue.id, `${issue.label}, not discussed`, counts.not)
        : null,
    }));
}

/** How dates are known: each option alone, under the rest of the filter. */
export function basisFacet(timeline: Timeline, filter: Filter): readonly FacetOption[] {
  const basisOf = (event: TimelineEvent) => [event.date.basis];
  const totals = tally(timeline.events, basisOf);
  const counts = tally(filterEvents(timeline.events, { ...filter, bases: [] }), basisOf);
  return bases
    .filter((basis) => totals.has(basis))
    .map((basis) =>
      option(filter, 'bases', basis, `Date ${basisWords[basis].toLowerCase()}`, counts),
    );
}

/** The options that are on, in the order people, issues, issues not discussed, dates. */
export function selectedOptions(timeline: Timeline, filter: Filter): readonly FacetOption[] {
  const people = [
    ...actorFacet(timeline, filter, 'person'),
    ...actorFacet(timeline, filter, 'body'),
  ];
  const issues = issueFacet(timeline, filter);
  const all = [
    ...people.flatMap((group) => group.options),
    ...issues.flatMap((entry) => entry.discussed ?? []),
    ...issues.flatMap((entry) => entry.notDiscussed ?? []),
    ...basisFacet(timeline, filter),
  ];
  return all.filter((entry) => entry.selected);
}

function option(
  filter: Filter,
  list: FilterList,
  id: string,
  label: string,
  counts: ReadonlyMap<string, number>,
): FacetOption {
  const chosen: readonly string[] = filter[list];
  return { list, id, label, selected: chosen.includes(id), count: counts.get(id) ?? 0 };
}

function tally(
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of idsOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
