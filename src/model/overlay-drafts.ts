import { type EventDate, type EventId, joinAccount, type TimelineEvent } from './event.ts';
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
): readonly TimelineEvent[] {
  const overlaid = new Map(events.map((event) => [event.id, event]));
  for (const draft of drafts) {
    const id = eventOfDraft(draft, overlaid);
    const event = overlaid.get(id);
    overlaid.set(id, event === undefined ? draft.event : joinAccount(event, draft.event));
  }
  return [...overlaid.values()].sort(inTime);
}

/** The event under which a draft is shown: the one it joins, where that is there, or itself. */
function eventOfDraft(
  { event, joins }: PlacedDraft,
  events: { readonly has: (id: EventId) => boolean },
): EventId {
  return joins !== null && events.has(joins) ? joins : event.id;
}

/** Whether a date lies wholly before what a timeline opens on. */
export function isBackground({ earliest, latest }: EventDate, window: Timeline['window']): boolean {
  return (latest ?? earliest) < window.from;
}
