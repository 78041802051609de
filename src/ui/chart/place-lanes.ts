import type { ChartWindow } from '../../explore/axis-ticks.ts';
import type { Lane } from '../../explore/lanes.ts';
import type { TimeScale } from '../../explore/time-scale.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { labelledRows, type MarkerPlace, placeMarkers } from './place-markers.ts';

/** A marker in a lane; an event in several lanes has one in each. */
export type LanePlace = MarkerPlace & {
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
const labelledRowsOfLane = 4;

/** The events in their lanes, one lane below the other; in one without a name where there are none. */
export function placeLanes(
  events: readonly TimelineEvent[],
  lanes: readonly Lane[] | null,
  { widths, scale, window, labelled, fewestRows }: Options,
): Placed {
  if (lanes === null) {
    const most = labelled ? labelledRows : 0;
    const { places, rows } = placeMarkers(events, widths, scale, window, most);
    return { places: places.map((place) => ({ ...place, key: place.event.id })), lanes: [], rows };
  }
  const placed: PlacedLane[] = [];
  const places: LanePlace[] = [];
  let row = 0;
  for (const lane of lanes) {
    const most = labelled ? labelledRowsOfLane : 0;
    const own = placeMarkers(lane.events, widths, scale, window, most);
    const rows = Math.max(fewestRows, own.rows);
    const key = (place: MarkerPlace) => `${lane.id} ${place.event.id}`;
    places.push(...own.places.map((at) => ({ ...at, row: row + at.row, key: key(at) })));
    placed.push({ lane, row, rows });
    row += rows;
  }
  return { places, lanes: placed, rows: row };
}
