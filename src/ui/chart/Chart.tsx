import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { axisTicks } from '../../explore/axis-ticks.ts';
import type { Period } from '../../explore/chart-window.ts';
import { dateInWords } from '../../explore/date-words.ts';
import type { QuietStretch } from '../../explore/quiet-stretches.ts';
import { timeScale } from '../../explore/time-scale.ts';
import type { View } from '../../explore/view.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { narrowScreen, reducedMotion, useMedia } from '../use-media.ts';
import { Axis } from './Axis.tsx';
import { Backdrop } from './Backdrop.tsx';
import { ChartControls } from './ChartControls.tsx';
import { ChartFooter } from './ChartFooter.tsx';
import { fillOf } from './marker.ts';
import { firstWithin, labelledRows, placeMarkers, roomierSide } from './place-markers.ts';
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
  readonly onWindow: (period: Period | null) => void;
  readonly onFold: (folded: boolean) => void;
};

/** Fewer rows than this would make the chart jump about as filters come and go. */
const fewestRows = 5;

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
  const chart = useChartWindow({
    timeline,
    events,
    view,
    scale,
    animate,
    onSelect: selectByHand,
    onWindow,
  });
  const { settled, shown, width, setMarkers, act, reveal } = chart;
  const mostLabelled = compact ? 0 : labelledRows;
  const { places, rows } = useMemo(
    () =>
      placeMarkers(width === 0 ? [] : events, widths, scale, { ...settled, width }, mostLabelled),
    [events, widths, scale, settled, width, mostLabelled],
  );
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

  const window = { ...shown, width };
  const ticks = useMemo(
    () => (width === 0 ? [] : axisTicks(scale, { ...shown, width })),
    [scale, shown, width],
  );
  return (
    <section aria-label="Timeline chart">
      <div className="mb-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        {heading}
        {!compact && !(view.embedded && narrow) && (
          <ChartControls
            folded={view.folded}
            moved={view.window !== null}
            onFold={onFold}
            onAction={act}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: an application is operated by its own keys */}
      <div
        ref={application}
        className={compact ? 'chart chart-compact' : 'chart'}
        role="application"
        aria-label={`Chart of ${events.length} events. Arrow keys go through them, Enter opens one.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by its own keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        style={{ '--rows': Math.max(fewestRows, rows) }}
      >
        {width > 0 && <Backdrop scale={scale} window={window} ticks={ticks} eras={timeline.eras} />}
        <div className="chart-canvas" aria-hidden>
          {/* The library sets the position of the element it is given. */}
          <div ref={chart.container} className="h-full" />
        </div>
        {width > 0 && <Axis scale={scale} window={window} ticks={ticks} />}
      </div>
      <p role="status" className="sr-only">
        {cursor !== null &&
          `${cursor.title}, ${dateInWords(cursor.date)}, ${events.indexOf(cursor) + 1} of ${events.length}`}
      </p>
      {!compact && (
        <ChartFooter
          places={places}
          shown={settled}
          sides={timeline.sides}
          onShowAll={() => act('fit')}
        />
      )}
    </section>
  );
}
