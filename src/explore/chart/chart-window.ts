import { dayNumber, isoDateOf } from '../../model/civil-date.ts';
import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { DateRange, DisplayRange } from './display-range.ts';
import { spanOf } from './event-span.ts';
import type { TimeScale } from './time-scale.ts';

/** The least the chart shows: closer, the days of a week would drift apart to no purpose. */
export const MIN_WINDOW_DAYS = 5;
/** What stays free beside the first and the last event when all are fitted into view. */
const FIT_MARGIN_SHARE = 0.05;

/** A zoom by less than this would not be seen to part anything. */
const LEAST_ZOOM = 0.95;

/** Days that can be shown beyond the first and the last event. */
const OUTER_MARGIN_DAYS = 20;

/** All that the chart can be brought to: the opening window and every event, with room at the ends. */
export function boundsOf(timeline: Timeline, scale: TimeScale): DisplayRange {
  let first = dayNumber(timeline.window.from);
  let last = dayNumber(timeline.window.to) + 1;
  for (const { date } of timeline.events) {
    const { form, from, to } = spanOf(date);
    first = Math.min(first, from);
    last = Math.max(last, form === 'open' ? from + 1 : to);
  }
  return {
    start: scale.toDisplay(first) - OUTER_MARGIN_DAYS,
    end: scale.toDisplay(last) + OUTER_MARGIN_DAYS,
  };
}

/** The whole days nearest to a stretch; at least one. */
export function dateRangeOf(stretch: DisplayRange, scale: TimeScale): DateRange {
  const from = Math.round(scale.toDay(stretch.start));
  const to = Math.max(from, Math.round(scale.toDay(stretch.end)) - 1);
  return { from: isoDateOf(from), to: isoDateOf(to) };
}

/** A stretch `factor` times as long around the same middle (0.5 zooms in), within the bounds. */
export function zoomed(stretch: DisplayRange, factor: number, bounds: DisplayRange): DisplayRange {
  const middle = (stretch.start + stretch.end) / 2;
  const half = Math.max(MIN_WINDOW_DAYS, (stretch.end - stretch.start) * factor) / 2;
  return clampedTo({ start: middle - half, end: middle + half }, bounds);
}

/** The stretch moved by a part of its length (-0.5: half a chart to the past), within the bounds. */
export function panned(stretch: DisplayRange, part: number, bounds: DisplayRange): DisplayRange {
  const by = (stretch.end - stretch.start) * part;
  return clampedTo({ start: stretch.start + by, end: stretch.end + by }, bounds);
}

/** The stretch moved, and where it must be shortened, to lie within the bounds. */
export function clampedTo(stretch: DisplayRange, bounds: DisplayRange): DisplayRange {
  const length = Math.min(stretch.end - stretch.start, bounds.end - bounds.start);
  const start = Math.min(Math.max(stretch.start, bounds.start), bounds.end - length);
  return { start, end: start + length };
}

/** From the first to the last of these events, with a margin; null where there are none. */
export function fitting(events: readonly EventHead[], scale: TimeScale): DisplayRange | null {
  if (events.length === 0) return null;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { date } of events) {
    const span = spanOf(date);
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  const [start, end] = [scale.toDisplay(from), scale.toDisplay(to)];
  const margin = Math.max(1, (end - start) * FIT_MARGIN_SHARE);
  return { start: start - margin, end: end + margin };
}

/** The stretch that shows this event: the same one where it does already, else one with the event in its middle. */
export function revealing(
  stretch: DisplayRange,
  event: DisplayRange,
  bounds: DisplayRange,
): DisplayRange {
  if (event.start >= stretch.start && event.end <= stretch.end) return stretch;
  const length = Math.max(stretch.end - stretch.start, (event.end - event.start) * 1.2);
  const middle = (event.start + event.end) / 2;
  return clampedTo({ start: middle - length / 2, end: middle + length / 2 }, bounds);
}

/**
 * The stretch that shows the days of these events further apart than now; null where no zoom
 * parts them, since they have the same days or the chart shows no less.
 */
export function parting(
  events: readonly EventHead[],
  scale: TimeScale,
  shown: DisplayRange,
  bounds: DisplayRange,
): DisplayRange | null {
  const fitted = fitting(events, scale);
  const [first] = events;
  if (fitted === null || first === undefined) return null;
  const days = spanOf(first.date);
  const areSame = events.every(({ date }) => {
    const { from, to } = spanOf(date);
    return from === days.from && to === days.to;
  });
  const stretch = zoomed(fitted, 1, bounds);
  const isCloser = stretch.end - stretch.start < (shown.end - shown.start) * LEAST_ZOOM;
  return areSame || !isCloser ? null : stretch;
}
