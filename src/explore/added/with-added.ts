import type { Actor, Side } from '../../model/actor.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type {
  EventDate,
  EventHead,
  EventId,
  IssueTreatment,
  Part,
  TimelineEvent,
} from '../../model/event.ts';
import { byPublication } from '../../model/order.ts';
import { eventOfDraft, isBackground, overlayDrafts } from '../../model/overlay-drafts.ts';
import type { PublishedTimeline, Timeline } from '../../model/timeline.ts';
import type { AddedDraft, AddedSource, DraftEdit } from './added-source.ts';

/**
 * The published timeline with what the reader has added: drafts that are new as events of
 * their own, the others as accounts of the events they tell again; none that was rejected.
 */
export function withAdded(
  published: PublishedTimeline,
  kept: readonly AddedSource[],
): PublishedTimeline;
export function withAdded(published: Timeline, kept: readonly AddedSource[]): Timeline;
export function withAdded(published: Timeline, kept: readonly AddedSource[]): Timeline {
  const publishedIds = new Set(published.sources.map(({ id }) => id));
  // A source published later under the same id is the one that links to it mean.
  const added = kept.filter(({ source }) => !publishedIds.has(source.id));
  if (added.length === 0) return published;
  const events = withAddedDrafts(published, added);
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

function withAddedDrafts(published: Timeline, added: readonly AddedSource[]): readonly EventHead[] {
  const known = new Set(published.actors.map(({ id }) => id));
  const issues = new Set(published.issues.map(({ id }) => id));
  const drafts = added.flatMap((source) => {
    // The page cannot name what the registers have lost since the source was added.
    const named = new Set([...known, ...source.actors.map(({ id }) => id)]);
    return source.drafts
      .filter(({ verdict }) => verdict !== 'rejected')
      .map((draft) => ({
        event: shownEvent(draft, published, named, issues),
        joins: draft.joins,
      }));
  });
  return overlayDrafts(published.events, drafts);
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

/** A draft with the source it was read from. */
export type DraftOf = { readonly added: AddedSource; readonly draft: AddedDraft };

/** The drafts that an event of the page is made of, or joined by; none that was rejected. */
export function draftsOf(
  event: EventId,
  sources: readonly AddedSource[],
  shown: ReadonlySet<EventId>,
): readonly DraftOf[] {
  return sources.flatMap((added) =>
    added.drafts
      .filter((draft) => draft.verdict !== 'rejected' && eventOfDraft(draft, shown) === event)
      .map((draft) => ({ added, draft })),
  );
}

/** A draft as the reader has set it right. */
export function editedEvent(event: TimelineEvent, edit: DraftEdit | null): TimelineEvent {
  if (edit === null) return event;
  const isRenamed = edit.title !== event.title;
  return {
    ...event,
    title: edit.title,
    label: isRenamed ? edit.title : event.label,
    date: edit.edtf === event.date.edtf ? event.date : setDate(edit.edtf),
    actors: edit.actors.flatMap((id) => keptParts(event, id)),
    issues: edit.issues.flatMap((id) => treatmentsOf(event, id)),
  };
}

/** What an edit of the event begins with: the event as it is. */
export function editOf({ title, date, actors, issues }: TimelineEvent): DraftEdit {
  return {
    title,
    edtf: date.edtf,
    actors: [...new Set(actors.map(({ id }) => id))],
    issues: [...new Set(issues.map(({ id }) => id))],
  };
}

/** A date of the reader's own no longer rests on the words that another was read from. */
function setDate(edtf: string): EventDate {
  const { approximate: _, ...span } = parseEdtf(edtf);
  return { edtf, ...span, basis: 'inferred', note: 'Set by hand in review.', evidence: null };
}

function keptParts({ actors }: TimelineEvent, id: string): readonly Part[] {
  const parts = actors.filter((part) => part.id === id);
  return parts.length > 0 ? parts : [{ id, role: 'participant' }];
}

/** An issue that the reader names is shown by the first of the event's quotes. */
function treatmentsOf({ issues, excerpts }: TimelineEvent, id: string): readonly IssueTreatment[] {
  const treatments = issues.filter((issue) => issue.id === id);
  const [quote] = excerpts;
  if (treatments.length > 0 || quote === undefined) return treatments;
  const { source, start, end, exact } = quote;
  return [{ id, treatment: 'discussed', evidence: { source, start, end, exact } }];
}
