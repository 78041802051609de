import type { ActorId } from '../../model/actor.ts';
import type { EventHead, EventId, TimelineEvent } from '../../model/event.ts';
import { joinAccount } from '../../model/event.ts';
import { mayBeSameKind } from '../../model/event-kinds.ts';
import { overlap, sameParticipants } from '../events/same-event.ts';

/** That a draft may tell an event again; whether it does is an editor's to say. */
export type ProposedMatch = {
  readonly draft: EventId;
  readonly event: EventId;
  /** What speaks for it, in words that are shown. */
  readonly reasons: readonly string[];
};

/** What becomes of drafts beside a timeline: what they tell again, and what is new. */
export type Merged<Event extends EventHead = TimelineEvent> = {
  /** The timeline's events, with the accounts that joined them, and the new ones at the end. */
  readonly events: readonly Event[];
  /** Which draft is which event of the timeline. */
  readonly joined: ReadonlyMap<EventId, EventId>;
};

/**
 * Which drafts may tell events that a timeline has already: the date shares a day, the kind
 * goes with it, the same people took part. Nothing is joined by it. `nameOf` says what somebody
 * is called in the reasons.
 */
export function proposeMatches(
  timeline: readonly EventHead[],
  drafts: readonly EventHead[],
  nameOf: (actor: ActorId) => string = (actor) => actor,
): readonly ProposedMatch[] {
  return drafts.flatMap((draft): ProposedMatch[] => {
    const event = timeline[nearestEvent(timeline, draft)];
    return event === undefined
      ? []
      : [{ draft: draft.id, event: event.id, reasons: reasonsOf(event, draft, nameOf) }];
  });
}

function reasonsOf(
  event: EventHead,
  draft: EventHead,
  nameOf: (actor: ActorId) => string,
): readonly string[] {
  const common = participants(draft).filter((id) => participants(event).includes(id));
  return [
    event.date.edtf === draft.date.edtf ? 'the same date' : 'dates that share a day',
    event.kind === draft.kind
      ? 'the same kind'
      : `kinds that go together: ${event.kind}, ${draft.kind}`,
    `took part in both: ${common.map(nameOf).join(', ')}`,
  ];
}

/**
 * Puts drafts beside the events of a timeline as if every proposed match were right, for who
 * has decided so. An event keeps its own date, title and participants, and whether it was
 * reviewed: what a machine adds takes that from nobody.
 */
export function mergeDrafts(
  timeline: readonly TimelineEvent[],
  drafts: readonly TimelineEvent[],
): Merged;
export function mergeDrafts(
  timeline: readonly EventHead[],
  drafts: readonly EventHead[],
): Merged<EventHead>;
export function mergeDrafts(
  timeline: readonly EventHead[],
  drafts: readonly EventHead[],
): Merged<EventHead> {
  const events = [...timeline];
  const joined = new Map<EventId, EventId>();
  for (const draft of drafts) {
    const index = nearestEvent(events, draft);
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
function nearestEvent(events: readonly EventHead[], draft: EventHead): number {
  const fitting = events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => isSame(event, draft));
  const [best] = fitting.sort((a, b) => likeness(b.event, draft) - likeness(a.event, draft));
  return best?.index ?? -1;
}

function likeness(event: EventHead, draft: EventHead): number {
  return (event.date.edtf === draft.date.edtf ? 2 : 0) + (event.kind === draft.kind ? 1 : 0);
}

function isSame(event: EventHead, draft: EventHead): boolean {
  // What has no participants is told apart by nothing but its words.
  const [one, other] = [participants(event), participants(draft)];
  return (
    one.length > 0 &&
    other.length > 0 &&
    mayBeSameKind(event.kind, draft.kind) &&
    overlap(event.date, draft.date) &&
    sameParticipants(one, other) &&
    !(sharesSource(event, draft) && event.date.edtf !== draft.date.edtf)
  );
}

/** One text that tells two events of the same people tells them apart. */
function sharesSource(event: EventHead, draft: EventHead): boolean {
  return draft.excerpts.some(({ source }) => event.excerpts.some((each) => each.source === source));
}

function participants({ actors }: EventHead): readonly string[] {
  return actors.filter(({ role }) => role === 'participant').map(({ id }) => id);
}

function withFreeId(draft: EventHead, events: readonly EventHead[]): EventHead {
  const taken = new Set(events.map(({ id }) => id));
  if (!taken.has(draft.id)) return draft;
  let number = 2;
  while (taken.has(`${draft.id}-${number}`)) number += 1;
  return { ...draft, id: `${draft.id}-${number}` };
}
