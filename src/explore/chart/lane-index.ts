import type { EventHead } from '../../model/event.ts';
import { memoised } from '../store/memoised.ts';
import type { DisplayRange } from './display-range.ts';
import { spanOf } from './event-span.ts';
import { countBelow, countUpTo } from './running-counts.ts';
import type { DisplayDay, TimeScale } from './time-scale.ts';

/** The events of a lane (or of a chart without lanes) by their display days. */
export type LaneIndex = {
  /** Of the lane; empty for a chart without lanes. */
  readonly id: string;
  /** In order of time. */
  readonly events: readonly EventHead[];
  /** Where each event begins, rising. */
  readonly from: Float64Array;
  /** Where each event ends. */
  readonly to: Float64Array;
  /** The ends of all, rising. */
  readonly ends: Float64Array;
  /** The grids of buckets that have been asked for. */
  readonly levels: Map<number, LevelIndex>;
};

/** The events of a lane over a grid of buckets of 2^level display days, the first of which begins at day 0. */
export type LevelIndex = {
  /** Places in `events` of those no longer than a bucket, in order of time. */
  readonly short: Int32Array;
  readonly shortFrom: Float64Array;
  /** Their ends, rising. */
  readonly shortEnds: Float64Array;
  /** Places in `events` of those longer than a bucket, in order of time. */
  readonly long: Int32Array;
  /** The most short events that begin in one bucket. */
  readonly fullest: number;
};

export function laneIndex(id: string, events: readonly EventHead[], scale: TimeScale): LaneIndex {
  const from = new Float64Array(events.length);
  const to = new Float64Array(events.length);
  for (const [at, { date }] of events.entries()) {
    const span = spanOf(date);
    from[at] = scale.toDisplay(span.from);
    to[at] = scale.toDisplay(span.to);
  }
  return { id, events, from, to, ends: to.slice().sort(), levels: new Map() };
}

/** The index of a chart without lanes, made once, so that a filter that is taken off costs nothing. */
export const keptLaneIndex = memoised((scale: TimeScale) =>
  memoised((events: readonly EventHead[]) => laneIndex('', events, scale)),
);

/** How many events of a lane lie in a stretch, be it with a part of their days. */
export function countIn({ from, ends }: LaneIndex, { start, end }: DisplayRange): number {
  return countBelow(from, end) - countUpTo(ends, start);
}

/** How many events lie before, within and after a stretch; each counts once. */
export function countsAround(
  lane: LaneIndex,
  stretch: DisplayRange,
): Readonly<Record<'earlier' | 'inView' | 'later', number>> {
  const earlier = countUpTo(lane.ends, stretch.start);
  const inView = countIn(lane, stretch);
  return { earlier, inView, later: lane.events.length - earlier - inView };
}

/** The first event that begins in a stretch; null for none. */
export function firstWithin(lane: LaneIndex, { start, end }: DisplayRange): EventHead | null {
  const at = countBelow(lane.from, start);
  return (lane.from[at] ?? end) < end ? (lane.events[at] ?? null) : null;
}

/** Going closer and further a reader passes a few grids again and again; each takes 20 bytes an event. */
const MAX_KEPT_LEVELS = 10;

/** The length of a bucket. */
export function bucketDays(level: number): DisplayDay {
  return 2 ** level;
}

/** The grid of a level, made when it is first asked for. */
export function levelIndex(lane: LaneIndex, level: number): LevelIndex {
  const known = lane.levels.get(level);
  if (known !== undefined) return known;
  const made = makeLevel(lane, bucketDays(level));
  const [oldest] = lane.levels.keys();
  if (oldest !== undefined && lane.levels.size >= MAX_KEPT_LEVELS) lane.levels.delete(oldest);
  lane.levels.set(level, made);
  return made;
}

function makeLevel({ events, from, to }: LaneIndex, days: DisplayDay): LevelIndex {
  const short = new Int32Array(events.length);
  const long: number[] = [];
  const shortFrom = new Float64Array(events.length);
  const shortEnds = new Float64Array(events.length);
  let [shorts, bucket, inBucket, fullest] = [0, Number.NaN, 0, 0];
  for (let at = 0; at < events.length; at += 1) {
    const [start, end] = [from[at] ?? 0, to[at] ?? 0];
    if (end - start > days) {
      long.push(at);
      continue;
    }
    short[shorts] = at;
    shortFrom[shorts] = start;
    shortEnds[shorts] = end;
    shorts += 1;
    const own = Math.floor(start / days);
    inBucket = own === bucket ? inBucket + 1 : 1;
    bucket = own;
    fullest = Math.max(fullest, inBucket);
  }
  return {
    short: short.slice(0, shorts),
    shortFrom: shortFrom.slice(0, shorts),
    shortEnds: shortEnds.slice(0, shorts).sort(),
    long: Int32Array.from(long),
    fullest,
  };
}
