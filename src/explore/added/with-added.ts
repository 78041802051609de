import { byPublication } from '../../model/by-publication.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { inTime } from '../../model/in-time.ts';
import { joinAccount } from '../../model/join-account.ts';
import type { Actor, Side } from '../../model/register.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { AddedDraft, AddedSource } from './added-source.ts';
import { editedEvent } from './edited-event.ts';

/**
 * The published timeline with what the reader has added: drafts that are new as events of
 * their own, the others as accounts of the events they tell again; none that was rejected.
 */
export function withAdded(published: Timeline, added: readonly AddedSource[]): Timeline {
  if (added.length === 0) return published;
  const events = withDrafts(published, added);
  const used = new Set(events.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const known = new Set(published.actors.map(({ id }) => id));
  const unknown = new Map<string, Actor>();
  for (const actor of added.flatMap(({ actors }) => actors)) {
    if (!known.has(actor.id) && used.has(actor.id) && !unknown.has(actor.id))
      unknown.set(actor.id, { ...actor, side: sideOf(actor, published.sides) });
  }
  return {
    ...published,
    sources: [...published.sources, ...added.map(({ source }) => source)].sort(byPublication),
    actors: [...published.actors, ...unknown.values()],
    events,
  };
}

/** The event under which a draft is shown: the one it joins, where that is there, or itself. */
export function shownAs(
  { event, joins }: AddedDraft,
  shown: { readonly has: (id: EventId) => boolean },
): EventId {
  return joins !== null && shown.has(joins) ? joins : event.id;
}

function withDrafts(published: Timeline, added: readonly AddedSource[]): readonly TimelineEvent[] {
  const known = new Set(published.actors.map(({ id }) => id));
  const issues = new Set(published.issues.map(({ id }) => id));
  const events = new Map(published.events.map((event) => [event.id, event]));
  for (const { drafts, actors } of added) {
    // What the registers no longer have since it was added, nothing on the page could name.
    const named = new Set([...known, ...actors.map(({ id }) => id)]);
    for (const draft of drafts) {
      if (draft.verdict === 'rejected') continue;
      const event = shownEvent(draft, published, named, issues);
      const joined = events.get(shownAs(draft, events));
      if (joined === undefined) events.set(event.id, event);
      else events.set(joined.id, joinAccount(joined, event));
    }
  }
  return [...events.values()].sort(inTime);
}

function shownEvent(
  { event: read, edit, verdict }: AddedDraft,
  { window }: Timeline,
  named: ReadonlySet<string>,
  issues: ReadonlySet<string>,
): TimelineEvent {
  const event = editedEvent(read, edit);
  return {
    ...event,
    reviewed: verdict === 'accepted',
    background: (event.date.latest ?? event.date.earliest) < window.from,
    actors: event.actors.filter(({ id }) => named.has(id)),
    issues: event.issues.filter(({ id }) => issues.has(id)),
    excerpts: event.excerpts.map((excerpt) =>
      excerpt.voice === null || named.has(excerpt.voice) ? excerpt : { ...excerpt, voice: null },
    ),
  };
}

/** Those of whom no register tells a side are among the others. */
function sideOf({ side }: Actor, sides: readonly Side[]): string {
  if (sides.some(({ id }) => id === side)) return side;
  return sides.find(({ id }) => id === 'other')?.id ?? sides.at(-1)?.id ?? side;
}
