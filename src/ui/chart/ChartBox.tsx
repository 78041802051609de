import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { axisTicks, type ChartWindow } from '../../explore/chart/axis-ticks.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { Axis } from './Axis.tsx';
import { Backdrop } from './Backdrop.tsx';
import type { PlacedLane } from './place-markers.ts';

type Props = {
  /** Low, and with one label at the most. */
  readonly compact: boolean;
  readonly application: RefObject<HTMLDivElement | null>;
  /** Where the library draws the markers. */
  readonly canvas: RefObject<HTMLDivElement | null>;
  /** How many events it has. */
  readonly count: number;
  readonly scale: TimeScale;
  readonly window: ChartWindow;
  /** None where the chart has no lanes. */
  readonly lanes: readonly PlacedLane[];
  readonly rows: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
};

/** Fewer rows than this would make the chart jump about as filters come and go. */
const MIN_ROWS = 5;

/** The framed picture: eras, dates, lanes, and the markers that the library places. */
export function ChartBox(props: Props) {
  const { compact, application, canvas, count, scale, window, lanes, rows, onKeyDown, onBlur } =
    props;
  const { start, end, width } = window;
  const { eras } = useTimeline();
  const ticks = useMemo(
    () => (width === 0 ? [] : axisTicks(scale, { start, end, width })),
    [scale, start, end, width],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: an application is operated by its own keys
    <div
      ref={application}
      className={compact ? 'chart chart-compact' : 'chart'}
      role="application"
      aria-label={`Chart of ${count} events. Arrow keys go through them, Enter opens one.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by its own keys
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      style={{ '--rows': lanes.length > 0 ? rows : Math.max(MIN_ROWS, rows) }}
    >
      {width > 0 && <Backdrop scale={scale} window={window} ticks={ticks} eras={eras} />}
      {lanes.map(({ lane, row }) => (
        <div
          key={lane.id}
          className="chart-lane"
          data-lane={lane.label}
          style={{ '--row': row }}
          aria-hidden
        />
      ))}
      <div className="chart-canvas" aria-hidden>
        {/* The library sets the position of the element it is given. */}
        <div ref={canvas} className="h-full" />
      </div>
      {width > 0 && <Axis scale={scale} window={window} ticks={ticks} />}
    </div>
  );
}
