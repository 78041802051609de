import { mostDiffering } from './accounts.ts';
import type { DateHead, EventHead, EventId, IssueTreatment, Part } from './event.ts';
import { roles, statuses, treatments } from './event.ts';
import { eventKinds } from './event-kinds.ts';
import type { SourceHead } from './source.ts';
import type { Timeline } from './timeline.ts';
import { isWholeSource, postsOf } from './whole-source.ts';

/**
 * How a timeline too large to be carried by its page lies beside it, under a folder that is named
 * after the digest of its content: an index, with which the page begins; titles, whole events and
 * whole sources in shards, which it asks for when it shows them. The build writes them and the page of the same
 * build reads them: unlike `timeline.json` they are no public format.
 */

/** Events whose titles are in one file: about 6 kB compressed. */
export const TITLES_PER_SHARD = 256;
/** Events that are whole in one file: about 16 kB compressed. */
export const EVENTS_PER_SHARD = 128;

/** Says which data a site has now: seen from the page, `{ "digest": … }`. */
export const currentDigestPath = 'data/current.json';

/** Sources of which all that is known is in one file: about 8 kB compressed. */
export const SOURCES_PER_SHARD = 128;

/** Paths seen from the page. */
export function indexPath(digest: string): string {
  return `data/${digest}/index.json`;
}

export function titlesPath(digest: string, shard: number): string {
  return `data/${digest}/titles/${shard}.json`;
}

export function eventsPath(digest: string, shard: number): string {
  return `data/${digest}/events/${shard}.json`;
}

export function sourcesPath(digest: string, shard: number): string {
  return `data/${digest}/sources/${shard}.json`;
}

/** A shard of titles: of each event its title and its label. */
export type TitlesShard = readonly (readonly [title: string, label: string])[];

/** A timeline without the words of its events. */
export type TimelineIndex = Omit<Timeline, 'events'> & {
  /** Of the content of the whole timeline. */
  readonly digest: string;
  /** The event whose sides differ most, which heads do not tell; null where none differ. */
  readonly mostDiffering: EventId | null;
  readonly events: EventColumns;
};

/** The heads of events as columns: entry `r` of each is event `r` of the timeline. */
type EventColumns = {
  readonly ids: readonly string[];
  /** The dates that events have, each once. */
  readonly dates: readonly DateHead[];
  /** Places in `dates`. */
  readonly date: readonly number[];
  /** Places in `eventKinds`. */
  readonly kind: readonly number[];
  /** Places in `statuses`. */
  readonly status: readonly number[];
  /** 1 for what is told as background. */
  readonly background: readonly number[];
  /** 1 for what an editor has read. */
  readonly reviewed: readonly number[];
  /** Places in the timeline's actors, in `roles`. */
  readonly actors: ListColumn & { readonly roles: readonly number[] };
  /** Places in the timeline's issues, in `treatments`. */
  readonly issues: ListColumn & { readonly treatments: readonly number[] };
  /** Of each excerpt the place of its source in the timeline's sources. */
  readonly excerpts: ListColumn;
};

/** Lists of different lengths, one after the other. */
type ListColumn = {
  /** How many entries each event has. */
  readonly counts: readonly number[];
  readonly values: readonly number[];
};

/** The index of a timeline, from which `eventsOfIndex` makes its events' heads again. */
export function indexOfTimeline({ events, ...rest }: Timeline, digest: string): TimelineIndex {
  const dates = numbering<DateHead>(({ edtf, earliest, latest, precision, basis }) =>
    [edtf, earliest, latest, precision, basis].join(' '),
  );
  const actors = placesOf(rest.actors);
  const issues = placesOf(rest.issues);
  const sources = placesOf(rest.sources);
  const date = events.map((event) => dates.numberOf(headOfDate(event.date)));
  return {
    ...rest,
    sources: rest.sources.map(headOfSource),
    digest,
    mostDiffering: mostDiffering(events, rest)?.id ?? null,
    events: {
      ids: events.map(({ id }) => id),
      dates: dates.all,
      date,
      kind: events.map(({ kind }) => eventKinds.indexOf(kind)),
      status: events.map(({ status }) => statuses.indexOf(status)),
      background: events.map(({ background }) => Number(background)),
      reviewed: events.map(({ reviewed }) => Number(reviewed)),
      actors: {
        counts: events.map((event) => event.actors.length),
        values: events.flatMap((event) => event.actors.map(({ id }) => actors(id))),
        roles: events.flatMap((event) => event.actors.map(({ role }) => roles.indexOf(role))),
      },
      issues: {
        counts: events.map((event) => event.issues.length),
        values: events.flatMap((event) => event.issues.map(({ id }) => issues(id))),
        treatments: events.flatMap((event) =>
          event.issues.map(({ treatment }) => treatments.indexOf(treatment)),
        ),
      },
      excerpts: {
        counts: events.map(({ excerpts }) => excerpts.length),
        values: events.flatMap(({ excerpts }) => excerpts.map(({ source }) => sources(source))),
      },
    },
  };
}

