import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { parting } from '../../explore/chart/chart-window.ts';
import type { DateRange, DisplayRange } from '../../explore/chart/display-range.ts';
import { MIN_CHART_ROWS } from '../../explore/chart/expected-rows.ts';
import { countIn, countsAround, firstWithin } from '../../explore/chart/lane-index.ts';
import { lanesOf } from '../../explore/chart/lanes.ts';
import { type ChartMark, eventsOf, markWith } from '../../explore/chart/marks.ts';
import type { QuietStretch } from '../../explore/chart/quiet-stretches.ts';
import { type TimeScale, timeScale } from '../../explore/chart/time-scale.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import type { Lanes, View } from '../../explore/view.ts';
import { dateInWords } from '../../model/date-labels.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { groupedNumber, kindLabel } from '../../model/labels.ts';
import type { ExpectedRows } from '../base/ChartSkeleton.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useTitle } from '../base/timeline-store-context.ts';
import { narrowScreen, reducedMotion, useMedia } from '../base/use-media.ts';
import { usePopover } from '../base/use-popover.ts';
import { ChartBox } from './ChartBox.tsx';
import { ChartControls, ChartOptions } from './ChartControls.tsx';
import { ChartCounts } from './ChartCounts.tsx';
import { type EventGroup, GROUP_WIDTH_PX, GroupEvents } from './GroupEvents.tsx';
import { LaneLabels } from './LaneLabels.tsx';
import { nameOf } from './marker.ts';
import { Overview } from './Overview.tsx';
import type { PlacedLane } from './place-marks.ts';
import { pointByKeys, setDrawnChart } from './pointing.ts';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartMarks } from './use-chart-marks.ts';
import { useChartWindow } from './use-chart-window.ts';
import { drawnChart, usePicture } from './use-picture.ts';
import '../base/chart-signs.css';
import './chart.css';

/** Makes a heading of the controls of the chart, and of what it says of itself. */
export type ChartHeading = (
  options: ReactNode,
  chart: {
    /** Whether it draws events together. */
    readonly grouped: boolean;
    /** How many events it shows. */
    readonly counts: ReactNode;
  } | null,
) => ReactNode;

type Props = {
  /** Makes what stands above the chart. */
  readonly heading: ChartHeading;
  /** Low, without controls and legend, and but one label: above an event that is being read. */
  readonly compact?: boolean;
  /** Those the filter leaves, in order of time. */
  readonly events: readonly EventHead[];
  readonly quiet: readonly QuietStretch[];
  readonly view: View;
  /** How many rows it will most likely take. */
  readonly expectedRows?: ExpectedRows;
  readonly onSelect: (event: EventId) => void;
  readonly onWindow: (period: DateRange | null) => void;
  readonly onFold: (folded: boolean) => void;
  readonly onLanes: (lanes: Lanes) => void;
};

