import type { DisplayRange } from '../../../../src/explore/chart/display-range.ts';
import { spanOf } from '../../../../src/explore/chart/event-span.ts';
import {
  datesWithRoom,
  monthOrYear,
  type OverviewBar,
  type OverviewDate,
} from '../../../../src/explore/chart/overview.ts';
import type { TimeScale } from '../../../../src/explore/chart/time-scale.ts';
import type { EventId, TimelineEvent } from '../../../../src/model/event.ts';

/**
 * The whole time in equal parts, each event counted once, in the part that holds the middle
 * of the days it may have been. Events are within the bounds; the sum over all parts is their number.
 */
export function plainOverviewBars(
  events: readonly TimelineEvent[],
  left: ReadonlySet<EventId>,
  scale: TimeScale,
  bounds: DisplayRange,
  parts: number,
): readonly OverviewBar[] {
  const length = (bounds.end - bounds.start) / parts;
  const counts = Array.from({ length: parts }, () => ({ all: 0, left: 0 }));
  for (const { id, date } of events) {
    const span = spanOf(date);
    const middle = (scale.toDisplay(span.from) + scale.toDisplay(span.to)) / 2;
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

/** The months and years of the events (in order of time) where they first occur and have room. */
export function plainOverviewDates(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  bounds: DisplayRange,
  width: number,
): readonly OverviewDate[] {
  const dates = events.map(({ date }) => date);
  const labels = dates.map(monthOrYear);
  const firsts = dates.filter((_, at) => labels.indexOf(labels[at] ?? '') === at);
  return datesWithRoom(firsts, scale, bounds, width);
}
