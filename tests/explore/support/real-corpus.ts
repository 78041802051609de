import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { wholeFile } from '../../../src/build/publish/published-files.ts';
import { timelineFormat } from '../../../src/build/publish/timeline-schema.ts';
import { type Filter, noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import type { Role, TimelineEvent, Treatment } from '../../../src/model/event.ts';
import type { Source, ZoneKind } from '../../../src/model/source.ts';
import type { Passage, Quotation } from '../../../src/model/span.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';

/** What a build writes of the five texts, made in memory; of a copy that no editor changes. */
const files = publish(readCorpus(readFolder('tests/fixtures/corpora/uk-us')));

/** As anybody reads it who downloads `data/timeline.json`. */
export const published: PublishedTimeline = timelineFormat.parse(
  JSON.parse(String(wholeFile(files.get('data/timeline.json') ?? ''))),
);

/** The event with this id; throws where it is not published. */
export function eventOf(id: string): TimelineEvent {
  const event = published.events.find((each) => each.id === id);
  if (event === undefined) throw new Error(`No event "${id}" is published.`);
  return event;
}

export function sourceOf(id: string): Source {
  const source = published.sources.find((each) => each.id === id);
  if (source === undefined) throw new Error(`No source "${id}" is published.`);
  return source;
}

/** A source's text, decoded from the bytes that are published. */
export function textOf(source: string): string {
  const bytes = files.get(`data/${sourceOf(source).file}`);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${source} has no bytes.`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The words that stand at a passage's offsets. */
export function wordsAt({ source, start, end }: Passage): string {
  return textOf(source).slice(start, end);
}

/** Every kind of zone that a passage touches, in the order of the text. */
export function zonesUnder({ source, start, end }: Passage): readonly ZoneKind[] {
  const { zones } = sourceOf(source);
  const touched = zones.filter((zone) => zone.start < end && start < zone.end);
  const covered = touched.reduce(
    (sum, zone) => sum + Math.min(zone.end, end) - Math.max(zone.start, start),
    0,
  );
  const kinds = touched.map(({ zone }) => zone);
  return covered < end - start ? ['body', ...kinds] : kinds;
}

/** Who has this role in an event, by id. */
export function withRole({ actors }: TimelineEvent, role: Role): readonly string[] {
  return actors.filter((part) => part.role === role).map(({ id }) => id);
}

/** The words that show an issue to be treated so, one for each passage. */
export function wordsOn(
  { issues }: TimelineEvent,
  issue: string,
  treatment: Treatment,
): readonly string[] {
  return issues
    .filter(({ id, treatment: said }) => id === issue && said === treatment)
    .map(({ evidence }) => wordsAt(evidence));
}

/** Every passage that an event points to: quotes, words of its date, words on its issues. */
export function passagesOf({ excerpts, issues, date }: TimelineEvent): readonly Quotation[] {
  const ofDate = date.evidence === null ? [] : [date.evidence];
  return [...excerpts, ...issues.map(({ evidence }) => evidence), ...ofDate];
}

/** What is quoted of an event: `source | voice | words`. */
export function quotesOf(id: string): readonly string[] {
  return eventOf(id).excerpts.map(({ source, voice, exact }) => `${source} | ${voice} | ${exact}`);
}

/** Where the only place with these words is; throws where there is none, or another. */
export function passageWith(source: string, words: string): Passage {
  const start = textOf(source).indexOf(words);
  if (start === -1 || textOf(source).lastIndexOf(words) !== start) {
    throw new Error(`"${words}" does not stand once in ${source}.`);
  }
  return { source, start, end: start + words.length };
}

/** The events that rest on a passage, or on a part of it. */
export function restingOn({ source, start, end }: Passage): readonly TimelineEvent[] {
  return published.events.filter((event) =>
    passagesOf(event).some(
      (each) => each.source === source && each.start < end && start < each.end,
    ),
  );
}

/** The events that a filter leaves, by id. */
export function leftBy(filter: Partial<Filter>): readonly string[] {
  return filterEvents(published, { ...noFilter, ...filter }).map(({ id }) => id);
}
