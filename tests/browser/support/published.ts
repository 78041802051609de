import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { timelineFormat } from '../../../src/build/publish/timeline-schema.ts';
import type { TimelineEvent, Treatment } from '../../../src/model/event.ts';
import type { Passage } from '../../../src/model/span.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { ukUs } from './corpora.ts';

/** What a build has published, which the page must show. */
export function publishedIn(site: string): PublishedTimeline {
  return timelineFormat.parse(JSON.parse(readFileSync(join(site, 'data/timeline.json'), 'utf8')));
}

/** The timeline of the corpus that most tests go through. */
export const timeline = publishedIn(ukUs.site);

/** Throws where the corpus no longer has what a test is about. */
export function eventOf(id: string): TimelineEvent {
  return entry(timeline.events, id);
}

export function sourceOf(id: string) {
  return entry(timeline.sources, id);
}

export function nameOf(id: string): string {
  return entry(timeline.actors, id).name;
}

export function issueLabel(id: string): string {
  return entry(timeline.issues, id).label;
}

/** The published text of a source. */
export function textOf(source: string): string {
  return readFileSync(join(ukUs.site, 'data', sourceOf(source).file), 'utf8');
}

/** The words of a passage, cut out of the published text. */
export function wordsOf({ source, start, end }: Passage): string {
  return textOf(source).slice(start, end);
}

/** The ids of the events in which all of these took part or spoke. */
export function eventsWith(...actors: readonly string[]): string[] {
  return timeline.events
    .filter((event) =>
      actors.every((id) =>
        event.actors.some((part) => part.id === id && part.role !== 'mentioned'),
      ),
    )
    .map(({ id }) => id);
}

/** The ids of the events in which one of these took part or spoke. */
export function eventsWithEither(...actors: readonly string[]): string[] {
  const theirs = new Set(actors.flatMap((id) => eventsWith(id)));
  return timeline.events.map(({ id }) => id).filter((id) => theirs.has(id));
}

/** The ids of the events that treat an issue in this way. */
export function eventsTreating(issue: string, treatment: Treatment): string[] {
  return timeline.events
    .filter(({ issues }) => issues.some((i) => i.id === issue && i.treatment === treatment))
    .map(({ id }) => id);
}

function entry<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The timeline has no "${id}".`);
  return found;
}
