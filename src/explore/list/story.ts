import type { EventHead, EventId } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { findEvent } from '../store/lookup.ts';
import type { Page, View } from '../view.ts';

/** Where an editor's story has come to: its events in its order, and what the editor writes of this one. */
export type StoryHere = { readonly events: readonly EventHead[]; readonly sentence: string };

/** Null where no story is read, or at an event that it does not come to. */
export function storyAt({ page }: View, timeline: Timeline): StoryHere | null {
  if (page?.kind !== 'story') return null;
  const here = timeline.story?.find(({ event }) => event === page.id);
  if (here === undefined) return null;
  const events = (timeline.story ?? []).flatMap(({ event }) => findEvent(timeline, event) ?? []);
  return { events, sentence: here.sentence };
}

/** What “Read the story” opens: the editor's, else the events one by one; null where there is nothing to read. */
export function storyPage(timeline: Timeline, start: EventId | null): Page | null {
  const first = timeline.story?.[0];
  if (first !== undefined) return { kind: 'story', id: first.event };
  return start === null ? null : { kind: 'tour', id: start };
}
