import type { EventHead, EventId } from '../../model/event.ts';
import type { ChartWindow } from './axis-ticks.ts';
import type { DisplayRange } from './display-range.ts';
import { bucketDays, countIn, type LaneIndex, levelIndex } from './lane-index.ts';
import { countBelow, countUpTo } from './running-counts.ts';

/** An event that stands by itself: a dot, or a bar over its days. */
export type SingleMark = {
  readonly kind: 'single';
  readonly id: string;
  readonly event: EventHead;
  readonly range: DisplayRange;
  /** 1, or 0 beside the window. */
  readonly count: number;
};

/** Several events that begin in one bucket of the grid (`column`), or overlap as bars do (`spells`). */
export type GroupMark = {
  readonly kind: 'column' | 'spells';
  /** `lane:level:bucket`, the same wherever the window stands. */
  readonly id: string;
  /** The bucket; of spells from the first beginning to the last end. */
  readonly range: DisplayRange;
  /** How many of its events are in view. */
  readonly count: number;
  /** Those in view, in order of time. */
  readonly events: () => readonly EventHead[];
};

/** What the chart draws: every event in view is in exactly one mark of its lane. */
export type ChartMark = SingleMark | GroupMark;

/**
 * How finely a chart is drawn, from 0, the finest: first ever fewer events of a bucket stand
 * singly, then the buckets grow.
 */
export type Detail = number;

/** How many events of one bucket may stand singly; all of them where it is infinite. */
export type Few = number;

/** The most at each detail; each lane takes the first of those from there on for which it has room. */
const fewByDetail: readonly Few[] = [Number.POSITIVE_INFINITY, 4, 1];
const fewChoices: readonly Few[] = [Number.POSITIVE_INFINITY, 4, 2, 1, 0];
/** So few events of a lane stand singly at the finest detail, however they crowd. */
const MAX_ALWAYS_SINGLE = 36;
/** What takes the place of all of them where the lane has more. */
const FEW_IN_A_CROWD: Few = 4;
/** More marks than this in view are neither readable nor quick to draw. */
export const MAX_MARKS = 120;
/** More bars than this would bury a lane: they are drawn as one for each of the coarser buckets they begin in. */
const MAX_BARS = 12;
/** Narrower, a column has no room for its count. */
const MIN_BUCKET_PX = 14;
/** A digit of a count and the space beside all of them, in pixels. */
const DIGIT_WIDTH_PX = 6.6;
const COUNT_GAP_PX = 5;
/** A bucket of this level, half a million years, is longer than any calendar that can be written. */
const MAX_LEVEL = 27;

/** The finest grid for a scale: its buckets are 14 pixels wide, and as wide as the largest count of any lane. */
export function gridLevel(lanes: readonly LaneIndex[], window: ChartWindow): number {
  const pixelsADay = window.width / (window.end - window.start);
  let level = Math.max(0, Math.ceil(Math.log2(MIN_BUCKET_PX / pixelsADay)));
  while (level < MAX_LEVEL && bucketDays(level) * pixelsADay < widthOfCounts(lanes, level)) {
    level += 1;
  }
  return level;
}

function widthOfCounts(lanes: readonly LaneIndex[], level: number): number {
  const digits = String(largestCount(lanes, level)).length;
  return digits * DIGIT_WIDTH_PX + COUNT_GAP_PX;
}

/** The largest count a column can have at a level, in whatever window. */
export function largestCount(lanes: readonly LaneIndex[], level: number): number {
  let largest = 1;
  for (const lane of lanes) largest = Math.max(largest, levelIndex(lane, level).fullest);
  return largest;
}

/** The level of the grid that a detail draws on, given the finest for the scale. */
export function levelAt(detail: Detail, finest: number): number {
  return Math.min(MAX_LEVEL, finest + Math.max(0, detail - fewByDetail.length + 1));
}

/** Whether there is no coarser detail. */
export function isCoarsest(detail: Detail, finest: number): boolean {
  return levelAt(detail, finest) === MAX_LEVEL;
}

/** What a lane may choose from at a detail, the most first. */
export function fewChoicesAt(detail: Detail): readonly Few[] {
  const most = fewByDetail[Math.min(detail, fewByDetail.length - 1)] ?? 1;
  return fewChoices.filter((few) => few <= most);
}

/** Whether all events of a lane in a window are few enough to stand singly however they crowd. */
export function isSparse(lane: LaneIndex, window: DisplayRange): boolean {
  return countIn(lane, window) <= MAX_ALWAYS_SINGLE;
}

/**
 * The marks of a lane in a window: in order of time, then columns, then bars that are drawn
 * together. Of a lane with few events those beside the window are there too, with a count of 0,
 * so that their rows are known when they come into view.
 */
