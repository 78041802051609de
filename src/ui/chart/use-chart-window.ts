import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  boundsOf,
  clampedTo,
  dateRangeOf,
  fitting,
  panned,
  revealing,
  zoomed,
} from '../../explore/chart/chart-window.ts';
import {
  type DateRange,
  type DisplayRange,
  displayRangeOf,
} from '../../explore/chart/display-range.ts';
import { spanOf } from '../../explore/chart/event-span.ts';
import type { ChartMark } from '../../explore/chart/marks.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import type { View } from '../../explore/view.ts';
import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { ChartAction } from './ChartControls.tsx';
import { type DrawnChart, useVisChart } from './use-vis-chart.ts';

type Options = {
  readonly timeline: Timeline;
  /** Those the filter leaves. */
  readonly events: readonly EventHead[];
  readonly view: View;
  readonly scale: TimeScale;
  readonly animate: boolean;
  readonly onPress: (mark: ChartMark) => void;
  /** The reader chose another stretch of time; null for the opening one. */
  readonly onWindow: (period: DateRange | null) => void;
};

type ChartInWindow = DrawnChart & {
  readonly act: (action: ChartAction) => void;
  readonly reveal: (event: EventHead) => void;
  /** Brings the chart where the reader has chosen to go, and the address with it. */
  readonly goTo: (stretch: DisplayRange) => void;
  /** All that can be shown. */
  readonly bounds: DisplayRange;
  /** The reader has let go of the overview here. */
  readonly settle: (stretch: DisplayRange) => void;
};

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
    onPress: options.onPress,
    onMoved: settle,
  });
  const { show, committedRange } = chart;

  useLayoutEffect(() => {
    const rescaled = drawnScale.current !== scale;
    drawnScale.current = scale;
    if (!rescaled && dragged.current === keyOf(period)) return;
    dragged.current = null;
    show(wanted, animate && !rescaled);
  }, [wanted, period, scale, animate, show]);

  const reveal = (event: EventHead) => {
    const span = spanOf(event.date);
    const stretch = { start: scale.toDisplay(span.from), end: scale.toDisplay(span.to) };
    // Where the chart is, rather than where it last rested: it may just have been rescaled.
    const now = chart.previewRange.get();
    const next = revealing(now, stretch, bounds);
    if (next !== now) show(next, animate);
  };
  const goTo = (stretch: DisplayRange) => {
    choose(stretch);
    show(stretch, animate);
  };
  const act = (action: ChartAction) => {
    const next: Record<ChartAction, () => DisplayRange> = {
      earlier: () => panned(committedRange, -0.5, bounds),
      later: () => panned(committedRange, 0.5, bounds),
      'zoom-in': () => zoomed(committedRange, 0.5, bounds),
      'zoom-out': () => zoomed(committedRange, 2, bounds),
      fit: () => clampedTo(fitting(events, scale) ?? committedRange, bounds),
      reset: () => displayRangeOf(timeline.window, scale),
    };
    goTo(next[action]());
  };
  return { ...chart, act, reveal, goTo, bounds, settle };
}

function samePeriod(a: DateRange, b: DateRange): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ from, to }: DateRange): string {
  return `${from}/${to}`;
}
