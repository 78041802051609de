import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type FacetId, facetFacts } from '../filter/facet-facts.ts';
import type { FacetValue } from '../filter/filter.ts';
import type { Reach } from '../filter/reach.ts';
import { type Columns, type FacetColumn, timelineColumns } from '../store/columns.ts';
import { findActor } from '../store/lookup.ts';
import { eventsOfRows, rowsOfEvents } from '../store/row-events.ts';
import type { LaneKind, Lanes } from '../view.ts';

/** One lane of the chart. */
export type Lane = {
  readonly id: string;
  readonly label: string;
  /** What the lane stands for, to be filtered by; null for the lane of what is in no other. */
  readonly entry: FacetValue | null;
  /** In order of time; at least one. */
  readonly events: readonly EventHead[];
};

/** The facets a kind of lanes is made of, and what the lane of the others is called. */
export const laneFacets: Readonly<
  Record<LaneKind, { readonly facets: readonly FacetId[]; readonly others: string }>
> = {
  person: { facets: ['actors'], others: 'Without a person' },
  // What was explicitly not discussed has lanes of its own: it never mixes with what was.
  issue: { facets: ['discussed', 'notDiscussed'], others: 'Without an issue' },
  source: { facets: ['sources'], others: 'Without a source' },
  side: { facets: ['sides'], others: 'Without a side' },
};

/**
 * The events in lanes: each stands once in every lane it belongs to, and every one in at
 * least one lane. What was not discussed comes after what was, what is in no lane last.
 */
export function lanesOf(
  timeline: Timeline,
  events: readonly EventHead[],
  by: LaneKind,
  order: Lanes['order'],
  reach: Reach,
): readonly Lane[] {
  const columns = timelineColumns(timeline);
  const rows = rowsOfEvents(columns, events);
  const { facets, others } = laneFacets[by];
  const isInLane = new Uint8Array(columns.size);
  const lanes = facets.flatMap((facet) => {
    const column = columns.facet(facet, reach);
    const found = lanesIn(columns, column, rows, isInLane, (id) => {
      return by !== 'person' || findActor(timeline, id)?.kind === 'person';
    });
    return sorted(
      found.map(({ id, events: inLane }) => ({
        id: `${facet} ${id}`,
        label: facetFacts[facet].label(id, timeline),
        entry: { facet, id },
        events: inLane,
      })),
      order,
    );
  });
  const rest = eventsOfRows(
    columns,
    rows.filter((row) => isInLane[row] === 0),
  );
  return rest.length === 0
    ? lanes
    : [...lanes, { id: 'others', label: others, entry: null, events: rest }];
}

type ValueEvents = { readonly id: string; readonly events: EventHead[] };

/** The events of each value, in the order in which the values first occur; marks their rows. */
function lanesIn(
  { timeline }: Columns,
  { register, offsets, values }: FacetColumn,
  rows: Uint32Array,
  isInLane: Uint8Array,
  isWanted: (id: string) => boolean,
): readonly ValueEvents[] {
  const lanes: ValueEvents[] = [];
  const laneOf = new Map<number, ValueEvents | null>();
  const laneFor = (value: number): ValueEvents | null => {
    const before = laneOf.get(value);
    if (before !== undefined) return before;
    const id = register.ids[value] ?? '';
    const lane = isWanted(id) ? { id, events: [] } : null;
    laneOf.set(value, lane);
    if (lane !== null) lanes.push(lane);
    return lane;
  };
  for (const row of rows) {
    const event = timeline.events[row];
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const lane = laneFor(values[at] ?? 0);
      if (lane === null || event === undefined) continue;
      lane.events.push(event);
      isInLane[row] = 1;
    }
  }
  return lanes;
}

/** As they come, which is by their first events, or the fullest first. */
function sorted(lanes: readonly Lane[], order: Lanes['order']): readonly Lane[] {
  return order === 'first' ? lanes : lanes.toSorted((a, b) => b.events.length - a.events.length);
}
