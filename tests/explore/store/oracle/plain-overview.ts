import type { DisplayRange } from '../../../../src/explore/chart/chart-window.ts';
import { spanOf } from '../../../../src/explore/chart/event-span.ts';
import type { OverviewBar, OverviewDate } from '../../../../src/explore/chart/overview.ts';
import type { TimeScale } from '../../../../src/explore/chart/time-scale.ts';
import { monthName } from '../../../../src/model/date-labels.ts';
import type { EventDate, EventId, TimelineEvent } from '../../../../src/model/event.ts';

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

/** Mean advance of an 11-pixel Inter character. */
const CHARACTER_WIDTH_PX = 6;
const LABEL_GAP_PX = 10;

/**
 * The months and years of the events (in order of time) where they change, as many as fit on
 * so many pixels: with most of time folded they say more than dates at even distances would.
 */
export function plainOverviewDates(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  bounds: DisplayRange,
  width: number,
): readonly OverviewDate[] {
  const dates: OverviewDate[] = [];
  const said = new Set<string>();
  let free = 0;
  for (const { date } of events) {
    const label = monthOrYear(date);
    if (said.has(label)) continue;
    said.add(label);
    const { from } = spanOf(date);
    const x = ((scale.toDisplay(from) - bounds.start) / (bounds.end - bounds.start)) * width;
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
