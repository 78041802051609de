import type { ChartWindow } from '../../explore/chart/axis-ticks.ts';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import { spanOf } from '../../explore/chart/event-span.ts';
import { MAX_LABELLED_ROWS } from '../../explore/chart/expected-rows.ts';
import { type LabelSide, placeLabels, rowCount } from '../../explore/chart/label-rows.ts';
import type { LaneIndex } from '../../explore/chart/lane-index.ts';
import {
  type ChartMark,
  chartMarksIn,
  type Detail,
  type Few,
  fewChoicesAt,
  gridLevel,
  isCoarsest,
  isSparse,
  largestCount,
  levelAt,
  MAX_MARKS,
} from '../../explore/chart/marks.ts';
import type { WidthOfLabel } from './label-widths.ts';

/** What of a column is out of view: it is drawn in what is seen of it. */
type HiddenParts = {
  /** At either side, in pixels. */
  readonly left: number;
  readonly right: number;
  /** Whether too little is seen of it for its count. */
  readonly isSliver: boolean;
};

/** A mark with its place in the chart's rows. */
export type PlacedMark = {
  readonly mark: ChartMark;
  /** The first row it takes, from the chart's top. */
  readonly row: number;
  /** How many rows it takes: columns stand on the last of several. */
  readonly rows: number;
  /** How much of its rows' height a column has, from 0 to 1. */
  readonly share: number;
  readonly hidden: HiddenParts;
  readonly side: LabelSide;
};

/** A lane with the rows it takes; the one lane of a chart without lanes has an empty id. */
export type PlacedLane = {
  readonly lane: LaneIndex;
  /** How many events of a bucket stand singly in it. */
  readonly few: Few;
  readonly row: number;
  readonly rows: number;
  /** The last rows, which columns stand in where there are any. */
  readonly columnRows: number;
  readonly places: readonly PlacedMark[];
};

type Options = {
  readonly widthOf: WidthOfLabel;
  readonly window: ChartWindow;
  /** Whether markers have labels, where there is room. */
  readonly labelled: boolean;
  /** Each lane has so many rows at least. */
  readonly fewestRows: number;
};

/** Half the width of the sign for one day, in pixels: chart-signs.css draws it 12 pixels wide. */
const HALF_SIGN_PX = 6;
/** Between a sign and the text beside it, in pixels, the label's own padding included. */
const LABEL_DISTANCE_PX = 4;
/** In a lane, labels beyond so many rows would part it too far from the next. */
const MAX_LABELLED_LANE_ROWS = 4;
/** Rows that columns take in a chart without lanes. */
const COLUMN_ROWS = 5;
/** Rows that columns take in a lane. */
const LANE_COLUMN_ROWS = 2;
/** Of a column that is partly out of view so much has room for its count, in pixels. */
const MIN_COUNTED_PX = 24;
/** The lowest column is still to be seen. */
const MIN_COLUMN_SHARE = 0.04;

/** The marks of all lanes in rows, one lane below the other. */
export type PlacedChart = {
  readonly lanes: readonly PlacedLane[];
  readonly rows: number;
  readonly detail: Detail;
};

/**
 * Places the marks at the finest detail at which no screen of lanes has too many of them. One
 * detail for all lanes, however they are scrolled, so that none changes its height as it comes
 * into view.
 */
export function placeChart(
  lanes: readonly LaneIndex[],
  options: Options,
  /** Rows of the chart that can be in view at once; lanes beyond them are not drawn. */
  screenRows: number,
): PlacedChart {
  const finest = gridLevel(lanes, options.window);
  for (let detail = 0; ; detail += 1) {
    const placed = placeLanes(lanes, detail, levelAt(detail, finest), options);
    const isReadable = mostOnAScreen(placed.lanes, screenRows) <= MAX_MARKS;
    if (isReadable || isCoarsest(detail, finest)) return placed;
  }
}

function placeLanes(
  lanes: readonly LaneIndex[],
  detail: Detail,
  level: number,
  options: Options,
): PlacedChart {
  const largest = largestCount(lanes, level);
  const placed: PlacedLane[] = [];
  let row = 0;
  for (const lane of lanes) {
    const own = placeLane(lane, { row, detail, level, largest }, options);
    placed.push(own);
    row += own.rows;
  }
  return { lanes: placed, rows: row, detail };
}

/** The most marks that can be in view at once. */
function mostOnAScreen(lanes: readonly PlacedLane[], screenRows: number): number {
  const counts = lanes.map(({ places }) => places.filter(({ mark }) => mark.count > 0).length);
  let [most, marks, first] = [0, 0, 0];
  for (const [at, { row }] of lanes.entries()) {
    marks += counts[at] ?? 0;
    // A lane is in view while any of its rows is.
    while (row - endOf(lanes[first]) >= screenRows) {
      marks -= counts[first] ?? 0;
      first += 1;
    }
    most = Math.max(most, marks);
  }
  return most;
}

