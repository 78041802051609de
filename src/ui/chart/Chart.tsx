import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DateRange } from '../../explore/chart/chart-window.ts';
import { lanesOf } from '../../explore/chart/lanes.ts';
import type { QuietStretch } from '../../explore/chart/quiet-stretches.ts';
import { timeScale } from '../../explore/chart/time-scale.ts';
import type { Lanes, View } from '../../explore/view.ts';
import { dateInWords } from '../../model/date-labels.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { narrowScreen, reducedMotion, useMedia } from '../base/use-media.ts';
import { ChartBox } from './ChartBox.tsx';
import { ChartControls, ChartOptions } from './ChartControls.tsx';
import { ChartFooter } from './ChartFooter.tsx';
import { LaneLabels } from './LaneLabels.tsx';
import { fillOf } from './marker.ts';
import { Overview } from './Overview.tsx';
import { firstWithin, placeLanes, roomierSide } from './place-markers.ts';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartWindow } from './use-chart-window.ts';
import { useLabelWidths } from './use-label-widths.ts';
import './chart.css';

type Props = {
  /** Stands in one line with the chart's controls. */
  readonly heading: ReactNode;
  /** Low, without controls and legend, and but one label: above an event that is being read. */
  readonly compact?: boolean;
  /** Those the filter leaves, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly quiet: readonly QuietStretch[];
  readonly view: View;
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
  const widths = useLabelWidths(timeline.events);
  const application = useRef<HTMLDivElement>(null);
  const selectByHand = (id: EventId) => {
    // The library swallows the press, which would have brought the focus here.
    application.current?.focus({ preventScroll: true });
    onSelect(id);
  };
  const controlled = !compact && !(view.embedded && narrow);
  const chart = useChartWindow({
    timeline,
    events,
    view,
    scale,
    animate,
    onSelect: selectByHand,
    onWindow,
  });
  const { settled, shown, width, setMarkers, act, reveal, bounds } = chart;
  const by = compact ? null : view.lanes.by;
  const { order } = view.lanes;
  const { reach } = view.filter;
  const lanes = useMemo(
    () => (by === null ? null : lanesOf(timeline, events, by, order, reach)),
    [timeline, events, by, order, reach],
  );
  const placed = useMemo(
    () =>
      placeLanes(width === 0 ? [] : events, lanes, {
        widths,
        scale,
        window: { ...settled, width },
        labelled: !compact,
        // On a narrow screen the name of a lane takes two lines.
        fewestRows: narrow ? 2 : 1,
      }),
    [events, lanes, compact, narrow, widths, scale, settled, width],
  );
  const { places } = placed;
  const drawn = useMemo(() => new Set(places.map(({ event }) => event.id)), [places]);
  const { cursor, onKeyDown, onBlur } = useChartKeys({
    events,
    opened: view.event,
    firstInView: firstWithin(places, settled),
    onMove: reveal,
    onOpen: onSelect,
    onAct: act,
  });

  useLayoutEffect(() => {
    setMarkers(
      places.map((place) => ({
        ...place,
        side: compact && place.event.id === view.event ? roomierSide(place, settled) : place.side,
        fill: fillOf(place.event, timeline.actor, timeline.sides),
        emphasis:
          place.event.id === view.event ? 'open' : place.event === cursor ? 'cursor' : 'none',
      })),
    );
  }, [places, timeline, view.event, cursor, compact, settled, setMarkers]);

  const opened = events.find(({ id }) => id === view.event) ?? null;
  const [revealed, setRevealed] = useState<TimelineEvent | null>(null);
  useEffect(() => {
    // Once for each opening: afterwards the reader may pan away from it.
    if (width === 0 || opened === revealed) return;
    setRevealed(opened);
    if (opened !== null) reveal(opened);
  }, [opened, revealed, width, reveal]);

  return (
    <section aria-label="Timeline chart">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        {heading}
        {controlled && <ChartControls moved={view.window !== null} onAction={act} />}
      </div>
      {controlled && (
        <Overview
          events={events}
          scale={scale}
          bounds={bounds}
          shown={shown}
          onMove={chart.follow}
          onSettle={chart.settle}
        />
      )}
      <div className="flex">
        {lanes !== null && <LaneLabels lanes={placed.lanes} />}
        <ChartBox
          compact={compact}
          application={application}
          canvas={chart.container}
          count={events.length}
          scale={scale}
          window={{ ...shown, width }}
          lanes={placed.lanes}
          rows={placed.rows}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        />
      </div>
      <p role="status" className="sr-only">
        {cursor !== null &&
          `${cursor.title}, ${dateInWords(cursor.date)}, ${events.indexOf(cursor) + 1} of ${events.length}`}
      </p>
      {!compact && (
        <ChartFooter
          events={events}
          drawn={drawn}
          scale={scale}
          shown={settled}
          sides={timeline.sides}
          onShowAll={() => act('fit')}
        >
          {controlled && (
            <ChartOptions
              folded={view.folded}
              lanes={view.lanes}
              onFold={onFold}
              onLanes={props.onLanes}
            />
          )}
        </ChartFooter>
      )}
    </section>
  );
}
