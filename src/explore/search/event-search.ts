import type { Actor } from '../../model/actor.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { kindLabel, reporterLabel } from '../../model/labels.ts';
import type { TimelineWithWords } from '../../model/timeline.ts';
import { sourcesOf } from '../filter/event-values.ts';
import { readQuery } from './query.ts';
import { documentsMeeting, type Search, searchFor } from './search-terms.ts';
import { type SpeltWord, speltWords, type WordIndex, wordIndex } from './word-index.ts';
import { wordsIn } from './words.ts';

/** The words of a timeline's events. */
type EventIndex = {
  readonly words: WordIndex;
  readonly fieldsOf: (event: TimelineEvent) => readonly EventField[];
};

/** What a query means in a timeline, and the events that meet it. */
export type EventSearch = {
  readonly query: string;
  readonly search: Search;
  /** Null where the query asks for nothing, so that every event is left. */
  readonly found: ReadonlySet<TimelineEvent> | null;
  /** The same by the events' places in the timeline: 1 for one that meets it, 0 for another. */
  readonly mask: Uint8Array | null;
};

type Kept = { readonly index: EventIndex; readonly searches: Map<string, EventSearch> };

/** By the events: a timeline never changes, and its copies share them. */
const kept = new WeakMap<readonly TimelineEvent[], Kept>();
/** Facets count the same search many times over; a reader who types moves on from it. */
const MAX_CACHED_SEARCHES = 40;

export function eventIndexOf(timeline: TimelineWithWords): EventIndex {
  return keptOf(timeline).index;
}

/** The events that meet a query; the same answer, not only an equal one, when asked again. */
export function searchEvents(timeline: TimelineWithWords, query: string): EventSearch {
  const asked = readQuery(query);
  // A reader who searches for nothing does not wait for the index.
  if (asked.length === 0) return { query, search: [], found: null, mask: null };
  const { index, searches } = keptOf(timeline);
  const before = searches.get(query);
  if (before !== undefined) return before;
  const search = searchFor(index.words, asked);
  const { events } = timeline;
  const numbers = documentsMeeting(index.words, search, (number, around) => {
    const event = events[number];
    const fields = event === undefined ? [] : index.fieldsOf(event);
    return fields
      .filter(({ kind }) => (kind === 'source') === around)
      .map(({ text }) => wordsIn(text));
  });
  const found =
    numbers === null ? null : new Set([...numbers].flatMap((number) => events[number] ?? []));
  const mask = numbers === null ? null : new Uint8Array(events.length);
  for (const number of numbers ?? []) mask?.set([1], number);
  if (searches.size >= MAX_CACHED_SEARCHES) searches.clear();
  const result = { query, search, found, mask };
  searches.set(query, result);
  return result;
}

function keptOf(timeline: TimelineWithWords): Kept {
  const before = kept.get(timeline.events);
  if (before !== undefined) return before;
  const fieldsOf = eventFields(timeline);
  const index = { words: wordIndex(eventWords(timeline, fieldsOf)), fieldsOf };
  const made = { index, searches: new Map() };
  kept.set(timeline.events, made);
  return made;
}

function* eventWords(
  { events }: TimelineWithWords,
  fieldsOf: EventIndex['fieldsOf'],
): Iterable<Iterable<SpeltWord>> {
  // Names, issues and titles of sources come again with every event.
  const known = new Map<string, readonly SpeltWord[]>();
  const wordsOf = ({ kind, text }: EventField): readonly SpeltWord[] => {
    if (kind === 'title' || kind === 'quote') return speltWords(text);
    const key = `${kind} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // A source's title is about all of its events: it would find those that do not say the word.
    const words = speltWords(text).map((word) => ({ ...word, around: kind === 'source' }));
    known.set(key, words);
    return words;
  };
  for (const event of events) yield fieldsOf(event).flatMap(wordsOf);
}

/** Words of an event that are searched. */
export type EventField = {
  readonly kind: 'title' | 'quote' | 'participant' | 'not-discussed' | 'fact' | 'source';
  /** What the words are to the event, for a reader: `Place`, `Mentioned`. */
  readonly says: string;
  readonly text: string;
};

const roleWords = { participant: 'Took part', speaker: 'Spoke of it', mentioned: 'Mentioned' };

/**
 * Everything an event of a timeline is found by, the most telling first: its title, its
 * quotes, who is in it under the offices of that time, its issues, other facts of it, and
 * what the sources are called that tell of it.
 */
function eventFields(timeline: TimelineWithWords): (event: TimelineEvent) => readonly EventField[] {
  const actors = new Map(timeline.actors.map((actor) => [actor.id, actor]));
  const issues = new Map(timeline.issues.map(({ id, label }) => [id, label]));
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  return (event) => {
    const fact = (says: string, text: string | null): EventField[] =>
      text === null ? [] : [{ kind: 'fact', says, text }];
    const parts = event.actors.flatMap(({ id, role }) => {
      const actor = actors.get(id);
      return actor === undefined ? [] : [{ actor, role }];
    });
    const told = sourcesOf(event).flatMap((id) => sources.get(id) ?? []);
    return [
      { kind: 'title', says: 'Title', text: event.title },
      ...event.excerpts.map(({ voice, exact }): EventField => {
        const name = actors.get(voice ?? '')?.name ?? reporterLabel;
        return { kind: 'quote', says: name, text: exact };
      }),
      ...parts.map(({ actor, role }): EventField => {
        const kind = role === 'participant' ? role : 'fact';
        return { kind, says: roleWords[role], text: actor.name };
      }),
      ...event.issues.map(({ id, treatment }): EventField => {
        const text = issues.get(id) ?? id;
        if (treatment === 'discussed') return { kind: 'fact', says: 'Discussed', text };
        return { kind: 'not-discussed', says: 'Explicitly not discussed', text };
      }),
      ...parts.flatMap(({ actor }) =>
        officesThen(actor, event).flatMap((title) => fact(actor.name, title)),
      ),
      ...fact('Place', event.place),
      ...fact('Lasted', event.duration),
      ...fact('Kind', kindLabel(event.kind)),
      ...fact('In short', event.label),
      ...told.flatMap(({ title, publisher }) => [
        { kind: 'source' as const, says: 'Title of a source', text: title },
        ...fact('Published by', publisher).map((field) => ({ ...field, kind: 'source' as const })),
      ]),
    ];
  };
}

/** The offices somebody held on a day the event may have been. */
function officesThen({ offices }: Actor, { date }: TimelineEvent): readonly string[] {
  const held = offices.filter(
    ({ from, to }) =>
      (to === null || to >= date.earliest) &&
      (from === null || date.latest === null || from <= date.latest),
  );
  return [...new Set(held.map(({ title }) => title))];
}
