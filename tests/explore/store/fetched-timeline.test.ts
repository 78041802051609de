import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeFile } from '../../../src/build/publish/published-files.ts';
import { timelineShards } from '../../../src/build/publish/timeline-shards.ts';
import { withWholeEvents } from '../../../src/explore/added/with-added.ts';
import { DataError, type FetchData } from '../../../src/explore/store/arrival.ts';
import { fetchedTimeline } from '../../../src/explore/store/fetched-timeline.ts';
import {
  type TimelineStore,
  wholeTimelineStore,
} from '../../../src/explore/store/timeline-store.ts';
import { isWhole } from '../../../src/model/event.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import {
  eventsPath,
  indexPath,
  type TimelineIndex,
  titlesPath,
} from '../../../src/model/timeline-index.ts';
import { isWholeSource } from '../../../src/model/whole-source.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

const digest = 'abc';

/** What a build writes, as a server has it. */
function filesOf(timeline: PublishedTimeline): Map<string, string> {
  return new Map(
    timelineShards(timeline, digest).map(([path, file]) => [path, String(wholeFile(file))]),
  );
}

/** A server of these files, which may change meanwhile; `asked` are the paths that were fetched. */
function serverOf(files: ReadonlyMap<string, string>) {
  const asked: string[] = [];
  const fetchData: FetchData = async (path, signal) => {
    asked.push(path);
    await Promise.resolve();
    signal?.throwIfAborted();
    const text = files.get(path);
    if (text === undefined) throw new DataError('the server answered 404');
    return JSON.parse(text);
  };
  return { asked, fetchData };
}

function opened(files: ReadonlyMap<string, string>) {
  const index: TimelineIndex = JSON.parse(files.get(indexPath(digest)) ?? '');
  const { asked, fetchData } = serverOf(files);
  return { ...fetchedTimeline(index, fetchData), asked };
}

/** Resolves with the next thing that the store tells of. */
function told(store: TimelineStore): Promise<void> {
  return new Promise((resolve) => {
    const end = store.subscribe(() => {
      end();
      resolve();
    });
  });
}

/** A timeline of so many events, longer than a shard. */
function long(count: number): PublishedTimeline {
  const [event] = published.events;
  if (event === undefined) throw new Error('The corpus has no event.');
  const events = Array.from({ length: count }, (_, at) => ({
    ...event,
    id: `event-${at}`,
    title: `Title ${at}`,
    label: `Label ${at}`,
  }));
  return { ...published, events };
}

test('any timeline, written as index and shards and read again, is the same', async () => {
  await fc.assert(
    fc.asyncProperty(someDrawing(), async (drawing) => {
      const timeline = drawTimeline(drawing);
      const { timeline: read, store } = opened(filesOf(timeline));
      const { events: heads, sources: sourceHeads, ...registers } = read;
      const { events, sources, ...rest } = timeline;
      expect(registers).toEqual(rest);
      expect(sources).toMatchObject([...sourceHeads]);
      expect(sourceHeads.some(isWholeSource)).toBe(false);
      expect(await Promise.all(sourceHeads.map(store.readSource))).toEqual(sources);
      // What a head has is what the event has.
      for (const [at, { title, label, ...head }] of heads.entries()) {
        expect([title, label]).toEqual([null, null]);
        expect(events[at]).toMatchObject(head);
      }
      const whole = await store.readWhole(heads);
      expect(whole).toEqual(events);
      expect(withWholeEvents(read, whole).events).toEqual(events);
    }),
  );
});

test('the shipped corpus too', async () => {
  const { timeline, store } = opened(filesOf(published));
  expect(await store.readWhole(timeline.events)).toEqual(published.events);
  // Reading them has brought the titles along.
  expect(timeline.events.map(({ title }) => title)).toEqual(
    published.events.map(({ title }) => title),
  );
});

test('in whatever order events are asked for, each is itself, and each shard is fetched once', async () => {
  const timeline = long(1000);
  const files = filesOf(timeline);
  const places = fc.array(fc.nat(999), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(places, fc.boolean(), async (order, isTitle) => {
      const { timeline: read, store, asked } = opened(files);
      const heads = order.flatMap((at) => read.events[at] ?? []);
      for (const head of heads) {
        if (isTitle) store.requestTitles([head]);
        else store.requestWhole([head]);
      }
      await told(store);
      for (const [at, head] of heads.entries()) {
        const event = timeline.events[order[at] ?? -1];
        expect([head.id, head.title, head.label]).toEqual([event?.id, event?.title, event?.label]);
        if (!isTitle) expect(store.wholeOf(head)).toEqual(event);
      }
      expect(asked).toHaveLength(new Set(asked).size);
      const perShard = isTitle ? 256 : 128;
      expect(asked).toHaveLength(new Set(order.map((at) => Math.floor(at / perShard))).size);
    }),
    { numRuns: 30 },
  );
});