export function chartMarksIn(
  lane: LaneIndex,
  window: DisplayRange,
  level: number,
  few: Few,
): readonly ChartMark[] {
  const allSingle = few === Number.POSITIVE_INFINITY && isSparse(lane, window);
  if (allSingle && lane.events.length <= MAX_ALWAYS_SINGLE) {
    return lane.events.map((_, at) => singleMark(lane, at, window));
  }
  const most = few === Number.POSITIVE_INFINITY && !allSingle ? FEW_IN_A_CROWD : few;
  const singles: number[] = [];
  const columns = columnsIn(lane, window, level, most, singles);
  const spells = barsIn(lane, window, level, allSingle, singles);
  const marks = singles.sort((a, b) => a - b).map((at) => singleMark(lane, at, window));
  return [...marks, ...columns, ...spells];
}

function singleMark(lane: LaneIndex, at: number, window: DisplayRange): SingleMark {
  const event = lane.events[at];
  if (event === undefined) throw new RangeError(`The lane "${lane.id}" has no event ${at}.`);
  const range = { start: lane.from[at] ?? 0, end: lane.to[at] ?? 0 };
  const isInView = range.start < window.end && range.end > window.start;
  return { kind: 'single', id: markIdOf(lane.id, event.id), event, range, count: isInView ? 1 : 0 };
}

/** The id of the mark of an event that stands singly. */
function markIdOf(lane: string, event: EventId): string {
  return lane === '' ? event : `${lane} ${event}`;
}

/** Columns of the short events; the places of those that stand singly are added to `singles`. */
function columnsIn(
  lane: LaneIndex,
  { start, end }: DisplayRange,
  level: number,
  few: number,
  singles: number[],
): readonly GroupMark[] {
  const { short, shortFrom, shortEnds } = levelIndex(lane, level);
  const days = bucketDays(level);
  const columns: GroupMark[] = [];
  const last = countBelow(shortFrom, end);
  // What has begun in an earlier bucket and reaches into the window counts in the first one in view.
  const firstBucket = Math.floor(start / days);
  let next = countBelow(shortFrom, (firstBucket - 1) * days);
  const isIn = (at: number) => (lane.to[at] ?? 0) > start;
  for (let bucket = firstBucket; next < last; bucket += 1) {
    // Straight to the next bucket that has an event.
    const begun = Math.floor((shortFrom[next] ?? 0) / days);
    if (begun > bucket) bucket = begun;
    const first = next;
    next = Math.min(last, countBelow(shortFrom, (bucket + 1) * days));
    const ended = bucket === firstBucket ? countUpTo(shortEnds, start) - first : 0;
    const count = next - first - Math.max(0, ended);
    if (count === 0) continue;
    const places = short.subarray(first, next);
    if (count <= few) {
      for (const at of places) if (isIn(at)) singles.push(at);
      continue;
    }
    columns.push({
      kind: 'column',
      id: `${lane.id}:${level}:${bucket}`,
      range: { start: bucket * days, end: (bucket + 1) * days },
      count,
      events: () => eventsAt(lane, places.filter(isIn)),
    });
  }
  return columns;
}

/** Bars that are drawn together; the places of those that stand singly are added to `singles`. */
function barsIn(
  lane: LaneIndex,
  { start, end }: DisplayRange,
  level: number,
  allSingle: boolean,
  singles: number[],
): readonly GroupMark[] {
  const { long } = levelIndex(lane, level);
  const inView = long.filter((at) => (lane.from[at] ?? 0) < end && (lane.to[at] ?? 0) > start);
  if (allSingle || inView.length <= MAX_BARS) {
    singles.push(...inView);
    return [];
  }
  for (let coarser = level + 1; ; coarser += 1) {
    const groups = groupedBy(inView, (at) =>
      Math.floor((lane.from[at] ?? 0) / bucketDays(coarser)),
    );
    if (groups.size > MAX_BARS && coarser < MAX_LEVEL) continue;
    for (const [bucket, places] of groups) {
      if (places.length > 1) continue;
      singles.push(...places);
      groups.delete(bucket);
    }
    return [...groups].map(([bucket, places]) => ({
      kind: 'spells',
      id: `${lane.id}:${coarser}:${bucket}:spells`,
      range: {
        start: Math.min(...places.map((at) => lane.from[at] ?? 0)),
        end: Math.max(...places.map((at) => lane.to[at] ?? 0)),
      },
      count: places.length,
      events: () => eventsAt(lane, places),
    }));
  }
}

function groupedBy(places: Int32Array, bucketOf: (at: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const at of places) {
    const bucket = bucketOf(at);
    const group = groups.get(bucket);
    if (group === undefined) groups.set(bucket, [at]);
    else group.push(at);
  }
  return groups;
}

function eventsAt({ events }: LaneIndex, places: Iterable<number>): readonly EventHead[] {
  return [...places].flatMap((at) => events[at] ?? []);
}

/** The events of a mark that are in view. */
export function eventsOf(mark: ChartMark): readonly EventHead[] {
  return mark.kind === 'single' ? [mark.event] : mark.events();
}

/** The mark of a lane that an event is in; null where the event is in none. */
export function markWith(marks: readonly ChartMark[], event: EventHead): ChartMark | null {
  const isOf = (mark: ChartMark) =>
    mark.kind === 'single' ? mark.event.id === event.id : mark.events().includes(event);
  return marks.find(isOf) ?? null;
}
