import { type EventHead, type EventId, isWhole, type TimelineEvent } from '../../model/event.ts';
import type { Source, SourceHead } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import {
  EVENTS_PER_SHARD,
  eventsOfIndex,
  eventsPath,
  SOURCES_PER_SHARD,
  sourcesPath,
  TITLES_PER_SHARD,
  type TimelineIndex,
  type TitlesShard,
  titlesPath,
  type UntitledEvent,
} from '../../model/timeline-index.ts';
import { isWholeSource } from '../../model/whole-source.ts';
import { DataError, type FetchData } from './arrival.ts';
import { shards } from './shards.ts';
import type { TimelineStore } from './timeline-store.ts';

/** Fetched at a time where many are read: enough to keep the line busy. */
const READ_AT_ONCE = 6;

/** What comes within so many milliseconds is told of once, so that the page is drawn once for it. */
const TELLING_PAUSE_MS = 20;

/** A timeline as its index tells it, and the store that fetches what its events leave out. */
export function fetchedTimeline(
  index: TimelineIndex,
  fetchData: FetchData,
): { readonly timeline: Timeline; readonly store: TimelineStore } {
  const { digest, events: _, mostDiffering, ...rest } = index;
  const heads = eventsOfIndex(index);
  const rows = new Map<EventId, number>(heads.map(({ id }, row) => [id, row]));
  const listeners = new Set<() => void>();
  let isTelling = false;
  const changed = () => {
    if (isTelling) return;
    isTelling = true;
    setTimeout(() => {
      isTelling = false;
      for (const listener of [...listeners]) listener();
    }, TELLING_PAUSE_MS);
  };
  const titles = shards(async (shard, signal) => {
    const content = await fetchData(titlesPath(digest, shard), signal);
    return setTitles(shardOf(heads, shard, TITLES_PER_SHARD), content);
  }, changed);
  const events = shards(async (shard, signal) => {
    const content = await fetchData(eventsPath(digest, shard), signal);
    return eventsIn(shardOf(heads, shard, EVENTS_PER_SHARD), content);
  }, changed);
  const shardFor = ({ id }: EventHead, perShard: number): number => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`"${id}" is not an event of this timeline.`);
    return Math.floor(row / perShard);
  };
  const ofShard = (content: readonly TimelineEvent[], { id }: EventHead): TimelineEvent => {
    const event = content[(rows.get(id) ?? 0) % EVENTS_PER_SHARD];
    if (event === undefined) throw new Error(`"${id}" is not in its shard.`);
    return event;
  };
  const sourceRows = new Map(index.sources.map(({ id }, row) => [id, row]));
  const sources = shards(async (shard, signal) => {
    const content = await fetchData(sourcesPath(digest, shard), signal);
    return sourcesIn(shardOf(index.sources, shard, SOURCES_PER_SHARD), content);
  }, changed);
  const sourceRow = ({ id }: SourceHead): number => {
    const row = sourceRows.get(id);
    if (row === undefined) throw new Error(`"${id}" is not a source of this timeline.`);
    return row;
  };
  const sourceShard = (source: SourceHead) => Math.floor(sourceRow(source) / SOURCES_PER_SHARD);
  const sourceIn = (content: readonly Source[], source: SourceHead): Source => {
    const whole = content[sourceRow(source) % SOURCES_PER_SHARD];
    if (whole === undefined) throw new Error(`"${source.id}" is not in its shard.`);
    return whole;
  };
  const store: TimelineStore = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    requestTitles: (wanted) => {
      for (const event of wanted)
        if (event.title === null) titles.request(shardFor(event, TITLES_PER_SHARD));
    },
    titleOf: (event) => {
      if (event.title !== null) return event.title;
      const state = titles.state(shardFor(event, TITLES_PER_SHARD));
      return state instanceof DataError ? state : null;
    },
    requestWhole: (wanted) => {
      for (const event of wanted)
        if (!isWhole(event)) events.request(shardFor(event, EVENTS_PER_SHARD));
    },
    wholeOf: (event) => {
      if (isWhole(event)) return event;
      const state = events.state(shardFor(event, EVENTS_PER_SHARD)) ?? 'loading';
      return state === 'loading' || state instanceof DataError ? state : ofShard(state, event);
    },
    requestSource: (source) => {
      if (!isWholeSource(source)) sources.request(sourceShard(source));
    },
    sourceOf: (source) => {
      if (isWholeSource(source)) return source;
      const state = sources.state(sourceShard(source)) ?? 'loading';
      return state === 'loading' || state instanceof DataError ? state : sourceIn(state, source);
    },
    readSource: async (source) => {
      if (isWholeSource(source)) return source;
      return sourceIn(await sources.read(sourceShard(source), undefined, true), source);
    },
    mostDiffering,
    retry: () => {
      titles.retry();
      events.retry();
      sources.retry();
    },
    readWhole: async (wanted, { signal, onProgress, keeps } = {}) => {
      const whole = new Map<EventHead, TimelineEvent>();
      const byShard = new Map<number, EventHead[]>();
      for (const event of wanted) {
        if (isWhole(event)) whole.set(event, event);
        else pushTo(byShard, shardFor(event, EVENTS_PER_SHARD), event);
      }
      const left = [...byShard];
      const readNext = async () => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
          signal?.throwIfAborted();
          const [shard, ofIt] = next;
          const content = await events.read(shard, signal, keeps);
          for (const event of ofIt) whole.set(event, ofShard(content, event));
          onProgress?.(whole.size);
        }
      };
      try {
        await Promise.all(Array.from({ length: READ_AT_ONCE }, readNext));
      } finally {
        // Where one has failed, the others need not go on.
        left.length = 0;
      }
      return wanted.flatMap((event) => whole.get(event) ?? []);
    },
  };
  return { timeline: { ...rest, events: heads }, store };
}

