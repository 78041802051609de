import type { DisplayRange } from '../../explore/chart/display-range.ts';
import type { LabelSide } from '../../explore/chart/label-rows.ts';
import type { LaneIndex } from '../../explore/chart/lane-index.ts';
import {
  type ChartMark,
  chartMarksIn,
  type Detail,
  fewChoicesAt,
  gridLevel,
  isCoarsest,
  largestCount,
  levelAt,
  MAX_MARKS,
} from '../../explore/chart/marks.ts';
import type { LabelFont } from './label-widths.ts';
import { type PaintedMark, type Palette, paintMark, readPalette } from './mark-paint.ts';
import { columnShare, edgesOf, type PlacedLane } from './place-marks.ts';

/**
 * What the chart looks like while it moves: its marks drawn on a canvas, frame by frame, whatever
 * their number. Marks keep the rows and labels that they had at rest, and those that come into
 * view take a free row without a label.
 */

/** What was drawn when the chart last rested, from which a movement sets out. */
export type Scene = {
  /** All lanes, whose counts decide how fine the grid is. */
  readonly indices: readonly LaneIndex[];
  /** The lanes in view. */
  readonly lanes: readonly PlacedLane[];
  readonly detail: Detail;
  readonly font: LabelFont;
  readonly huesOf: (mark: ChartMark) => readonly string[];
  readonly emphasisOf: (mark: ChartMark) => PaintedMark['emphasis'];
};