/** The events drawn over time. The list says the same in words and is the accessible view. */
export function Chart(props: Props) {
  const { heading, compact = false, events, quiet, view, onSelect, onWindow, onFold } = props;
  const timeline = useTimeline();
  const animate = !useMedia(reducedMotion);

  const narrow = useMedia(narrowScreen);
  const scale = useMemo(() => timeScale(view.folded ? quiet : []), [view.folded, quiet]);
  const application = useRef<HTMLDivElement>(null);
  const group = usePopover<EventGroup>(GROUP_WIDTH_PX);
  const controlled = !compact && !(view.embedded && narrow);
  const openMark = (mark: ChartMark) => {
    // The library swallows the press, which would have brought the focus here.
    application.current?.focus({ preventScroll: true });
    if (mark.kind === 'single') {
      onSelect(mark.event.id);
      return;
    }
    const together = eventsOf(mark);
    const closer = parting(together, scale, committedRange, bounds);
    const anchor = application.current?.querySelector<HTMLElement>(
      `[data-group="${CSS.escape(mark.id)}"]`,
    );
    if (closer !== null) chart.goTo(closer);
    else if (anchor) group.open({ name: nameOf(mark), events: together }, anchor);
  };
  const chart = useChartWindow({
    timeline,
    events,
    view,
    scale,
    animate,
    onPress: openMark,
    onWindow,
  });
  const { committedRange, previewRange, width, act, reveal, bounds } = chart;
  const by = compact ? null : view.lanes.by;
  const { order } = view.lanes;
  const { reach } = view.filter;
  const lanes = useMemo(
    () => (by === null ? null : lanesOf(timeline, events, by, order, reach)),
    [timeline, events, by, order, reach],
  );
  const marks = useChartMarks({
    events,
    lanes,
    scale,
    range: committedRange,
    width,
    expectedRows: expectedNow(props.expectedRows),
    compact,
    narrow,
  });
  const markOf = (event: EventHead) => firstMarkWith(marks.lanes, event);
  const { cursor, onKeyDown, onBlur } = useChartKeys({
    events,
    opened: view.event,
    firstInView: firstWithin(marks.index, committedRange),
    drawnWith: (event) => {
      const mark = markOf(event);
      return new Set(mark === null ? [event] : eventsOf(mark));
    },
    onMove: reveal,
    onOpen: (event) => {
      const mark = markOf(event);
      if (mark === null) onSelect(event.id);
      else openMark(mark);
    },
    onAct: act,
  });
  useTitle(cursor);
  const opened = useMemo(
    () => events.find(({ id }) => id === view.event) ?? null,
    [events, view.event],
  );
  const picture = usePicture({
    marks,
    chart: application,
    opened,
    cursor,
    compact,
    range: committedRange,
  });
  const { setPicture } = chart;
  useLayoutEffect(() => setPicture(picture), [picture, setPicture]);
  useEffect(
    () => setDrawnChart(drawnChart(picture, (id) => findEvent(timeline, id))),
    [picture, timeline],
  );
  useEffect(() => pointByKeys(cursor?.id ?? null), [cursor]);

  const [revealed, setRevealed] = useState<Revealed>({ event: null, scale });
  useEffect(() => {
    // Once for each opening: afterwards the reader may pan away from it. Another scale has
    // brought the chart back to the opening window, where the reader has not chosen one.
    const isOpening = opened !== revealed.event;
    if (width === 0 || (!isOpening && scale === revealed.scale)) return;
    setRevealed({ event: opened, scale });
    if (opened !== null && (isOpening || view.window === null)) reveal(opened);
  }, [opened, revealed, scale, view.window, width, reveal]);

  const grouped = marks.lanes.some(({ places }) =>
    places.some(({ mark }) => mark.kind !== 'single'),
  );
  const laneRows = lanes?.map((lane, at) => {
    // Before the chart is laid out, a row for each.
    const { row, rows } = marks.lanes[at] ?? { row: at, rows: 1 };
    return { lane, row, rows };
  });
  return (
    <section aria-label="Timeline chart" data-chart>
      <div className="mb-2">
        {heading(
          controlled && (
            <>
              <ChartOptions
                folded={view.folded}
                lanes={view.lanes}
                onFold={onFold}
                onLanes={props.onLanes}
              />
              <ChartControls moved={view.window !== null} onAction={act} />
            </>
          ),
          {
            grouped,
            counts: !compact && (
              <ChartCounts
                counts={countsAround(marks.index, committedRange)}
                hidden={hiddenOf(marks.lanes, committedRange)}
                onShowAll={() => act('fit')}
              />
            ),
          },
        )}
      </div>
      {controlled && (
        <Overview
          events={events}
          scale={scale}
          bounds={bounds}
          previewRange={previewRange}
          onMove={chart.follow}
          onSettle={chart.settle}
        />
      )}
      <div className="flex">
        {laneRows !== undefined && <LaneLabels lanes={laneRows} />}
        <ChartBox
          compact={compact}
          application={application}
          container={chart.container}
          canvas={chart.canvas}
          events={events.length}
          scale={scale}
          previewRange={previewRange}
          width={width}
          lanes={laneRows ?? []}
          rows={marks.rows}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </div>
      <GroupEvents group={group} onSelect={onSelect} />
      <p role="status" className="sr-only">
        {cursor !== null && announcement(cursor, markOf(cursor), events)}
      </p>
    </section>
  );
}

/** Of the rows that were expected those for the screen as it is, as ChartSkeleton shows them. */
function expectedNow(rows: ExpectedRows | undefined): number {
  if (rows === undefined) return MIN_CHART_ROWS;
  return matchMedia('(width >= 75rem)').matches ? rows.wide : rows.medium;
}

/** The event that the chart was last brought to, null for none, and on which scale. */
type Revealed = { readonly event: EventHead | null; readonly scale: TimeScale };

/** The mark that an event is in, in the first lane that has it. */
function firstMarkWith(lanes: readonly PlacedLane[], event: EventHead): ChartMark | null {
  for (const { places } of lanes) {
    const marks = places.map(({ mark }) => mark);
    const found = markWith(marks, event);
    if (found !== null) return found;
  }
  return null;
}

/** How many events of the lanes are in view and in none of their marks. */
function hiddenOf(lanes: readonly PlacedLane[], range: DisplayRange): number {
  let hidden = 0;
  for (const { lane, places } of lanes) {
    hidden += countIn(lane, range);
    for (const { mark } of places) hidden -= mark.count;
  }
  return hidden;
}

/** What is read out of the mark that the arrow keys stand on. */
function announcement(
  cursor: EventHead,
  mark: ChartMark | null,
  events: readonly EventHead[],
): string {
  const placeOf = (event: EventHead) => groupedNumber(events.indexOf(event) + 1);
  const all = groupedNumber(events.length);
  if (mark === null || mark.kind === 'single') {
    return `${cursor.title ?? kindLabel(cursor.kind)}, ${dateInWords(cursor.date)}, ${placeOf(cursor)} of ${all}`;
  }
  const together = eventsOf(mark);
  const last = together.at(-1) ?? cursor;
  return `${nameOf(mark)}, ${placeOf(together[0] ?? cursor)} to ${placeOf(last)} of ${all}`;
}
