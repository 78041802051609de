import { type EventHead, isWhole, type TimelineEvent } from '../../model/event.ts';
import type { Timeline, TimelineWithWords } from '../../model/timeline.ts';
import { memoised } from './memoised.ts';

const areAllWhole = memoised((events: readonly EventHead[]) => events.every(isWhole));

/** Whether all events of a timeline are there with their words, so that it can be searched. */
export function hasWords(timeline: Timeline): timeline is TimelineWithWords {
  return areAllWhole(timeline.events);
}

/** A timeline with these events whole in the place of their heads. */
export function withWholeEvents(timeline: Timeline, whole: readonly TimelineEvent[]): Timeline {
  if (whole.length === 0) return timeline;
  const byId = new Map(whole.map((event) => [event.id, event]));
  return { ...timeline, events: timeline.events.map((event) => byId.get(event.id) ?? event) };
}
