import type { ActorKind, Issue, Side, SideId } from '../../model/actor.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type Columns, type FacetColumn, totalsOf } from '../store/columns.ts';
import { type Filtered, filtered } from '../store/filter-mask.ts';
import { findActor } from '../store/lookup.ts';
import { memoised } from '../store/memoised.ts';
import {
  type FacetId,
  type FacetList,
  facetFacts,
  facetIds,
  type SectionFacetId,
} from './facet-facts.ts';
import type { FacetValue, Filter } from './filter.ts';

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
  // The compiler demands here where the options of each facet with a section of its own are.
  const inSections: Readonly<Record<SectionFacetId, readonly FacetOption[]>> = {
    actors: [...people, ...bodies].flatMap(({ options }) => options),
    discussed: issues.flatMap(({ discussed }) => discussed ?? []),
    notDiscussed: issues.flatMap(({ notDiscussed }) => notDiscussed ?? []),
  };
  const all = [...Object.values(inSections).flat(), ...plain.flatMap(({ options }) => options)];
  return { people, bodies, issues, plain, active: all.filter(isOn) };
}

export type SideOptions = { readonly side: Side; readonly options: readonly FacetOption[] };

/** An issue with its two options; null where no event in the timeline has that treatment. */
export type IssueOptions = {
  readonly issue: Issue;
  readonly discussed: FacetOption | null;
  readonly notDiscussed: FacetOption | null;
};

/** A facet whose options are a plain list. */
export type PlainFacet = FacetList & {
  readonly facet: FacetId;
  readonly options: readonly FacetOption[];
};

/**
 * The people (or bodies) in any event, as far as the filter reaches, by side, the busiest
 * first. Sides without any are left out.
 */
function actorFacet(timeline: Timeline, filter: Filter, kind: ActorKind): readonly SideOptions[] {
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
function issueFacet(timeline: Timeline, filter: Filter): readonly IssueOptions[] {
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

/** The lists, those that are open first. */
const listFacets = facetIds
  .flatMap((facet) => {
    const { list } = facetFacts[facet];
    return list === null ? [] : [{ facet, list }];
  })
  .toSorted((a, b) => Number(b.list.isOpen) - Number(a.list.isOpen));

/** How dates are known, kinds, status, sides, sources and review. */
function plainFacets(timeline: Timeline, filter: Filter): readonly PlainFacet[] {
  return listFacets.map(({ facet, list }) => {
    const places = registerPlaces(timeline)(facet);
    const placeOf = ({ id }: FacetOption) => places.get(id) ?? 0;
    const options = facetOptions(timeline, filter, facet).filter(({ id }) => places.has(id));
    const isInOrder = options.every((option, at) => {
      const before = options[at - 1];
      return before === undefined || placeOf(before) < placeOf(option);
    });
    return {
      ...list,
      facet,
      options: isInOrder ? options : options.toSorted((a, b) => placeOf(a) - placeOf(b)),
    };
  });
}

/** Where each option of a list stands in it: worked out once, for there may be ten thousand sources. */
const registerPlaces = memoised((timeline: Timeline) => {
  const kept = new Map<FacetId, ReadonlyMap<string, number>>();
  return (facet: FacetId) => {
    const known =
      kept.get(facet) ??
      new Map(facetFacts[facet].register(timeline).map((id, place) => [id, place]));
    kept.set(facet, known);
    return known;
  };
});

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
function facetOptions(timeline: Timeline, filter: Filter, facet: FacetId): readonly FacetOption[] {
  const now = filtered(timeline, filter);
  const kept = keptOptions(now);
  const before = kept.get(facet);
  if (before !== undefined) return before;
  const options = countedOptions(now.columns, filter, facet, now.counts(facet));
  kept.set(facet, options);
  return options;
}

/** People and bodies are one facet that is shown as two: its options are made once. */
const keptOptions = memoised((_: Filtered) => new Map<FacetId, readonly FacetOption[]>());

function countedOptions(
  columns: Columns,
  filter: Filter,
  facet: FacetId,
  counts: Uint32Array,
): readonly FacetOption[] {
  const column = columns.facet(facet, filter.reach);
  const { ids, numbers } = column.register;
  const totals = totalsOf(column);
  const entries = new Set(filter[facet]);
  const unwanted = new Set(
    filter.without.filter((each) => each.facet === facet).map(({ id }) => id),
  );
  const isListed = (id: string, number: number) =>
    (totals[number] ?? 0) > 0 || entries.has(id) || unwanted.has(id);
  if (entries.size === 0 && unwanted.size === 0) {
    // Field by field: to spread them took ten times as long, of ten thousand sources with each filter.
    return listedOptions(columns)(column, facet).map(({ id, label, total, number }) => {
      const count = counts[number] ?? 0;
      return { facet, id, label, selected: false, ruledOut: false, count, total };
    });
  }
  const unknown = [...new Set([...entries, ...unwanted])].filter((id) => !numbers.has(id));
  return [...ids.filter(isListed), ...unknown].map((id) => {
    const number = numbers.get(id) ?? -1;
    return {
      facet,
      id,
      label: facetFacts[facet].label(id, columns.timeline),
      selected: entries.has(id),
      ruledOut: unwanted.has(id),
      count: counts[number] ?? 0,
      total: totals[number] ?? 0,
    };
  });
}

type ListedOption = Pick<FacetOption, 'facet' | 'id' | 'label' | 'total'> & {
  readonly number: number;
};

/** What of the options of a facet no filter changes, where none of them is on. */
const listedOptions = memoised((columns: Columns) => {
  const kept = new Map<FacetColumn, readonly ListedOption[]>();
  return (column: FacetColumn, facet: FacetId): readonly ListedOption[] => {
    const known = kept.get(column);
    if (known !== undefined) return known;
    const totals = totalsOf(column);
    const options = column.register.ids.flatMap((id, number) => {
      const total = totals[number] ?? 0;
      const label = () => facetFacts[facet].label(id, columns.timeline);
      return total > 0 ? [{ facet, id, label: label(), total, number }] : [];
    });
    kept.set(column, options);
    return options;
  };
});