/** A mark as it is on the canvas, in pixels from the chart's left top corner. */
export type DrawnMark = {
  readonly id: string;
  readonly count: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The canvas tells what is drawn on it, for tests; nothing where it is at rest. */
export type MotionCanvas = HTMLCanvasElement & { drawnMarks?: () => readonly DrawnMark[] };

export type MotionLayer = {
  readonly setScene: (scene: Scene) => void;
  readonly draw: (range: DisplayRange) => void;
  readonly hide: () => void;
};

/** What is drawn around a mark may stand out of its row by this much. */
const MARGIN_PX = 8;

type RowPlace = { readonly row: number; readonly side: LabelSide };

/** A layer over a chart of this element. */
export function createMotionLayer(canvas: MotionCanvas, chart: HTMLElement): MotionLayer {
  const context = canvas.getContext('2d');
  let scene: Scene | null = null;
  let palette: Palette | null = null;
  let places = new Map<string, RowPlace>();
  let drawn: readonly MovingMark[] = [];
  let [width, height, layerTop] = [0, 0, 0];
  let detail: Detail = 0;

  /** Lays the canvas over the lanes in view: over all lanes it might be larger than a canvas can be. */
  const begin = ({ font, lanes }: Scene): Palette => {
    const read = readPalette(chart, font);
    const ratio = devicePixelRatio;
    const end = lanes.at(-1);
    const firstRow = lanes[0]?.row ?? 0;
    const rows = end === undefined ? 0 : end.row + end.rows - firstRow;
    const top = read.top + firstRow * read.rowHeight - MARGIN_PX;
    width = canvas.clientWidth;
    height = rows * read.rowHeight + 2 * MARGIN_PX;
    // The layer begins a pixel above its parent (chart.css).
    canvas.style.top = `${top - 1}px`;
    canvas.style.height = `${height}px`;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context?.setTransform(ratio, 0, 0, ratio, 0, -top * ratio);
    layerTop = top;
    return read;
  };

  canvas.drawnMarks = () => {
    if (palette === null) return [];
    const { top, rowHeight } = palette;
    return drawn.map(({ mark: { id, count }, row, rows, left, right }) => ({
      id,
      count,
      left,
      right,
      top: top + row * rowHeight,
      bottom: top + (row + rows) * rowHeight,
    }));
  };

  return {
    setScene: (next) => {
      scene = next;
      detail = next.detail;
      places = new Map(
        next.lanes.flatMap((lane) =>
          lane.places.map(({ mark: { id }, row, side }): [string, RowPlace] => [id, { row, side }]),
        ),
      );
    },
    draw: (range) => {
      if (context === null || scene === null) return;
      palette ??= begin(scene);
      const window = { ...range, width };
      // From about where the last frame was: to try all that are finer again would cost more than to draw.
      const from = Math.max(scene.detail, detail - 1);
      const shown = marksInMotion({ ...scene, detail: from }, places, window);
      drawn = shown.marks;
      detail = shown.detail;
      context.clearRect(0, layerTop, width, height);
      for (const mark of drawn) paintMark(context, mark, palette, width);
    },
    hide: () => {
      palette = null;
      drawn = [];
    },
  };
}

type MovingWindow = DisplayRange & { readonly width: number };
type MovingMark = PaintedMark & { readonly left: number; readonly right: number };

/** The marks in view at this moment, in their rows; those that are new are given one in `places`. */
function marksInMotion(
  scene: Scene,
  places: Map<string, RowPlace>,
  window: MovingWindow,
): { readonly marks: readonly MovingMark[]; readonly detail: Detail } {
  const { level, detail, marks } = marksInView(scene, window);
  const largest = largestCount(scene.indices, level);
  const moving = scene.lanes.flatMap((lane, at) =>
    movingMarks(marks[at] ?? [], lane, { scene, places, window, largest }),
  );
  return { marks: moving, detail };
}

/** The marks of each lane as finely as at rest, or coarser where by now there are too many. */
function marksInView({ indices, lanes, detail }: Scene, window: MovingWindow) {
  const finest = gridLevel(indices, window);
  for (let coarser = detail; ; coarser += 1) {
    const level = levelAt(coarser, finest);
    const [most = 0] = fewChoicesAt(coarser);
    const marks = lanes.map(({ lane, few }) =>
      chartMarksIn(lane, window, level, Math.min(few, most)).filter(({ count }) => count > 0),
    );
    const all = marks.reduce((sum, own) => sum + own.length, 0);
    if (all <= MAX_MARKS || isCoarsest(coarser, finest)) return { level, detail: coarser, marks };
  }
}

type Motion = {
  readonly scene: Scene;
  readonly places: Map<string, RowPlace>;
  readonly window: MovingWindow;
  readonly largest: number;
};

function movingMarks(
  marks: readonly ChartMark[],
  lane: PlacedLane,
  { scene, places, window, largest }: Motion,
): readonly MovingMark[] {
  const pixelsADay = window.width / (window.end - window.start);
  const placeOf = freeRows(marks, lane, places, window);
  return marks.map((mark) => {
    const from = (mark.range.start - window.start) * pixelsADay;
    const to = (mark.range.end - window.start) * pixelsADay;
    const looks = { mark, from, to, hues: scene.huesOf(mark), emphasis: scene.emphasisOf(mark) };
    if (mark.kind !== 'column') {
      return { ...looks, ...placeOf(mark), rows: 1, share: 1, ...edgesOf(mark, window) };
    }
    const { columnRows } = lane;
    return {
      ...looks,
      row: lane.row + lane.rows - columnRows,
      rows: columnRows,
      side: 'none' as const,
      share: columnShare(mark.count, largest),
      left: from,
      right: to,
    };
  });
}

/** Space kept free beside a mark that comes into view, in pixels. */
const GAP_PX = 4;

/** Gives each mark the row it has, or else the first in its lane that is free where it stands. */
function freeRows(
  marks: readonly ChartMark[],
  lane: PlacedLane,
  places: Map<string, RowPlace>,
  window: MovingWindow,
): (mark: ChartMark) => RowPlace {
  const taken = new Map<number, { readonly left: number; readonly right: number }[]>();
  const take = (mark: ChartMark, row: number) => {
    const spans = taken.get(row);
    if (spans === undefined) taken.set(row, [edgesOf(mark, window)]);
    else spans.push(edgesOf(mark, window));
  };
  for (const mark of marks) {
    const place = places.get(mark.id);
    if (place !== undefined) take(mark, place.row);
  }
  return (mark) => {
    const known = places.get(mark.id);
    if (known !== undefined) return known;
    const { left, right } = edgesOf(mark, window);
    let row = lane.row;
    const last = lane.row + Math.max(0, lane.rows - 1);
    while (
      row < last &&
      taken.get(row)?.some((span) => left < span.right + GAP_PX && right > span.left - GAP_PX)
    ) {
      row += 1;
    }
    take(mark, row);
    const place = { row, side: 'none' as const };
    places.set(mark.id, place);
    return place;
  };
}