function endOf(lane: PlacedLane | undefined): number {
  return lane === undefined ? Number.POSITIVE_INFINITY : lane.row + lane.rows;
}

type LaneAt = {
  readonly row: number;
  readonly detail: Detail;
  readonly level: number;
  readonly largest: number;
};

/** Places a lane's marks, as many of them singly as its rows have room for. */
function placeLane(lane: LaneIndex, at: LaneAt, options: Options): PlacedLane {
  const choices = fewChoicesAt(at.detail);
  for (const few of choices) {
    if (few === Number.POSITIVE_INFINITY && !isSparse(lane, options.window)) continue;
    const marks = chartMarksIn(lane, options.window, at.level, few);
    const placed = placeInRows(lane, marks, few, at, options);
    const isLast = few === choices.at(-1);
    if (placed.fits || isLast || few === Number.POSITIVE_INFINITY) return placed.lane;
  }
  throw new RangeError(`There is no way to draw the lane "${lane.id}".`);
}

function placeInRows(
  lane: LaneIndex,
  marks: readonly ChartMark[],
  few: Few,
  { row, largest }: LaneAt,
  { widthOf, window, labelled, fewestRows }: Options,
): { readonly lane: PlacedLane; readonly fits: boolean } {
  const isOnlyLane = lane.id === '';
  const singles = marks.filter(({ kind }) => kind !== 'column');
  const columnRows = isOnlyLane ? COLUMN_ROWS : LANE_COLUMN_ROWS;
  const taken = singles.length < marks.length ? columnRows : 0;
  const most = (isOnlyLane ? MAX_LABELLED_ROWS : MAX_LABELLED_LANE_ROWS) - taken;
  const at = placeLabels(
    singles.map((mark) => ({
      id: mark.id,
      ...edgesOf(mark, window),
      labelWidth: widthOf(mark) + LABEL_DISTANCE_PX,
    })),
    window.width,
    labelled ? most : 0,
  );
  const singleRows = rowCount(at);
  const rows = Math.max(fewestRows, singleRows + taken);
  const places = marks.map((mark): PlacedMark => {
    if (mark.kind === 'column') {
      const share = columnShare(mark.count, largest);
      const hidden = hiddenOf(mark, window);
      return { mark, row: row + rows - columnRows, rows: columnRows, share, hidden, side: 'none' };
    }
    const { row: own, side } = at.get(mark.id) ?? { row: 0, side: 'none' as const };
    return { mark, row: row + own, rows: 1, share: 1, hidden: NOTHING_HIDDEN, side };
  });
  return {
    lane: { lane, few, row, rows, columnRows: Math.min(columnRows, rows), places },
    fits: singleRows <= most,
  };
}

const NOTHING_HIDDEN: HiddenParts = { left: 0, right: 0, isSliver: false };

/** The library draws no more of an item than the chart's width beyond either edge. */
function hiddenOf(mark: ChartMark, window: ChartWindow): HiddenParts {
  const { left, right } = edgesOf(mark, window);
  const most = (pixels: number) => Math.round(Math.min(Math.max(pixels, 0), window.width));
  return {
    left: most(-left),
    right: most(right - window.width),
    isSliver: isSliver(left, right, window.width),
  };
}

/** Whether so little is seen of a column that its count would be cut off at the chart's edge. */
export function isSliver(left: number, right: number, width: number): boolean {
  const seen = Math.min(right, width) - Math.max(left, 0);
  return seen < right - left && seen < MIN_COUNTED_PX;
}

/** The height of a column beside that of the largest there can be. */
export function columnShare(count: number, largest: number): number {
  return Math.min(1, Math.max(MIN_COLUMN_SHARE, count / largest));
}

/** The edges of a mark that stands in a row, in pixels from the chart's left edge. */
export function edgesOf(
  mark: ChartMark,
  { start, end, width }: ChartWindow,
): { readonly left: number; readonly right: number } {
  const from = ((mark.range.start - start) / (end - start)) * width;
  const to = ((mark.range.end - start) / (end - start)) * width;
  const isDay = mark.kind === 'single' && spanOf(mark.event.date).form === 'day';
  const middle = (from + to) / 2;
  const half = isDay ? HALF_SIGN_PX : Math.max(HALF_SIGN_PX, (to - from) / 2);
  return { left: middle - half, right: middle + half };
}

/** The side of a mark on which more of the chart lies. */
export function roomierSide({ range }: ChartMark, shown: DisplayRange): LabelSide {
  return range.start + range.end > shown.start + shown.end ? 'left' : 'right';
}