function shardOf<T>(all: readonly T[], shard: number, perShard: number): readonly T[] {
  return all.slice(shard * perShard, (shard + 1) * perShard);
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const before = lists.get(key);
  if (before === undefined) lists.set(key, [value]);
  else before.push(value);
}

/** Sets the titles of a shard's events; throws where the shard is not theirs. */
function setTitles(heads: readonly UntitledEvent[], content: unknown): TitlesShard {
  if (!isTitles(content) || content.length !== heads.length) throw new DataError(otherData, true);
  for (const [at, head] of heads.entries()) [head.title, head.label] = content[at] ?? [null, null];
  return content;
}

function isTitles(content: unknown): content is TitlesShard {
  return Array.isArray(content) && content.every((each) => Array.isArray(each));
}

/** The events of a shard, whose titles are set on the way; throws where they are others. */
function eventsIn(heads: readonly UntitledEvent[], content: unknown): readonly TimelineEvent[] {
  if (!isEvents(content) || content.length !== heads.length) throw new DataError(otherData, true);
  for (const [at, head] of heads.entries()) {
    const event = content[at];
    if (event?.id !== head.id) throw new DataError(otherData, true);
    head.title = event.title;
    head.label = event.label;
  }
  return content;
}

/** The build has verified the rest. */
function isEvents(content: unknown): content is readonly TimelineEvent[] {
  return Array.isArray(content) && content.every((each) => typeof each === 'object');
}

/** The sources of a shard; throws where they are others. */
function sourcesIn(heads: readonly SourceHead[], content: unknown): readonly Source[] {
  if (!isSources(content) || content.length !== heads.length) throw new DataError(otherData, true);
  if (heads.some(({ id }, at) => content[at]?.id !== id)) throw new DataError(otherData, true);
  return content;
}

/** The build has verified the rest. */
function isSources(content: unknown): content is readonly Source[] {
  return Array.isArray(content) && content.every((each) => typeof each === 'object');
}

const otherData = 'it is not of the data with which this page began';
