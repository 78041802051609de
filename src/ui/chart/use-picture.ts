import { type RefObject, useMemo } from 'react';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import { type ChartMark, eventsOf, MAX_MARKS, markWith } from '../../explore/chart/marks.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { huesOf } from '../base/event-sign.ts';
import { fillOf } from '../base/side-colour.ts';
import { type TimelineRegisters, useTimeline } from '../base/timeline-context.ts';
import type { Marker } from './marker.ts';
import { type PlacedLane, roomierSide } from './place-marks.ts';
import { isMarkPointedAt, type RingedChart } from './pointing.ts';
import type { ChartMarks } from './use-chart-marks.ts';
import { useRowsInView } from './use-rows-in-view.ts';
import type { Picture } from './vis-chart.ts';

type Options = {
  readonly marks: ChartMarks;
  /** The chart's element. */
  readonly chart: RefObject<HTMLElement | null>;
  /** The event that is being read; null for none. */
  readonly opened: EventHead | null;
  /** The one the arrow keys stand on; null for none. */
  readonly cursor: EventHead | null;
  /** Whether but the opened event has a label. */
  readonly compact: boolean;
  readonly range: DisplayRange;
};

/** What the chart draws: the marks of the lanes in view with their colours and what is set off. */
export function usePicture(options: Options): Picture {
  const { marks, chart, opened, cursor, compact, range } = options;
  const timeline = useTimeline();
  // Only where lanes have more marks than a chart can draw does it matter which are in view.
  const isLong = useMemo(() => marksOf(marks.lanes) > MAX_MARKS, [marks]);
  const rows = useRowsInView(chart, isLong, marks.rows);
  const hues = useMemo(() => huesOfMarks(timeline), [timeline]);
  return useMemo(() => {
    const lanes = marks.lanes.filter(
      (lane) => lane.row + lane.rows > rows.first && lane.row < rows.end,
    );
    const openedMarks = marksWith(lanes, opened);
    const cursorMarks = marksWith(lanes, cursor);
    const emphasisOf = ({ id }: ChartMark) =>
      openedMarks.has(id) ? 'open' : cursorMarks.has(id) ? 'cursor' : 'none';
    const placed = lanes.map((lane) => ({
      ...lane,
      places: lane.places.map((place) =>
        compact && place.mark.kind === 'single' && openedMarks.has(place.mark.id)
          ? { ...place, side: roomierSide(place.mark, range) }
          : place,
      ),
    }));
    const markers = placed
      .flatMap(({ places }) => places)
      .filter(({ mark }) => mark.count > 0)
      .map(
        (place): Marker => ({
          ...place,
          fill: fillOf(hues(place.mark)),
          emphasis: emphasisOf(place.mark),
        }),
      );
    const { indices, detail, font } = marks;
    const emphasisNow = (mark: ChartMark) => {
      const emphasis = emphasisOf(mark);
      return emphasis === 'none' && isMarkPointedAt(mark.id) ? 'cursor' : emphasis;
    };
    return {
      markers,
      scene: { indices, lanes: placed, detail, font, huesOf: hues, emphasisOf: emphasisNow },
    };
  }, [marks, rows, hues, opened, cursor, compact, range]);
}

/** What of a picture is ringed with its row in the list. */
export function drawnChart(
  { scene: { lanes } }: Picture,
  eventOf: (id: EventId) => EventHead | undefined,
): RingedChart {
  return {
    marksWith: (id) => marksWith(lanes, eventOf(id) ?? null),
    eventsIn: (id) => {
      const places = lanes.flatMap((lane) => lane.places);
      const mark = places.find((place) => place.mark.id === id)?.mark;
      return mark === undefined ? [] : eventsOf(mark).map((event) => event.id);
    },
  };
}

/** How many marks lanes have in the window. */
function marksOf(lanes: readonly PlacedLane[]): number {
  return lanes.reduce(
    (sum, { places }) => sum + places.filter(({ mark }) => mark.count > 0).length,
    0,
  );
}

/** The ids of the marks that an event is in, one in each lane. */
function marksWith(lanes: readonly PlacedLane[], event: EventHead | null): Set<string> {
  if (event === null) return new Set();
  const found = lanes.map(({ places }) =>
    markWith(
      places.map(({ mark }) => mark),
      event,
    ),
  );
  return new Set(found.flatMap((mark) => mark?.id ?? []));
}

/** Tells the hues of a mark, worked out once for each event. */
function huesOfMarks({ actor, sides }: TimelineRegisters): (mark: ChartMark) => readonly string[] {
  const known = new Map<EventId, readonly string[]>();
  return (mark) => {
    if (mark.kind !== 'single') return ['var(--column)'];
    const { event } = mark;
    const hues = known.get(event.id) ?? huesOf(event, actor, sides);
    known.set(event.id, hues);
    return hues;
  };
}
