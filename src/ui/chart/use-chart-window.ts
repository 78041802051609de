import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  clampedTo,
  type DateRange,
  type DisplayRange,
  dateRangeOf,
  displayRangeOf,
  fitting,
  panned,
  revealing,
  zoomed,
} from '../../explore/chart/chart-window.ts';
import { spanOf } from '../../explore/chart/event-span.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import type { View } from '../../explore/view.ts';
import { dayNumber } from '../../model/civil-date.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { ChartAction } from './ChartControls.tsx';
import { type DrawnChart, useVisChart } from './vis-chart.ts';

type Options = {
  readonly timeline: Timeline;
  /** Those the filter leaves. */
  readonly events: readonly TimelineEvent[];
  readonly view: View;
  readonly scale: TimeScale;
  readonly animate: boolean;
  readonly onSelect: (event: EventId) => void;
  /** The reader chose another stretch of time; null for the opening one. */
  readonly onWindow: (period: DateRange | null) => void;
};

type ChartInWindow = DrawnChart & {
  readonly act: (action: ChartAction) => void;
  readonly reveal: (event: TimelineEvent) => void;
  /** All that can be shown. */
  readonly bounds: DisplayRange;
  /** Follows the reader's hand on the overview. */
  readonly follow: (stretch: DisplayRange) => void;
  /** The reader has let go of the overview here. */
  readonly settle: (stretch: DisplayRange) => void;
};

/** Days that can be shown beyond the first and the last event. */
const OUTER_MARGIN_PX = 20;

/** Keeps the chart at the stretch of time that the view asks for, and the view at what the reader drags to. */
export function useChartWindow(options: Options): ChartInWindow {
  const { timeline, events, view, scale, animate, onWindow } = options;
  const bounds = useMemo(() => boundsOf(timeline, scale), [timeline, scale]);
  const period = view.window ?? timeline.window;
  const wanted = useMemo(() => displayRangeOf(period, scale), [period, scale]);
  /** What the reader's own hand has brought the chart to, which needs no bringing there. */
  const dragged = useRef<string | null>(null);
  const drawnScale = useRef(scale);

  const choose = (stretch: DisplayRange) => {
    const chosen = dateRangeOf(stretch, scale);
    const opening = samePeriod(chosen, timeline.window);
    onWindow(opening ? null : chosen);
    return chosen;
  };
  const settle = (stretch: DisplayRange) => {
    dragged.current = keyOf(choose(stretch));
  };
  const chart = useVisChart({
    initial: wanted,
    bounds,
    onSelect: options.onSelect,
    onMoved: settle,
  });
  const { show, settled } = chart;

  useLayoutEffect(() => {
    const rescaled = drawnScale.current !== scale;
    drawnScale.current = scale;
    if (!rescaled && dragged.current === keyOf(period)) return;
    dragged.current = null;
    show(wanted, animate && !rescaled);
  }, [wanted, period, scale, animate, show]);

  const reveal = (event: TimelineEvent) => {
    const span = spanOf(event.date);
    const stretch = { start: scale.toDisplay(span.from), end: scale.toDisplay(span.to) };
    const next = revealing(settled, stretch, bounds);
    if (next !== settled) show(next, animate);
  };
  const act = (action: ChartAction) => {
    const next: Record<ChartAction, () => DisplayRange> = {
      earlier: () => panned(settled, -0.5, bounds),
      later: () => panned(settled, 0.5, bounds),
      'zoom-in': () => zoomed(settled, 0.5, bounds),
      'zoom-out': () => zoomed(settled, 2, bounds),
      fit: () => clampedTo(fitting(events, scale) ?? settled, bounds),
      reset: () => displayRangeOf(timeline.window, scale),
    };
    const stretch = next[action]();
    choose(stretch);
    show(stretch, animate);
  };
  const follow = (stretch: DisplayRange) => show(stretch, false);
  return { ...chart, act, reveal, bounds, follow, settle };
}

function boundsOf(timeline: Timeline, scale: TimeScale): DisplayRange {
  const days = timeline.events.flatMap(({ date }) => [
    dayNumber(date.earliest),
    dayNumber(date.latest ?? date.earliest) + 1,
  ]);
  const { from, to } = timeline.window;
  return {
    start: scale.toDisplay(Math.min(dayNumber(from), ...days)) - OUTER_MARGIN_PX,
    end: scale.toDisplay(Math.max(dayNumber(to) + 1, ...days)) + OUTER_MARGIN_PX,
  };
}

function samePeriod(a: DateRange, b: DateRange): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ from, to }: DateRange): string {
  return `${from}/${to}`;
}
