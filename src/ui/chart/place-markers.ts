import { type ChartWindow, xOf } from '../../explore/axis-ticks.ts';
import type { Stretch } from '../../explore/chart-window.ts';
import { spanOf } from '../../explore/event-span.ts';
import { type LabelSide, placeLabels, rowCount } from '../../explore/label-rows.ts';
import type { TimeScale } from '../../explore/time-scale.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';

export type MarkerPlace = {
  readonly event: TimelineEvent;
  readonly stretch: Stretch;
  readonly row: number;
  readonly side: LabelSide;
};

/** Half the width of the sign for one day, in pixels: chart.css draws it 12 pixels wide. */
const halfSign = 6;
/** Between a sign and the text beside it, in pixels, the label's own padding included. */
const labelDistance = 4;
/** Beyond so many rows the chart would push the list off the screen; labels are then left out. */
export const labelledRows = 12;

/** Gives every event its stretch of the chart, a row, and a side for its label where the rows have room. */
export function placeMarkers(
  events: readonly TimelineEvent[],
  widths: ReadonlyMap<EventId, number>,
  scale: TimeScale,
  window: ChartWindow,
  mostLabelledRows = labelledRows,
): { readonly places: readonly MarkerPlace[]; readonly rows: number } {
  const drawn = events.map((event) => ({ event, span: spanOf(event.date) }));
  const placed = placeLabels(
    drawn.map(({ event, span }) => {
      const from = xOf(span.from, scale, window);
      const to = xOf(span.to, scale, window);
      const middle = (from + to) / 2;
      const half = span.form === 'day' ? halfSign : Math.max(halfSign, (to - from) / 2);
      return {
        id: event.id,
        left: middle - half,
        right: middle + half,
        labelWidth: (widths.get(event.id) ?? 0) + labelDistance,
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
export function roomierSide({ stretch }: MarkerPlace, shown: Stretch): LabelSide {
  return stretch.start + stretch.end > shown.start + shown.end ? 'left' : 'right';
}

/** The first that begins in the stretch that is shown; null for none. */
export function firstWithin(
  places: readonly MarkerPlace[],
  { start, end }: Stretch,
): EventId | null {
  const first = places.find(({ stretch }) => stretch.start >= start && stretch.start < end);
  return first?.event.id ?? null;
}
