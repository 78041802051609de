import { type Lane, laneFacets } from '../../../../src/explore/chart/lanes.ts';
import { type FacetId, facetFacts } from '../../../../src/explore/filter/facet-facts.ts';
import type { Reach } from '../../../../src/explore/filter/reach.ts';
import type { LaneKind, Lanes } from '../../../../src/explore/view.ts';
import type { TimelineEvent } from '../../../../src/model/event.ts';
import type { PublishedTimeline } from '../../../../src/model/timeline.ts';
import { plainValues } from './plain-values.ts';

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
  const people = new Set(
    timeline.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  );
  const idsOf = (event: TimelineEvent, facet: FacetId) =>
    plainValues(timeline, facet, reach)(event).filter((id) => by !== 'person' || people.has(id));
  const { facets, others } = laneFacets[by];
  const lanes = facets.flatMap((facet) => sorted(lanesIn(timeline, events, facet, idsOf), order));
  const rest = events.filter((event) => facets.every((facet) => idsOf(event, facet).length === 0));
  return rest.length === 0
    ? lanes
    : [...lanes, { id: 'others', label: others, entry: null, events: rest }];
}

function lanesIn(
  timeline: PublishedTimeline,
  events: readonly TimelineEvent[],
  facet: FacetId,
  idsOf: (event: TimelineEvent, facet: FacetId) => readonly string[],
): readonly Lane[] {
  const byId = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of idsOf(event, facet)) {
      const lane = byId.get(id);
      if (lane === undefined) byId.set(id, [event]);
      else lane.push(event);
    }
  }
  return [...byId].map(([id, laneEvents]) => ({
    id: `${facet} ${id}`,
    label: facetFacts[facet].label(id, timeline),
    entry: { facet, id },
    events: laneEvents,
  }));
}

/** As they come, which is by their first events, or the fullest first. */
function sorted(lanes: readonly Lane[], order: Lanes['order']): readonly Lane[] {
  return order === 'first' ? lanes : lanes.toSorted((a, b) => b.events.length - a.events.length);
}
