import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Stretch } from '../../explore/chart-window.ts';
import {
  type ChartHandlers,
  createVisChart,
  type PlacedMarker,
  type VisChart,
} from './vis-chart.ts';

export type DrawnChart = {
  readonly container: RefObject<HTMLDivElement | null>;
  /** The stretch in view at this moment. */
  readonly shown: Stretch;
  /** The stretch in view when the last movement ended. */
  readonly settled: Stretch;
  /** Of the chart, in pixels; 0 before it is laid out. */
  readonly width: number;
  readonly show: (stretch: Stretch, animate: boolean) => void;
  readonly setMarkers: (markers: readonly PlacedMarker[]) => void;
};

type Options = {
  readonly initial: Stretch;
  readonly bounds: Stretch;
  readonly onSelect: ChartHandlers['onSelect'];
  /** The reader has moved the chart, by mouse or touch, and let go. */
  readonly onMoved: (stretch: Stretch) => void;
};

/** Holds the chart library's one instance over the life of the component. */
export function useVisChart({ initial, bounds, onSelect, onMoved }: Options): DrawnChart {
  const container = useRef<HTMLDivElement>(null);
  const chart = useRef<VisChart | null>(null);
  const handlers = useRef({ onSelect, onMoved });
  const start = useRef({ initial, bounds });
  const [shown, setShown] = useState(initial);
  const [settled, setSettled] = useState(initial);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    handlers.current = { onSelect, onMoved };
  });
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    const drawn = createVisChart(element, start.current.initial, start.current.bounds, {
      onSelect: (event) => handlers.current.onSelect(event),
      onMove: (stretch, isSettled, byReader) => {
        setShown(stretch);
        if (isSettled) setSettled(stretch);
        if (isSettled && byReader) handlers.current.onMoved(stretch);
      },
    });
    chart.current = drawn;
    const size = new ResizeObserver(() => {
      drawn.redraw();
      setWidth(element.clientWidth);
    });
    size.observe(element);
    return () => {
      size.disconnect();
      drawn.destroy();
      chart.current = null;
    };
  }, []);
  const { start: from, end: to } = bounds;
  useLayoutEffect(() => chart.current?.setBounds({ start: from, end: to }), [from, to]);
  const [actions] = useState(() => ({
    show: (stretch: Stretch, animate: boolean) => chart.current?.show(stretch, animate),
    setMarkers: (markers: readonly PlacedMarker[]) => chart.current?.setMarkers(markers),
  }));
  return { container, shown, settled, width, ...actions };
}
