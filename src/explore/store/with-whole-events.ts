import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';

/** A timeline with these events whole in the place of their heads. */
export function withWholeEvents(timeline: Timeline, whole: readonly TimelineEvent[]): Timeline {
  if (whole.length === 0) return timeline;
  const byId = new Map(whole.map((event) => [event.id, event]));
  return { ...timeline, events: timeline.events.map((event) => byId.get(event.id) ?? event) };
}
