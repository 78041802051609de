import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { MIN_WINDOW_DAYS } from '../../explore/chart/chart-window.ts';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import type { ChartMark } from '../../explore/chart/marks.ts';
import { type Marker, markerElement } from './marker.ts';
import {
  createMotionLayer,
  type DrawnMark,
  type MotionCanvas,
  type Scene,
} from './motion-canvas.ts';
import { withoutMeasuring } from './vis-measuring.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.css';

/**
 * The drawn timeline: a thin adapter around vis-timeline, which keeps the window, gestures,
 * animation and the markers at rest. It is given marks in display days (explore/chart/time-scale.ts
 * folds the quiet stretches, so that vis-timeline never has to: its own `hiddenDates` leaves the
 * items where they were when the folds change) with the row each stands in, and tells what the
 * reader does. While it moves a canvas draws the marks in place of its items, which are set only
 * at rest: to add an item costs a layout. Axis, folds and eras are drawn beside it.
 */

/** What the chart draws: as elements at rest, and as a scene to be drawn while it moves. */
export type Picture = { readonly markers: readonly Marker[]; readonly scene: Scene };

type ChartHandlers = {
  /** The chart shows another stretch, frame by frame. */
  readonly onMove: (stretch: DisplayRange) => void;
  /** It has come to rest; `byReader` if the movement was theirs. The picture is to be set anew. */
  readonly onRest: (stretch: DisplayRange, byReader: boolean) => void;
  readonly onPress: (mark: ChartMark) => void;
};

