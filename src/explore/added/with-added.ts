import type { Actor, Side } from '../../model/actor.ts';
import type { EventHead, EventId, TimelineEvent } from '../../model/event.ts';
import { byPublication } from '../../model/order.ts';
import { isBackground, overlayDrafts } from '../../model/overlay-drafts.ts';
import type { PublishedTimeline, Timeline } from '../../model/timeline.ts';
import type { AddedSource } from './added-source.ts';
import { type ReviewedDraft, type ReviewedSource, reviewed } from './decisions.ts';

/** A source of which something was accepted. */
type JoinedSource = ReviewedSource & { readonly source: AddedSource['source'] };

/**
 * The published timeline with what the reader has accepted: drafts that are new as events of
 * their own, the others as accounts of the events they are said to tell again. What is still
 * open, or rejected, changes nothing, and neither does a source of which nothing is accepted.
 */
export function withAdded(
  published: PublishedTimeline,
  kept: readonly AddedSource[],
): PublishedTimeline;
export function withAdded(published: Timeline, kept: readonly AddedSource[]): Timeline;
export function withAdded(published: Timeline, kept: readonly AddedSource[]): Timeline {
  const publishedIds = new Set(published.sources.map(({ id }) => id));
  const joined = kept
    // A source published later under the same id is the one that links to it mean.
    .filter(({ source }) => !publishedIds.has(source.id))
    .map((added): JoinedSource => ({ source: added.source, ...acceptedOf(added) }))
    .filter(({ drafts }) => drafts.length > 0);
  if (joined.length === 0) return published;
  const events = withAccepted(published, joined);
  const used = new Set(events.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const known = new Set(published.actors.map(({ id }) => id));
  const unknown = new Map<string, Actor>();
  for (const actor of joined.flatMap(({ actors }) => actors)) {
    if (!known.has(actor.id) && used.has(actor.id) && !unknown.has(actor.id))
      unknown.set(actor.id, { ...actor, side: sideOf(actor, published.sides) });
  }
  return {
    ...published,
    sources: [...published.sources, ...joined.map(({ source }) => source)].sort(byPublication),
    actors: [...published.actors, ...unknown.values()],
    events,
  };
}

/** What of a source was accepted. */
export function acceptedOf(added: AddedSource): ReviewedSource {
  const { drafts, actors } = reviewed(added);
  return { drafts: drafts.filter(({ verdict }) => verdict === 'accepted'), actors };
}

function withAccepted(published: Timeline, joined: readonly JoinedSource[]): readonly EventHead[] {
  const known = new Set(published.actors.map(({ id }) => id));
  const issues = new Set(published.issues.map(({ id }) => id));
  const targetOf = joinTargets(published, joined);
  const placed = joined.flatMap(({ drafts, actors }) => {
    // The page cannot name what the registers have lost since the source was added.
    const named = new Set([...known, ...actors.map(({ id }) => id)]);
    return drafts.map((draft) => ({
      event: shownEvent(draft.event, published, named, issues),
      joins: targetOf(draft),
    }));
  });
  // Those of their own first, so that the others find them, whatever was added first.
  const isNew = ({ joins }: (typeof placed)[number]) => joins === null;
  return overlayDrafts(published.events, [
    ...placed.filter(isNew),
    ...placed.filter((each) => !isNew(each)),
  ]);
}

/**
 * The event that a draft joins at last: that of the timeline, where it joins a draft that itself
 * joins one; null where it is gone.
 */
export function joinTargets(
  published: Timeline,
  joined: readonly Pick<ReviewedSource, 'drafts'>[],
): (draft: ReviewedDraft) => EventId | null {
  const events = new Set(published.events.map(({ id }) => id));
  const drafts = new Map(
    joined.flatMap(({ drafts: all }) => all.map((draft) => [draft.event.id, draft] as const)),
  );
  return (draft) => {
    const passed = new Set([draft.event.id]);
    let { joins } = draft;
    while (joins !== null && !events.has(joins)) {
      const next = drafts.get(joins);
      if (next === undefined || passed.has(joins)) return null;
      if (next.joins === null) return joins;
      passed.add(joins);
      joins = next.joins;
    }
    return joins;
  };
}

function shownEvent(
  event: TimelineEvent,
  { window }: Timeline,
  named: ReadonlySet<string>,
  issues: ReadonlySet<string>,
): TimelineEvent {
  return {
    ...event,
    reviewed: true,
    background: isBackground(event.date, window),
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

/** A timeline with these events whole in the place of their heads. */
export function withWholeEvents(timeline: Timeline, whole: readonly TimelineEvent[]): Timeline {
  if (whole.length === 0) return timeline;
  const byId = new Map(whole.map((event) => [event.id, event]));
  return { ...timeline, events: timeline.events.map((event) => byId.get(event.id) ?? event) };
}
