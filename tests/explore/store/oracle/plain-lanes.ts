import type { Lane } from '../../../../src/explore/chart/lanes.ts';
import { eventValues } from '../../../../src/explore/filter/event-values.ts';
import { optionLabel } from '../../../../src/explore/filter/facet-labels.ts';
import type { FacetId, Reach } from '../../../../src/explore/filter/filter.ts';
import type { LaneKind, Lanes } from '../../../../src/explore/view.ts';
import type { TimelineEvent } from '../../../../src/model/event.ts';
import type { PublishedTimeline } from '../../../../src/model/timeline.ts';

/** The facets a kind of lanes is made of, and what the lane of the others is called. */
const kinds: Readonly<Record<LaneKind, { lists: readonly FacetId[]; others: string }>> = {
  person: { lists: ['actors'], others: 'Without a person' },
  // What was explicitly not discussed has lanes of its own: it never mixes with what was.
  issue: { lists: ['discussed', 'notDiscussed'], others: 'Without an issue' },
  source: { lists: ['sources'], others: 'Without a source' },
  side: { lists: ['sides'], others: 'Without a side' },
};

/**
 * The events in lanes: each stands once in every lane it belongs to, and every one in at
 * least one lane. What was not discussed comes after what was, what is in no lane last.
 */
export function plainLanes(
  timeline: PublishedTimeline,
  events: readonly TimelineEvent[],
  by: LaneKind,
  order: Lanes['order'],
  reach: Reach,
): readonly Lane[] {
  const values = eventValues(timeline, reach);
  const people = new Set(
    timeline.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  );
  const idsOf = (event: TimelineEvent, list: FacetId) =>
    values[list](event).filter((id) => by !== 'person' || people.has(id));
  const { lists, others } = kinds[by];
  const lanes = lists.flatMap((list) => sorted(lanesIn(timeline, events, list, idsOf), order));
  const rest = events.filter((event) => lists.every((list) => idsOf(event, list).length === 0));
  return rest.length === 0
    ? lanes
    : [...lanes, { id: 'others', label: others, entry: null, events: rest }];
}

function lanesIn(
  timeline: PublishedTimeline,
  events: readonly TimelineEvent[],
  list: FacetId,
  idsOf: (event: TimelineEvent, list: FacetId) => readonly string[],
): readonly Lane[] {
  const byId = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of idsOf(event, list)) {
      const lane = byId.get(id);
      if (lane === undefined) byId.set(id, [event]);
      else lane.push(event);
    }
  }
  return [...byId].map(([id, laneEvents]) => ({
    id: `${list} ${id}`,
    label: optionLabel(timeline, list, id),
    entry: { list, id },
    events: laneEvents,
  }));
}

/** As they come, which is by their first events, or the fullest first. */
function sorted(lanes: readonly Lane[], order: Lanes['order']): readonly Lane[] {
  return order === 'first' ? lanes : lanes.toSorted((a, b) => b.events.length - a.events.length);
}