/** An event's head of which the titles are set when they have come. */
export type UntitledEvent = Omit<EventHead, 'title' | 'label'> & {
  title: string | null;
  label: string | null;
};

/**
 * The heads of an index's events, without titles. What many events have in common (a date, a
 * participant in a role) is one object, so that a hundred thousand of them are no burden.
 */
export function eventsOfIndex(index: TimelineIndex): UntitledEvent[] {
  const { events, actors, issues, sources } = index;
  const partOf = pairs(actors, roles, (id, role): Part => ({ id, role }));
  const treatmentOf = pairs(
    issues,
    treatments,
    (id, treatment): Pick<IssueTreatment, 'id' | 'treatment'> => ({ id, treatment }),
  );
  const sourceOf = sources.map(({ id }) => ({ source: id }));
  let [part, issue, excerpt] = [0, 0, 0];
  return events.ids.map((id, row): UntitledEvent => {
    const head: UntitledEvent = {
      id,
      title: null,
      label: null,
      kind: entry(eventKinds, events.kind[row]),
      status: entry(statuses, events.status[row]),
      background: events.background[row] === 1,
      reviewed: events.reviewed[row] === 1,
      date: entry(events.dates, events.date[row]),
      actors: list(events.actors.counts[row], (at) =>
        partOf(events.actors.values[part + at], events.actors.roles[part + at]),
      ),
      issues: list(events.issues.counts[row], (at) =>
        treatmentOf(events.issues.values[issue + at], events.issues.treatments[issue + at]),
      ),
      excerpts: list(events.excerpts.counts[row], (at) =>
        entry(sourceOf, events.excerpts.values[excerpt + at]),
      ),
    };
    part += head.actors.length;
    issue += head.issues.length;
    excerpt += head.excerpts.length;
    return head;
  });
}

function headOfDate({ edtf, earliest, latest, precision, basis }: DateHead): DateHead {
  return { edtf, earliest, latest, precision, basis };
}

function headOfSource(source: SourceHead): SourceHead {
  if (!isWholeSource(source)) return source;
  const { rights, attribution, sha256, receivedAs, zones, ...head } = source;
  const posts = postsOf(source).map(({ start, end }) => ({ start, end }));
  return posts.length === 0 ? head : { ...head, posts };
}

/** Numbers things by what is the same in them, in the order in which they are met. */
function numbering<T>(keyOf: (thing: T) => string) {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  const numberOf = (thing: T): number => {
    const key = keyOf(thing);
    const before = numbers.get(key);
    if (before !== undefined) return before;
    numbers.set(key, all.length);
    return all.push(thing) - 1;
  };
  return { all, numberOf };
}

/** Tells the place of an id among the entries of a register. */
function placesOf(entries: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`"${id}" is in no register of this timeline.`);
    return place;
  };
}

/** Makes each combination of a register's entry and a word once. */
function pairs<Word, Pair>(
  register: readonly { readonly id: string }[],
  words: readonly Word[],
  make: (id: string, word: Word) => Pair,
): (place: number | undefined, word: number | undefined) => Pair {
  const made = register.map(({ id }) => words.map((word) => make(id, word)));
  return (place, word) => entry(entry(made, place), word);
}

function list<T>(length: number | undefined, make: (at: number) => T): readonly T[] {
  if (length === undefined) throw new Error(brokenIndex);
  const entries: T[] = [];
  for (let at = 0; at < length; at += 1) entries.push(make(at));
  return entries;
}

function entry<T>(entries: readonly T[], place: number | undefined): T {
  const found = place === undefined ? undefined : entries[place];
  if (found === undefined) throw new Error(brokenIndex);
  return found;
}

const brokenIndex = 'The index of the timeline points to something that it does not have.';