export type VisChart = {
  /** The stretch it shows, which is never less than the library can, nor beyond the bounds. */
  readonly range: () => DisplayRange;
  readonly setPicture: (picture: Picture) => void;
  /** Glides there. */
  readonly glide: (stretch: DisplayRange) => void;
  /** Is there, at rest. */
  readonly jump: (stretch: DisplayRange) => void;
  /** Is there, in the middle of a movement. */
  readonly follow: (stretch: DisplayRange) => void;
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

/** The chart rests when it has not moved for so long: a wheel ticks on within that time. */
const REST_MS = 150;
/** The library is late to say that a movement has ended, and silent of one that was cut short. */
const SILENT_MS = 700;
const MS_PER_DAY = 86_400_000;
/** So many items are changed at once; more are drawn on the canvas first, since each costs a layout. */
const MAX_ITEMS_AT_ONCE = 2;

function optionsFor(stretch: DisplayRange, bounds: DisplayRange): TimelineOptions {
  return {
    start: stretch.start * MS_PER_DAY,
    end: stretch.end * MS_PER_DAY,
    min: bounds.start * MS_PER_DAY,
    max: bounds.end * MS_PER_DAY,
    zoomMin: MIN_WINDOW_DAYS * MS_PER_DAY,
    // Left to itself it hides the chart for a second when start and end are given (its issue 1340).
    rtl: false,
    // Its owner sees the sizes, and to look for them costs a layout each second.
    autoResize: false,
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
export function createVisChart(
  container: HTMLElement,
  canvas: MotionCanvas,
  stretch: DisplayRange,
  bounds: DisplayRange,
  handlers: ChartHandlers,
): VisChart {
  const items = new DataSet<ChartItem>([]);
  const timeline = withoutMeasuring(new Timeline(container, items, optionsFor(stretch, bounds)));
  // It takes no gesture before its window has changed once and has been drawn again.
  timeline.setWindow(stretch.start * MS_PER_DAY, stretch.end * MS_PER_DAY - 1, {
    animation: false,
  });
  const drawOnce = () => {
    timeline.off('rangechanged', drawOnce);
    timeline.redraw();
  };
  timeline.on('rangechanged', drawOnce);
  const layer = createMotionLayer(canvas, container);
  const motion = { moving: false, hasMoved: false, byReader: false, pressed: false, timer: 0 };
  let latest: Picture | null = null;
  /** Ends the wait for the paint after which the items are set. */
  let endWait = () => {};

  /**
   * The library reports late, after a pause, and with the stretch of the movement that it
   * reports; where another has begun meanwhile, the chart is no longer there. So where it is
   * now is asked for.
   */
  const windowNow = (): DisplayRange => {
    const { start, end } = timeline.getWindow();
    return { start: start.getTime() / MS_PER_DAY, end: end.getTime() / MS_PER_DAY };
  };
  const rest = () => {
    clearTimeout(motion.timer);
    // A finger that pauses has not let go, and its element must not be taken from under it.
    if (motion.pressed) {
      restAfter(REST_MS);
      return;
    }
    const { byReader } = motion;
    Object.assign(motion, { moving: false, byReader: false });
    handlers.onRest(windowNow(), byReader);
  };
  const restAfter = (ms: number) => {
    clearTimeout(motion.timer);
    motion.timer = window.setTimeout(rest, ms);
  };
  const moved = (byReader: boolean) => {
    Object.assign(motion, { moving: true, hasMoved: true });
    motion.byReader ||= byReader;
    const range = windowNow();
    layer.draw(range);
    container.dataset.moving = '';
    handlers.onMove(range);
  };
  const onRangeChange = ({ byUser }: { readonly byUser?: boolean }) => {
    moved(byUser === true);
    restAfter(SILENT_MS);
  };
  const onRangeChanged = () => {
    if (motion.moving) restAfter(REST_MS);
  };
  timeline.on('rangechange', onRangeChange);
  timeline.on('rangechanged', onRangeChanged);

  /**
   * A sideways wheel, and Shift with a plain one, go the way the wheel goes: down or right to
   * later. The library's own goes the other way with Shift.
   */
  const panByWheel = (wheel: WheelEvent) => {
    const sideways = wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY);
    if (!sideways || wheel.ctrlKey) return;
    wheel.preventDefault();
    wheel.stopPropagation();
    const { start, end } = windowNow();
    const by = ((wheel.deltaX || wheel.deltaY) / container.clientWidth) * (end - start);
    motion.byReader = true;
    setWindow({ start: start + by, end: end + by }, false);
    restAfter(REST_MS);
  };
  const setWindow = ({ start, end }: DisplayRange, animation: false | object) =>
    timeline.setWindow(start * MS_PER_DAY, end * MS_PER_DAY, { animation });
  const press = () => {
    motion.pressed = true;
  };
  const release = () => {
    motion.pressed = false;
  };
  container.addEventListener('wheel', panByWheel, { capture: true, passive: false });
  container.addEventListener('pointerdown', press, { capture: true });
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release);

  timeline.on('click', ({ item, x, y }: { item: string | null; x: number; y: number }) => {
    const at = markAt(canvas.drawnMarks?.() ?? [], x, y)?.id;
    // The items may not be what is drawn over them yet.
    const pressed =
      latest?.markers.find(({ mark }) => itemId(mark) === item) ??
      latest?.markers.find(({ mark }) => mark.id === at);
    if (pressed !== undefined) handlers.onPress(pressed.mark);
  });
  return {
    range: windowNow,
    setPicture: (picture) => {
      latest = picture;
      endWait();
      layer.setScene(picture.scene);
      if (motion.moving) {
        layer.draw(windowNow());
        return;
      }
      const changes = changesOf(items, picture.markers);
      const settle = () => {
        if (motion.moving) return;
        updateItems(items, changes);
        delete container.dataset.moving;
        layer.hide();
        // What was out of the page had no width, which the library takes for that of the chart.
        if (motion.hasMoved) timeline.redraw();
        motion.hasMoved = false;
      };
      const isQuick = changes.removed.length + changes.updated.length <= MAX_ITEMS_AT_ONCE;
      if (isQuick || document.hidden) {
        settle();
        return;
      }
      // At once on the canvas, where it is as it will be; the items come when that has been seen.
      layer.hide();
      layer.draw(windowNow());
      container.dataset.moving = 'drawn';
      endWait = afterPaint(settle);
    },
    glide: (range) => setWindow(range, { duration: 350, easingFunction: 'easeInOutQuad' }),
    jump: (range) => {
      setWindow(range, false);
      if (motion.moving) rest();
    },
    follow: (range) => setWindow(range, false),
    setBounds: ({ start, end }) =>
      timeline.setOptions({ min: start * MS_PER_DAY, max: end * MS_PER_DAY }),
    redraw: () => timeline.redraw(),
    destroy: () => {
      endWait();
      clearTimeout(motion.timer);
      container.removeEventListener('wheel', panByWheel, { capture: true });
      container.removeEventListener('pointerdown', press, { capture: true });
      for (const end of ['pointerup', 'pointercancel']) window.removeEventListener(end, release);
      timeline.destroy();
    },
  };
}

/** The mark drawn at a point; a press may come before the chart has come to rest. */
function markAt(marks: readonly DrawnMark[], x: number, y: number): DrawnMark | undefined {
  return marks.find(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/**
 * Calls back once what is on the page now has been painted, and the next frame too: what follows a
 * click, such as the release of the button, comes before. Gives the way to end the wait.
 */
function afterPaint(then: () => void): () => void {
  let timer = 0;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = window.setTimeout(then);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

type ItemChanges = { readonly removed: readonly string[]; readonly updated: readonly ChartItem[] };

/** What has to be done to the items: only those that differ are touched, which is faster than to replace all. */
function changesOf(items: DataSet<ChartItem>, markers: readonly Marker[]): ItemChanges {
  const next = markers.map(itemOf);
  const staying = new Set(next.map(({ id }) => id));
  return {
    removed: items
      .getIds()
      .map(String)
      .filter((id) => !staying.has(id)),
    updated: next.filter((item) => items.get(item.id)?.look !== item.look),
  };
}

function updateItems(items: DataSet<ChartItem>, { removed, updated }: ItemChanges): void {
  items.remove([...removed]);
  items.update([...updated]);
}

/** The title of an event, which may come after its mark. */
function titleOf(mark: ChartMark): string {
  return mark.kind === 'single' ? (mark.event.title ?? '') : '';
}

/** The library keeps items by id in plain objects, whose own properties no id may name (`constructor`). */
function itemId(mark: ChartMark): string {
  return `mark ${mark.id}`;
}

function itemOf(marker: Marker): ChartItem {
  const { mark, row, rows, side, share, hidden, fill, emphasis } = marker;
  const start = mark.range.start * MS_PER_DAY;
  const end = mark.range.end * MS_PER_DAY;
  return {
    id: itemId(mark),
    start,
    end,
    content: '',
    style: `--row: ${row}; --item-rows: ${rows}`,
    marker,
    look: [
      ...[start, end, row, rows, side, share, ...Object.values(hidden)],
      ...[mark.count, fill, emphasis, titleOf(mark)],
    ].join(' '),
  };
}
