import { type ChartWindow, xOf } from '../../explore/chart/axis-ticks.ts';
import type { DisplayRange } from '../../explore/chart/chart-window.ts';
import { spanOf } from '../../explore/chart/event-span.ts';
import { type LabelSide, placeLabels, rowCount } from '../../explore/chart/label-rows.ts';
import type { Lane } from '../../explore/chart/lanes.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';

export type MarkerPlace = {
  readonly event: TimelineEvent;
  readonly stretch: DisplayRange;
  readonly row: number;
  readonly side: LabelSide;
};

/** Half the width of the sign for one day, in pixels: chart.css draws it 12 pixels wide. */
const HALF_SIGN_PX = 6;
/** Between a sign and the text beside it, in pixels, the label's own padding included. */
const LABEL_DISTANCE_PX = 4;
/** Beyond so many rows the chart would push the list off the screen; labels are then left out. */
export const MAX_LABELLED_ROWS = 12;

/** Gives every event its stretch of the chart, a row, and a side for its label where the rows have room. */
export function placeMarkers(
  events: readonly TimelineEvent[],
  widths: ReadonlyMap<EventId, number>,
  scale: TimeScale,
  window: ChartWindow,
  mostLabelledRows = MAX_LABELLED_ROWS,
): { readonly places: readonly MarkerPlace[]; readonly rows: number } {
  const drawn = events.map((event) => ({ event, span: spanOf(event.date) }));
  const placed = placeLabels(
    drawn.map(({ event, span }) => {
      const from = xOf(span.from, scale, window);
      const to = xOf(span.to, scale, window);
      const middle = (from + to) / 2;
      const half = span.form === 'day' ? HALF_SIGN_PX : Math.max(HALF_SIGN_PX, (to - from) / 2);
      return {
        id: event.id,
        left: middle - half,
        right: middle + half,
        labelWidth: (widths.get(event.id) ?? 0) + LABEL_DISTANCE_PX,
      };
    }),
    window.width,
    mostLabelledRows,
  );
  const places = drawn.map(({ event, span }) => ({
    event,
    stretch: { start: scale.toDisplay(span.from), end: scale.toDisplay(span.to) },
    ...(placed.get(event.id) ?? { row: 0, side: 'none' as const }),
  }));
  return { places, rows: rowCount(placed) };
}

/** The side of a marker on which more of the chart lies. */
export function roomierSide({ stretch }: MarkerPlace, shown: DisplayRange): LabelSide {
  return stretch.start + stretch.end > shown.start + shown.end ? 'left' : 'right';
}

/** The first that begins in the stretch that is shown; null for none. */
export function firstWithin(
  places: readonly MarkerPlace[],
  { start, end }: DisplayRange,
): EventId | null {
  const first = places.find(({ stretch }) => stretch.start >= start && stretch.start < end);
  return first?.event.id ?? null;
}

/** A marker in a lane; an event in several lanes has one in each. */
type LanePlace = MarkerPlace & {
  /** Tells the markers of one event apart. */
  readonly key: string;
};

/** A lane with the rows it takes, from `row` on. */
export type PlacedLane = { readonly lane: Lane; readonly row: number; readonly rows: number };

type Placed = {
  readonly places: readonly LanePlace[];
  readonly lanes: readonly PlacedLane[];
  readonly rows: number;
};

type Options = {
  readonly widths: ReadonlyMap<EventId, number>;
  readonly scale: TimeScale;
  readonly window: ChartWindow;
  /** Whether markers have labels, where there is room. */
  readonly labelled: boolean;
  /** Each lane has so many rows at least. */
  readonly fewestRows: number;
};

/** In a lane, labels beyond so many rows would part it too far from the next. */
const MAX_LABELLED_LANE_ROWS = 4;

/** The events in their lanes, one lane below the other; in one without a name where there are none. */
export function placeLanes(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[] | null,
  { widths, scale, window, labelled, fewestRows }: Options,
): Placed {
  if (lanes === null) {
    const most = labelled ? MAX_LABELLED_ROWS : 0;
    const { places, rows } = placeMarkers(events, widths, scale, window, most);
    return { places: places.map((place) => ({ ...place, key: place.event.id })), lanes: [], rows };
  }
  const placed: PlacedLane[] = [];
  const places: LanePlace[] = [];
  let row = 0;
  for (const lane of lanes) {
    const most = labelled ? MAX_LABELLED_LANE_ROWS : 0;
    const own = placeMarkers(lane.events, widths, scale, window, most);
    const rows = Math.max(fewestRows, own.rows);
    const key = (place: MarkerPlace) => `${lane.id} ${place.event.id}`;
    places.push(...own.places.map((at) => ({ ...at, row: row + at.row, key: key(at) })));
    placed.push({ lane, row, rows });
    row += rows;
  }
  return { places, lanes: placed, rows: row };
}