test('a source is fetched where it is asked for, once', async () => {
  const { timeline, store, asked } = opened(filesOf(published));
  const [one, other] = timeline.sources;
  if (one === undefined || other === undefined) throw new Error('The corpus has no two sources.');
  expect(store.sourceOf(one)).toBe('loading');
  store.requestSource(one);
  store.requestSource(other);
  await told(store);
  expect([store.sourceOf(one), store.sourceOf(other)]).toEqual(published.sources.slice(0, 2));
  expect(await store.readSource(one)).toEqual(published.sources[0]);
  expect(asked).toHaveLength(1);
});

test('a shard that is missing fails its own events alone, and comes when it is tried again', async () => {
  const files = filesOf(long(600));
  const lost = files.get(titlesPath(digest, 1)) ?? '';
  files.delete(titlesPath(digest, 1));
  const { timeline, store, asked } = opened(files);
  const [here, there] = [timeline.events[3], timeline.events[300]];
  if (here === undefined || there === undefined) throw new Error('The timeline is too short.');
  store.requestTitles([here, there]);
  expect([store.titleOf(here), store.titleOf(there)]).toEqual([null, null]);
  await told(store);
  expect(store.titleOf(here)).toBe('Title 3');
  expect(store.titleOf(there)).toBeInstanceOf(DataError);
  // To be shown again is no reason to ask again.
  store.requestTitles([there]);
  expect(asked).toHaveLength(2);
  files.set(titlesPath(digest, 1), lost);
  store.retry();
  expect(store.titleOf(there)).toBe(null);
  await told(store);
  expect(store.titleOf(there)).toBe('Title 300');
  expect(asked).toHaveLength(3);
});

test.each([
  ['fewer events', (events: readonly unknown[]) => events.slice(1)],
  ['other events', (events: readonly unknown[]) => [...events].reverse()],
  ['no events', () => ({ error: 'not found' })],
])('a shard with %s is of other data, which says that the page is older', async (_, change) => {
  const files = filesOf(long(300));
  const path = eventsPath(digest, 1);
  files.set(path, JSON.stringify(change(JSON.parse(files.get(path) ?? ''))));
  const { timeline, store } = opened(files);
  await expect(store.readWhole(timeline.events)).rejects.toMatchObject({ isOutdated: true });
});

test('many are read with progress, and end with the signal', async () => {
  const timeline = long(2000);
  const { timeline: read, store, asked } = opened(filesOf(timeline));
  const progress: number[] = [];
  const whole = await store.readWhole(read.events, { onProgress: (done) => progress.push(done) });
  expect(whole).toEqual(timeline.events);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(2000);
  const before = asked.length;
  const stop = new AbortController();
  const reading = store.readWhole(read.events, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(reading).rejects.toThrow();
  expect(asked.length - before).toBeLessThan(before);
  // What is there already needs no request that would end.
  await store.readWhole(read.events, { keeps: true });
  const again = store.readWhole(read.events, { signal: stop.signal });
  await expect(again).rejects.toThrow();
});

test('what is read for a file does not stay, what is read to be printed does', async () => {
  const { timeline, store } = opened(filesOf(long(200)));
  const [first] = timeline.events;
  if (first === undefined) throw new Error('The timeline is empty.');
  await store.readWhole(timeline.events);
  expect(store.wholeOf(first)).toBe('loading');
  await store.readWhole(timeline.events, { keeps: true });
  expect(store.wholeOf(first)).toMatchObject({
    id: 'event-0',
    excerpts: [{ exact: expect.any(String) }],
  });
});

test('a timeline that is there whole is answered at once', async () => {
  expect(published.events.map(wholeTimelineStore.wholeOf)).toEqual(published.events);
  expect(await wholeTimelineStore.readWhole(published.events)).toEqual(published.events);
  const { timeline } = opened(filesOf(published));
  expect(timeline.events.some(isWhole)).toBe(false);
});

test('an index that points beyond its registers is refused', () => {
  const files = filesOf(published);
  const index: TimelineIndex = JSON.parse(files.get(indexPath(digest)) ?? '');
  const { fetchData } = serverOf(files);
  expect(() => fetchedTimeline({ ...index, actors: [] }, fetchData)).toThrow(/does not have/);
});
