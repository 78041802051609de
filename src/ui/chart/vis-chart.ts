import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { type DisplayRange, MIN_WINDOW_DAYS } from '../../explore/chart/chart-window.ts';
import type { EventId } from '../../model/event.ts';
import { type Marker, markerElement } from './marker.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

/**
 * The drawn timeline: a thin adapter around vis-timeline. It is given markers in display
 * days (explore/chart/time-scale.ts folds the quiet stretches, so that vis-timeline never has to:
 * its own `hiddenDates` leaves the items where they were when the folds change) with the row
 * each stands in, and tells what the reader does. Axis, folds and eras are drawn beside it.
 */

type PlacedMarker = Marker & {
  /** Tells the markers of one event apart. */
  readonly key: string;
  readonly stretch: DisplayRange;
  readonly row: number;
};

type ChartHandlers = {
  /** The chart shows another stretch; `settled` once the movement ends, `byReader` if it was theirs. */
  readonly onMove: (stretch: DisplayRange, settled: boolean, byReader: boolean) => void;
  readonly onSelect: (event: EventId) => void;
};

type VisChart = {
  readonly setMarkers: (markers: readonly PlacedMarker[]) => void;
  readonly show: (stretch: DisplayRange, animate: boolean) => void;
  readonly setBounds: (bounds: DisplayRange) => void;
  /** Draws at once at a new size, which the library would notice only later. */
  readonly redraw: () => void;
  readonly destroy: () => void;
};

type ChartItem = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly content: string;
  readonly style: string;
  readonly marker: Marker;
  /** Everything that is drawn, to tell whether the item has to be drawn again. */
  readonly look: string;
};

const MS_PER_DAY = 86_400_000;

function optionsFor(stretch: DisplayRange, bounds: DisplayRange): TimelineOptions {
  return {
    start: stretch.start * MS_PER_DAY,
    end: stretch.end * MS_PER_DAY,
    min: bounds.start * MS_PER_DAY,
    max: bounds.end * MS_PER_DAY,
    zoomMin: MIN_WINDOW_DAYS * MS_PER_DAY,
    // Left to itself it hides the chart for a second when start and end are given (its issue 1340).
    rtl: false,
    stack: false,
    height: '100%',
    margin: { item: 0, axis: 0 },
    orientation: { axis: 'top', item: 'top' },
    showMajorLabels: false,
    showMinorLabels: false,
    showCurrentTime: false,
    selectable: false,
    // The plain wheel scrolls the page.
    zoomKey: 'ctrlKey',
    horizontalScroll: true,
    horizontalScrollKey: 'shiftKey',
    verticalScroll: true,
    // An element, not a string: its filter takes classes and attributes out of strings.
    template: (item: ChartItem) => markerElement(item.marker),
  };
}

/** Draws the chart into an element that has a size; `destroy` takes it out again. */
function createVisChart(
  container: HTMLElement,
  stretch: DisplayRange,
  bounds: DisplayRange,
  handlers: ChartHandlers,
): VisChart {
  const items = new DataSet<ChartItem>([]);
  const timeline = new Timeline(container, items, optionsFor(stretch, bounds));
  /**
   * The library reports late, after a pause, and with the stretch of the movement that it
   * reports; where another has begun meanwhile, the chart is no longer there. So where it is
   * now is asked for.
   */
  const moved =
    (settled: boolean) =>
    ({ byUser }: { readonly byUser?: boolean }) => {
      const { start, end } = timeline.getWindow();
      handlers.onMove(
        { start: start.getTime() / MS_PER_DAY, end: end.getTime() / MS_PER_DAY },
        settled,
        byUser === true,
      );
    };
  /**
   * A sideways wheel, and Shift with a plain one, go the way the wheel goes: down or right to
   * later. The library's own goes the other way with Shift.
   */
  const panByWheel = (wheel: WheelEvent) => {
    const sideways = wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY);
    if (!sideways || wheel.ctrlKey) return;
    wheel.preventDefault();
    wheel.stopPropagation();
    const { start, end } = timeline.getWindow();
    const part = (wheel.deltaX || wheel.deltaY) / container.clientWidth;
    const by = part * (end.getTime() - start.getTime());
    timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false });
    moved(true)({ byUser: true });
  };
  container.addEventListener('wheel', panByWheel, { capture: true, passive: false });
  timeline.on('rangechange', moved(false));
  timeline.on('rangechanged', moved(true));
  timeline.on('click', ({ item }: { item: string | null }) => {
    const pressed = item === null ? null : items.get(item);
    if (pressed !== null) handlers.onSelect(pressed.marker.event.id);
  });
  return {
    setMarkers: (markers) => updateItems(items, markers),
    show: ({ start, end }, animate) =>
      timeline.setWindow(start * MS_PER_DAY, end * MS_PER_DAY, {
        animation: animate ? { duration: 350, easingFunction: 'easeInOutQuad' } : false,
      }),
    setBounds: ({ start, end }) =>
      timeline.setOptions({ min: start * MS_PER_DAY, max: end * MS_PER_DAY }),
    redraw: () => timeline.redraw(),
    destroy: () => {
      container.removeEventListener('wheel', panByWheel, { capture: true });
      timeline.destroy();
    },
  };
}

/** Brings the items to this state by touching only those that differ: faster than replacing all. */
function updateItems(items: DataSet<ChartItem>, markers: readonly PlacedMarker[]): void {
  const next = markers.map(itemOf);
  const staying = new Set(next.map(({ id }) => id));
  items.remove(items.getIds().filter((id) => !staying.has(String(id))));
  items.update(next.filter((item) => items.get(item.id)?.look !== item.look));
}

function itemOf({ key, stretch, row, ...marker }: PlacedMarker): ChartItem {
  const start = stretch.start * MS_PER_DAY;
  const end = stretch.end * MS_PER_DAY;
  return {
    id: key,
    start,
    end,
    content: '',
    style: `--row: ${row}`,
    marker,
    look: [start, end, row, marker.side, marker.fill, marker.emphasis].join(' '),
  };
}

export type DrawnChart = {
  readonly container: RefObject<HTMLDivElement | null>;
  /** The stretch in view at this moment. */
  readonly shown: DisplayRange;
  /** The stretch in view when the last movement ended. */
  readonly settled: DisplayRange;
  /** Of the chart, in pixels; 0 before it is laid out. */
  readonly width: number;
  readonly show: (stretch: DisplayRange, animate: boolean) => void;
  readonly setMarkers: (markers: readonly PlacedMarker[]) => void;
};

type Options = {
  readonly initial: DisplayRange;
  readonly bounds: DisplayRange;
  readonly onSelect: ChartHandlers['onSelect'];
  /** The reader has moved the chart, by mouse or touch, and let go. */
  readonly onMoved: (stretch: DisplayRange) => void;
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
    show: (stretch: DisplayRange, animate: boolean) => chart.current?.show(stretch, animate),
    setMarkers: (markers: readonly PlacedMarker[]) => chart.current?.setMarkers(markers),
  }));
  return { container, shown, settled, width, ...actions };
}
