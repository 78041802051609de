import { useEffect, useMemo, useState } from 'react';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import { MIN_CHART_ROWS } from '../../explore/chart/expected-rows.ts';
import { keptLaneIndex, type LaneIndex, laneIndex } from '../../explore/chart/lane-index.ts';
import type { Lane } from '../../explore/chart/lanes.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import type { EventHead } from '../../model/event.ts';
import { useTimelineStore } from '../base/timeline-store-context.ts';
import { type LabelFont, useLabels } from './label-widths.ts';
import { type PlacedChart, placeChart } from './place-marks.ts';
import { MARGIN_ROWS } from './use-rows-in-view.ts';

type Options = {
  /** Those the filter leaves, in order of time. */
  readonly events: readonly EventHead[];
  /** Null for a chart without lanes. */
  readonly lanes: readonly Lane[] | null;
  readonly scale: TimeScale;
  readonly range: DisplayRange;
  /** Of the chart, in pixels; 0 before it is laid out. */
  readonly width: number;
  /** How many rows the chart has before it is laid out, so that nothing below it moves. */
  readonly expectedRows: number;
  /** Low, and with one label at the most. */
  readonly compact: boolean;
  readonly narrow: boolean;
};

export type ChartMarks = PlacedChart & {
  /** All events. */
  readonly index: LaneIndex;
  /** Those of each lane; of all events where there are no lanes. */
  readonly indices: readonly LaneIndex[];
  readonly font: LabelFont;
};

/** The height of a row in pixels, as chart.css has it: it decides how many rows can be in view at once. */
const ROW_PX = { wide: 24, narrow: 22 };

/** The marks of the chart at rest, each in its place. */
export function useChartMarks(options: Options): ChartMarks {
  const { events, lanes, scale, range, width, compact, narrow } = options;
  const reservedRows = lanes === null && !compact ? options.expectedRows : MIN_CHART_ROWS;
  const { font, widthOf } = useLabels();
  const index = keptLaneIndex(scale)(events);
  const indices = useMemo(
    () => lanes?.map((lane) => laneIndex(lane.id, lane.events, scale)) ?? [index],
    [lanes, index, scale],
  );
  const hasLanes = lanes !== null;
  const store = useTimelineStore();
  const [arrivals, setArrivals] = useState(0);
  // On a narrow screen the name of a lane takes two lines.
  const fewestRows = !hasLanes ? MIN_CHART_ROWS : narrow ? 2 : 1;
  const placed = useMemo((): PlacedChart => {
    // Placed anew where labels have come, which need room.
    if (width === 0 || arrivals < 0) return { lanes: [], rows: reservedRows, detail: 0 };
    const screenRows = hasLanes
      ? Math.ceil(innerHeight / (narrow ? ROW_PX.narrow : ROW_PX.wide))
      : Number.POSITIVE_INFINITY;
    const window = { ...range, width };
    return placeChart(
      indices,
      { widthOf, window, labelled: !compact, fewestRows },
      screenRows + 2 * MARGIN_ROWS,
    );
  }, [
    indices,
    range,
    width,
    compact,
    narrow,
    hasLanes,
    fewestRows,
    reservedRows,
    widthOf,
    arrivals,
  ]);
  useEffect(() => {
    const untitled = untitledOf(placed);
    if (untitled.length === 0) return;
    store.requestTitles(untitled);
    return store.subscribe(() => {
      if (untitled.some(({ label }) => label !== null)) setArrivals((before) => before + 1);
    });
  }, [placed, store]);
  return useMemo(() => ({ index, indices, font, ...placed }), [index, indices, font, placed]);
}

/** The events that stand singly and have no label yet. */
function untitledOf({ lanes }: PlacedChart): readonly EventHead[] {
  return lanes
    .flatMap(({ places }) => places)
    .flatMap(({ mark }) => (mark.kind === 'single' && mark.event.label === null ? mark.event : []));
}
