import { type EventId, joinAccount, type TimelineEvent } from '../../model/event.ts';
import { compatibleKinds, overlap, sameParticipants } from '../events/same-event.ts';

/** What becomes of drafts beside a timeline: what they tell again, and what is new. */
export type Merged = {
  /** The timeline's events, with the accounts that joined them, and the new ones at the end. */
  readonly events: readonly TimelineEvent[];
  /** Which draft is which event of the timeline. */
  readonly joined: ReadonlyMap<EventId, EventId>;
};

/**
 * Puts drafts beside the events of a timeline. A draft whose date shares a day with an
 * event's, of a kind that goes with it and with the same participants, is the same event
 * and joins it as a further account; what nobody has read makes it unreviewed. The event
 * keeps its own date, title and participants.
 */
export function mergeDrafts(
  timeline: readonly TimelineEvent[],
  drafts: readonly TimelineEvent[],
): Merged {
  const events = [...timeline];
  const joined = new Map<EventId, EventId>();
  for (const draft of drafts) {
    const index = nearest(events, draft);
    const event = events[index];
    if (event === undefined) events.push(withFreeId(draft, events));
    else {
      events[index] = joinAccount(event, draft);
      joined.set(draft.id, event.id);
    }
  }
  return { events, joined };
}

/** The event that a draft tells, of several the one with the most alike date; -1 for none. */
function nearest(events: readonly TimelineEvent[], draft: TimelineEvent): number {
  const fitting = events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => isSame(event, draft));
  const [best] = fitting.sort((a, b) => likeness(b.event, draft) - likeness(a.event, draft));
  return best?.index ?? -1;
}

function likeness(event: TimelineEvent, draft: TimelineEvent): number {
  return (event.date.edtf === draft.date.edtf ? 2 : 0) + (event.kind === draft.kind ? 1 : 0);
}

function isSame(event: TimelineEvent, draft: TimelineEvent): boolean {
  // What has no participants is told apart by nothing but its words.
  const [one, other] = [participants(event), participants(draft)];
  return (
    one.length > 0 &&
    other.length > 0 &&
    compatibleKinds(event.kind, draft.kind) &&
    overlap(event.date, draft.date) &&
    sameParticipants(one, other) &&
    !(sharesSource(event, draft) && event.date.edtf !== draft.date.edtf)
  );
}

/** One text that tells two events of the same people tells them apart. */
function sharesSource(event: TimelineEvent, draft: TimelineEvent): boolean {
  return draft.excerpts.some(({ source }) => event.excerpts.some((each) => each.source === source));
}

function participants({ actors }: TimelineEvent): readonly string[] {
  return actors.filter(({ role }) => role === 'participant').map(({ id }) => id);
}

function withFreeId(draft: TimelineEvent, events: readonly TimelineEvent[]): TimelineEvent {
  const taken = new Set(events.map(({ id }) => id));
  if (!taken.has(draft.id)) return draft;
  let number = 2;
  while (taken.has(`${draft.id}-${number}`)) number += 1;
  return { ...draft, id: `${draft.id}-${number}` };
}
