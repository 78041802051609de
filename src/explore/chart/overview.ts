import { monthName } from '../../model/date-labels.ts';
import type { DateHead, EventHead } from '../../model/event.ts';
import { memoised } from '../store/memoised.ts';
import { MIN_WINDOW_DAYS } from './chart-window.ts';
import type { DisplayRange } from './display-range.ts';
import { spanOf } from './event-span.ts';
import { countBelow } from './running-counts.ts';
import type { DisplayDay, TimeScale } from './time-scale.ts';

/** How many events a part of the whole time has: all of them, and those the filter leaves. */
export type OverviewBar = DisplayRange & { readonly all: number; readonly left: number };

/** The middle of the days that each event may have been, rising: what the overview counts. */
export function middlesOf(events: readonly EventHead[], scale: TimeScale): Float64Array {
  return keptMiddles(scale)(events);
}

/** Worked out once, so that all of the timeline is there for every filter. */
const keptMiddles = memoised((scale: TimeScale) =>
  memoised((events: readonly EventHead[]) => {
    const middles = new Float64Array(events.length);
    for (const [at, { date }] of events.entries()) {
      const span = spanOf(date);
      middles[at] = (scale.toDisplay(span.from) + scale.toDisplay(span.to)) / 2;
    }
    return middles.sort();
  }),
);

/**
 * The whole time in equal parts, each event counted once, in the part that holds its middle.
 * Events are within the bounds; the sum over all parts is their number.
 */
export function overviewBars(
  all: Float64Array,
  left: Float64Array,
  bounds: DisplayRange,
  parts: number,
): readonly OverviewBar[] {
  const length = (bounds.end - bounds.start) / parts;
  const edge = (part: number) => bounds.start + part * length;
  const before = (middles: Float64Array, part: number) =>
    part === 0 ? 0 : part === parts ? middles.length : countBelow(middles, edge(part));
  return Array.from({ length: parts }, (_, part) => ({
    start: edge(part),
    end: edge(part + 1),
    all: before(all, part + 1) - before(all, part),
    left: before(left, part + 1) - before(left, part),
  }));
}

/** Month or year of an event, under its bar. */
export type OverviewDate = {
  /** Pixels from the strip's left edge. */
  readonly x: number;
  readonly label: string;
};

/** Mean advance of an 11-pixel Inter character. */
const CHARACTER_WIDTH_PX = 6;
const LABEL_GAP_PX = 10;

/**
 * The months and years of the events (in order of time) where they change, as many as fit on
 * so many pixels: with most of time folded they say more than dates at even distances would.
 */
export function overviewDates(
  events: readonly EventHead[],
  scale: TimeScale,
  bounds: DisplayRange,
  width: number,
): readonly OverviewDate[] {
  const firsts: DateHead[] = [];
  const said = new Set<string>();
  let [lastMonth, lastPrecision] = ['', ''];
  for (const { date } of events) {
    // Mostly the month is that of the event before, which has been said.
    const { earliest, precision } = date;
    if (precision === lastPrecision && earliest.startsWith(lastMonth)) continue;
    [lastMonth, lastPrecision] = [earliest.slice(0, 7), precision];
    const label = monthOrYear(date);
    if (said.has(label)) continue;
    said.add(label);
    firsts.push(date);
  }
  return datesWithRoom(firsts, scale, bounds, width);
}

/** Month or year of each of these dates, from left to right, where the one before leaves it room. */
export function datesWithRoom(
  firsts: readonly DateHead[],
  scale: TimeScale,
  bounds: DisplayRange,
  width: number,
): readonly OverviewDate[] {
  const dates: OverviewDate[] = [];
  let free = 0;
  for (const date of firsts) {
    const label = monthOrYear(date);
    const from = scale.toDisplay(spanOf(date).from);
    const x = ((from - bounds.start) / (bounds.end - bounds.start)) * width;
    const end = x + label.length * CHARACTER_WIDTH_PX;
    if (x < free || end > width) continue;
    dates.push({ x, label });
    free = end + LABEL_GAP_PX;
  }
  return dates;
}

/** `Sep 2024`, or `2022` where no month is known. */
export function monthOrYear({ earliest, precision }: DateHead): string {
  const year = earliest.slice(0, 4);
  return precision === 'year' ? year : `${monthName(earliest).slice(0, 3)} ${year}`;
}

/** The stretch with one of its ends at a day, as near to it as the bounds and the other end let it. */
export function resized(
  stretch: DisplayRange,
  end: 'start' | 'end',
  day: DisplayDay,
  bounds: DisplayRange,
): DisplayRange {
  if (end === 'start') {
    const latest = stretch.end - MIN_WINDOW_DAYS;
    return { ...stretch, start: Math.max(bounds.start, Math.min(day, latest)) };
  }
  const earliest = stretch.start + MIN_WINDOW_DAYS;
  return { ...stretch, end: Math.min(bounds.end, Math.max(day, earliest)) };
}
