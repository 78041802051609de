import { monthName } from '../../model/date-labels.ts';
import type { EventDate, EventId, TimelineEvent } from '../../model/event.ts';
import { displayDaysOf } from '../store/event-days.ts';
import { type DisplayRange, MIN_WINDOW_DAYS } from './chart-window.ts';
import type { DisplayDay, TimeScale } from './time-scale.ts';

/** How many events a part of the whole time has: all of them, and those the filter leaves. */
export type OverviewBar = DisplayRange & { readonly all: number; readonly left: number };

/**
 * The whole time in equal parts, each event counted once, in the part that holds the middle
 * of the days it may have been. Events are within the bounds; the sum over all parts is their number.
 */
export function overviewBars(
  events: readonly TimelineEvent[],
  left: ReadonlySet<EventId>,
  scale: TimeScale,
  bounds: DisplayRange,
  parts: number,
): readonly OverviewBar[] {
  const length = (bounds.end - bounds.start) / parts;
  const counts = Array.from({ length: parts }, () => ({ all: 0, left: 0 }));
  const days = displayDaysOf(events, scale);
  for (const [place, { id }] of events.entries()) {
    const middle = ((days.from[place] ?? 0) + (days.to[place] ?? 0)) / 2;
    const part = Math.floor((middle - bounds.start) / length);
    const bar = counts[Math.min(Math.max(part, 0), parts - 1)];
    if (bar === undefined) continue;
    bar.all += 1;
    if (left.has(id)) bar.left += 1;
  }
  return counts.map((bar, part) => ({
    start: bounds.start + part * length,
    end: bounds.start + (part + 1) * length,
    ...bar,
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
  events: readonly TimelineEvent[],
  scale: TimeScale,
  bounds: DisplayRange,
  width: number,
): readonly OverviewDate[] {
  const dates: OverviewDate[] = [];
  const said = new Set<string>();
  let free = 0;
  const days = displayDaysOf(events, scale);
  let [lastMonth, lastPrecision] = ['', ''];
  for (const [place, { date }] of events.entries()) {
    // Mostly the month is that of the event before, which has been said.
    const { earliest, precision } = date;
    if (precision === lastPrecision && earliest.startsWith(lastMonth)) continue;
    [lastMonth, lastPrecision] = [earliest.slice(0, 7), precision];
    const label = monthOrYear(date);
    if (said.has(label)) continue;
    said.add(label);
    const x = (((days.from[place] ?? 0) - bounds.start) / (bounds.end - bounds.start)) * width;
    const end = x + label.length * CHARACTER_WIDTH_PX;
    if (x < free || end > width) continue;
    dates.push({ x, label });
    free = end + LABEL_GAP_PX;
  }
  return dates;
}

function monthOrYear({ earliest, precision }: EventDate): string {
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

/** The events before, within and after a stretch of the chart; each in one of them. */
export function eventsAround(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  { start, end }: DisplayRange,
): Readonly<Record<'earlier' | 'inView' | 'later', readonly TimelineEvent[]>> {
  const days = displayDaysOf(events, scale);
  const parts = {
    earlier: [] as TimelineEvent[],
    inView: [] as TimelineEvent[],
    later: [] as TimelineEvent[],
  };
  for (const [place, event] of events.entries()) {
    if ((days.to[place] ?? 0) <= start) parts.earlier.push(event);
    else if ((days.from[place] ?? 0) >= end) parts.later.push(event);
    else parts.inView.push(event);
  }
  return parts;
}
