import type { PublishedTimeline } from '../../model/timeline.ts';
import {
  EVENTS_PER_SHARD,
  eventsPath,
  indexOfTimeline,
  indexPath,
  SOURCES_PER_SHARD,
  sourcesPath,
  TITLES_PER_SHARD,
  titlesPath,
} from '../../model/timeline-index.ts';
import type { PublishedFile } from './published-files.ts';

/**
 * The files from which the page of a large timeline takes what it shows: its index, titles in
 * shards, whole events and sources in shards. Each is made when it is written.
 */
export function timelineShards(
  timeline: PublishedTimeline,
  digest: string,
): readonly (readonly [path: string, content: PublishedFile])[] {
  const { events, sources } = timeline;
  return [
    [indexPath(digest), json(() => indexOfTimeline(timeline, digest))],
    ...shardStarts(events.length, TITLES_PER_SHARD).map(
      (start, shard) =>
        [
          titlesPath(digest, shard),
          json(() =>
            events.slice(start, start + TITLES_PER_SHARD).map(({ title, label }) => [title, label]),
          ),
        ] as const,
    ),
    ...shardStarts(events.length, EVENTS_PER_SHARD).map(
      (start, shard) =>
        [
          eventsPath(digest, shard),
          json(() => events.slice(start, start + EVENTS_PER_SHARD)),
        ] as const,
    ),
    ...shardStarts(sources.length, SOURCES_PER_SHARD).map(
      (start, shard) =>
        [
          sourcesPath(digest, shard),
          json(() => sources.slice(start, start + SOURCES_PER_SHARD)),
        ] as const,
    ),
  ];
}

function shardStarts(entries: number, perShard: number): readonly number[] {
  return Array.from({ length: Math.ceil(entries / perShard) }, (_, shard) => shard * perShard);
}

function json(make: () => unknown): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      yield JSON.stringify(make());
    },
  };
}
