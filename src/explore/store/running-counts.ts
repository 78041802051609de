import type { DisplayRange } from '../chart/chart-window.ts';
import type { DisplayDays } from './event-days.ts';

/**
 * How many events there are up to each display day, lane by lane, so that the number of those in
 * any stretch of whole display days is one subtraction, however many events there are.
 */
export type RunningCounts = {
  readonly lanes: number;
  /** The display day of the first boundary; boundaries are whole display days. */
  readonly first: number;
  /** How many boundaries each lane has: one more than days. */
  readonly boundaries: number;
  /** At `lane * boundaries + d`: the events of the lane that begin before day `first + d`. */
  readonly begun: Uint32Array;
  /** In the same place: those that have ended by the beginning of that day. */
  readonly ended: Uint32Array;
};

/**
 * Counts the events of each lane over the display days that they are drawn on. `lanes` has, for
 * each, the places of its events in `days`; with one lane of all events it is the whole chart.
 */
export function runningCounts(
  days: DisplayDays,
  lanes: readonly (Uint32Array | readonly number[])[],
): RunningCounts {
  const [first, last] = [Math.floor(least(days.from)), Math.ceil(most(days.to))];
  const boundaries = last < first ? 1 : last - first + 1;
  const begun = new Uint32Array(lanes.length * boundaries);
  const ended = new Uint32Array(lanes.length * boundaries);
  for (const [lane, places] of lanes.entries()) {
    const start = lane * boundaries;
    for (const place of places) {
      // An event that begins within a day has begun at the next boundary, as one has ended
      // that ends within it.
      const from = start + Math.floor(days.from[place] ?? 0) + 1 - first;
      const to = start + Math.ceil(days.to[place] ?? 0) - first;
      begun[from] = (begun[from] ?? 0) + 1;
      ended[to] = (ended[to] ?? 0) + 1;
    }
    for (let at = start + 1; at < start + boundaries; at += 1) {
      begun[at] = (begun[at] ?? 0) + (begun[at - 1] ?? 0);
      ended[at] = (ended[at] ?? 0) + (ended[at - 1] ?? 0);
    }
  }
  return { lanes: lanes.length, first: last < first ? 0 : first, boundaries, begun, ended };
}

/** The events of a lane before, within and after a stretch; each in one of them. */
export type CountsAround = Readonly<Record<'earlier' | 'inView' | 'later', number>>;

/** Of whole display days; a stretch that begins or ends within one is widened to it. */
export function countsAround(
  counts: RunningCounts,
  lane: number,
  { start, end }: DisplayRange,
): CountsAround {
  const all = begunBefore(counts, lane, Number.POSITIVE_INFINITY);
  const begun = begunBefore(counts, lane, Math.ceil(end));
  const earlier = countAt(counts, counts.ended, lane, Math.floor(start));
  return { earlier, inView: begun - earlier, later: all - begun };
}

/** How many events of a lane begin on whole display days from one up to, and without, another. */
export function countBeginning(
  counts: RunningCounts,
  lane: number,
  { start, end }: DisplayRange,
): number {
  return begunBefore(counts, lane, end) - begunBefore(counts, lane, start);
}

function begunBefore(counts: RunningCounts, lane: number, day: number): number {
  return countAt(counts, counts.begun, lane, day);
}

function countAt(
  { first, boundaries }: RunningCounts,
  sums: Uint32Array,
  lane: number,
  day: number,
): number {
  const at = Math.min(day - first, boundaries - 1);
  return at < 0 ? 0 : (sums[lane * boundaries + at] ?? 0);
}

function least(days: Float64Array): number {
  return days.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function most(days: Float64Array): number {
  return days.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}
