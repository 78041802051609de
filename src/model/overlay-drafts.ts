import {
  type DateHead,
  type EventHead,
  type EventId,
  isWhole,
  joinAccount,
  type TimelineEvent,
} from './event.ts';
import { inTime } from './order.ts';
import type { Timeline } from './timeline.ts';

/** A draft with the event that it reports again; null where it is a new one. */
type PlacedDraft = { readonly event: TimelineEvent; readonly joins: EventId | null };

/**
 * The events with drafts beside them, in order of time. A draft joins the event that it reports
 * again as a further account; where that event is not there, it is an event of its own.
 */
export function overlayDrafts(
  events: readonly TimelineEvent[],
  drafts: readonly PlacedDraft[],
): readonly TimelineEvent[];
export function overlayDrafts(
  events: readonly EventHead[],
  drafts: readonly PlacedDraft[],
): readonly EventHead[];
export function overlayDrafts(
  events: readonly EventHead[],
  drafts: readonly PlacedDraft[],
): readonly EventHead[] {
  const overlaid = new Map<EventId, EventHead>(events.map((event) => [event.id, event]));
  for (const draft of drafts) {
    const id = eventOfDraft(draft, overlaid);
    const event = overlaid.get(id);
    overlaid.set(id, event === undefined ? draft.event : joinAccount(event, draft.event));
  }
  const places = new Map(events.map(({ id }, place) => [id, place]));
  return [...overlaid.values()].sort((a, b) => inTimeOrPlace(a, b, places));
}

/**
 * The order in time. Heads do not say where in their text they are told, which decides the last of
 * it: among the events of a timeline, which are in order, they keep their places.
 */
function inTimeOrPlace(a: EventHead, b: EventHead, places: ReadonlyMap<EventId, number>): number {
  const [one, other] = [places.get(a.id), places.get(b.id)];
  const isTold = one === undefined || other === undefined || (isWhole(a) && isWhole(b));
  return isTold ? inTime(a, b) : one - other;
}

/** The event under which a draft is shown: the one it joins, where that is there, or itself. */
function eventOfDraft(
  { event, joins }: PlacedDraft,
  events: { readonly has: (id: EventId) => boolean },
): EventId {
  return joins !== null && events.has(joins) ? joins : event.id;
}

/** Whether a date lies wholly before what a timeline opens on. */
export function isBackground({ earliest, latest }: DateHead, window: Timeline['window']): boolean {
  return (latest ?? earliest) < window.from;
}
